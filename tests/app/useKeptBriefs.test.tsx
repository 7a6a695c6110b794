import { act, renderHook } from "@testing-library/react"
import { afterEach, describe, expect, it, vi } from "vitest"
import { useKeptBriefs } from "../../src/app/useKeptBriefs.ts"
import { NO_EDITS, withEdit } from "../../src/selection/briefEdits.ts"
import { writeBriefEdits } from "../../src/selection/readBriefEdits.ts"
import { comeBack } from "../support/comeBack.ts"

const edits = withEdit(NO_EDITS, { kind: "add", section: "theirs", text: "Mine" }, [])
const keep = (...keys: readonly string[]) => {
  for (const key of keys) localStorage.setItem(key, writeBriefEdits(edits))
}
const shown = ({ briefs }: ReturnType<typeof useKeptBriefs>) =>
  briefs.map(({ key, isDeleted }) => `${key}${isDeleted ? " deleted" : ""}`)

afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
})

describe("changes kept for other briefs", () => {
  it("while the page was put aside are seen once it is shown again", () => {
    const { result } = renderHook(() => useKeptBriefs("brief en"))
    keep("brief ko")
    comeBack()
    expect(shown(result.current)).toEqual(["brief ko"])
  })

  it("are those of every brief but the one shown, and nothing else that the browser keeps", () => {
    keep(
      "brief en",
      "brief ko?for=PE",
      "brief en?level=ministers",
      "brief en unread 1",
      "own k1 brief es",
      "own k2 brief es?for=PE",
      "own k2 brief en",
      "theme",
    )
    localStorage.setItem("brief es", "{broken")
    const { result, rerender } = renderHook(({ key }) => useKeptBriefs(key), {
      initialProps: { key: "brief en" },
    })
    expect(shown(result.current)).toEqual(["brief en?level=ministers", "brief ko?for=PE"])
    rerender({ key: "brief ko?for=PE" })
    expect(shown(result.current)).toEqual(["brief en", "brief en?level=ministers"])
    rerender({ key: "own k2 brief en" })
    expect(shown(result.current)).toEqual(["own k2 brief es?for=PE"])
  })

  it("are deleted and come back as they were", () => {
    keep("brief en?for=PE")
    const { result } = renderHook(() => useKeptBriefs("brief en"))
    act(() => result.current.remove("brief en?for=PE"))
    expect(localStorage).toHaveLength(0)
    expect(shown(result.current)).toEqual(["brief en?for=PE deleted"])
    act(() => void result.current.restore("brief en?for=PE"))
    expect(localStorage.getItem("brief en?for=PE")).toBe(writeBriefEdits(edits))
    expect(shown(result.current)).toEqual(["brief en?for=PE"])
  })

  it("do not come back over changes made since", () => {
    keep("brief en?for=PE")
    const { result } = renderHook(() => useKeptBriefs("brief en"))
    act(() => result.current.remove("brief en?for=PE"))
    localStorage.setItem("brief en?for=PE", "newer")
    act(() => void result.current.restore("brief en?for=PE"))
    expect(localStorage.getItem("brief en?for=PE")).toBe("newer")
  })

  it("are seen to go when another tab deletes them", () => {
    keep("brief en?for=PE")
    const { result } = renderHook(() => useKeptBriefs("brief en"))
    localStorage.clear()
    act(() => void dispatchEvent(new StorageEvent("storage", { key: "brief en?for=PE" })))
    expect(shown(result.current)).toEqual([])
  })

  it("are none where the browser forbids reading them", () => {
    keep("brief en?for=PE")
    vi.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
      throw new DOMException("forbidden", "SecurityError")
    })
    expect(shown(renderHook(() => useKeptBriefs("brief en")).result.current)).toEqual([])
  })
})
