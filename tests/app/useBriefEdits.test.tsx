import { act, renderHook } from "@testing-library/react"
import { afterEach, describe, expect, it, vi } from "vitest"
import { useBriefEdits } from "../../src/app/useBriefEdits.ts"
import { NO_EDITS, withEdit } from "../../src/selection/briefEdits.ts"
import { readBriefEdits, writeBriefEdits } from "../../src/selection/readBriefEdits.ts"
import { comeBack } from "../support/comeBack.ts"

const KEY = "brief en?for=PE"
const edits = withEdit(NO_EDITS, { kind: "add", section: "theirs", text: "Mine" }, [])

afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
})

describe("an officer's changes in the browser", () => {
  it("are there again after a reload, for that brief alone", () => {
    const first = renderHook(() => useBriefEdits(KEY))
    act(() => first.result.current.change(edits))
    first.unmount()
    const again = renderHook(({ key }) => useBriefEdits(key), { initialProps: { key: KEY } })
    expect(again.result.current.edits).toEqual(edits)
    again.rerender({ key: "brief en" })
    expect(again.result.current.edits).toEqual(NO_EDITS)
    again.rerender({ key: KEY })
    expect(again.result.current.edits).toEqual(edits)
  })

  it("made in another tab are seen here, so that neither tab undoes the other", () => {
    const { result } = renderHook(() => useBriefEdits(KEY))
    act(() => result.current.change(edits))
    const both = withEdit(edits, { kind: "blank", blank: "press", text: "Theirs" }, [])
    localStorage.setItem(KEY, writeBriefEdits(both))
    act(() => void dispatchEvent(new StorageEvent("storage", { key: KEY })))
    act(() =>
      result.current.change(
        withEdit(result.current.edits, { kind: "blank", blank: "goals", text: "Mine" }, []),
      ),
    )
    expect(readBriefEdits(localStorage.getItem(KEY) ?? "")?.blanks).toEqual({
      press: "Theirs",
      goals: "Mine",
    })
  })

  it("made in another tab while this page was put aside are seen once it is shown again", () => {
    const { result } = renderHook(() => useBriefEdits(KEY))
    act(() => result.current.change(edits))
    const both = withEdit(edits, { kind: "blank", blank: "press", text: "Theirs" }, [])
    localStorage.setItem(KEY, writeBriefEdits(both))
    comeBack()
    expect(result.current.edits).toEqual(both)
  })

  it.each([
    ["of another version", `{"version":9,"sections":{},"blanks":{}}`],
    [
      "that pollute",
      `{"version":1,"sections":{"__proto__":{"order":[],"out":[],"own":[]}},"blanks":{"__proto__":"x"}}`,
    ],
    ["nested without end", `{"version":1,"sections":${"[".repeat(50_000)}`],
    [
      "with a number beyond all",
      `{"version":1,"sections":{"s":{"order":[],"out":[],"own":[{"id":"own:${"9".repeat(30)}","text":"x"}]}},"blanks":{}}`,
    ],
  ])("%s harm nothing, and are kept for whoever can read them", (_, text) => {
    localStorage.setItem(KEY, text)
    const { result } = renderHook(() => useBriefEdits(KEY))
    act(() =>
      result.current.change(
        withEdit(result.current.edits, { kind: "add", section: "theirs", text: "Mine" }, []),
      ),
    )
    expect(readBriefEdits(localStorage.getItem(KEY) ?? "")?.sections["theirs"]?.own).toEqual([
      { id: "own:1", text: "Mine" },
    ])
    expect({}).not.toHaveProperty("own")
    if (result.current.unread) expect(localStorage.getItem(`${KEY} unread 1`)).toBe(text)
  })

  it("leave nothing behind once they are discarded", () => {
    const { result } = renderHook(() => useBriefEdits(KEY))
    act(() => result.current.change(edits))
    act(() => result.current.change(NO_EDITS))
    expect(localStorage).toHaveLength(0)
  })

  it("that cannot be read are set aside, not lost, and the officer is told where", () => {
    localStorage.setItem(KEY, "{broken")
    localStorage.setItem(`${KEY} unread 1`, "{broken before")
    const { result } = renderHook(() => useBriefEdits(KEY))
    expect(result.current.edits).toEqual(NO_EDITS)
    expect(result.current.unread?.key).toBe(`${KEY} unread 2`)
    act(() => result.current.change(edits))
    expect(localStorage.getItem(`${KEY} unread 1`)).toBe("{broken before")
    expect(localStorage.getItem(`${KEY} unread 2`)).toBe("{broken")
  })

  it("last until the page is left where the browser is full or forbids keeping them", () => {
    const { result } = renderHook(() => useBriefEdits(KEY))
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError")
    })
    act(() => result.current.change(edits))
    expect(result.current.edits).toEqual(edits)
    expect(result.current.isKept).toBe(false)
    act(() => void dispatchEvent(new StorageEvent("storage", { key: KEY })))
    comeBack()
    expect(result.current.edits).toEqual(edits)
  })

  it("are possible where nothing can be read either", () => {
    vi.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
      throw new DOMException("forbidden", "SecurityError")
    })
    const { result } = renderHook(() => useBriefEdits(KEY))
    expect([result.current.edits, result.current.isKept]).toEqual([NO_EDITS, false])
  })
})
