import { act, renderHook } from "@testing-library/react"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { standAt } from "../../src/app/site.ts"
import { type Draft, useDrafts } from "../../src/app/useDrafts.ts"
import { comeBack } from "../support/comeBack.ts"

const KEY = "items/ships"
const draftOf = (note: string): Draft => ({
  collection: "items",
  replaced: "ships",
  version: "2026.1.0",
  value: { id: "ships", note },
})
const noted = (drafts: ReadonlyMap<string, Draft>) => drafts.get(KEY)?.value

beforeEach(() => standAt({ root: new URL(location.origin), locale: "en", drawn: null, day: "" }))
afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
})

describe("changes to records on a page that was put aside", () => {
  it("are those that another page made meanwhile", () => {
    const aside = renderHook(() => useDrafts())
    act(() => aside.result.current.put(KEY, draftOf("mine")))
    const other = renderHook(() => useDrafts())
    act(() => other.result.current.put(KEY, draftOf("theirs")))
    expect(noted(aside.result.current.drafts)).toMatchObject({ note: "mine" })
    comeBack()
    expect(noted(aside.result.current.drafts)).toMatchObject({ note: "theirs" })
  })

  it("stay as they are where the browser did not keep them", () => {
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("", "QuotaExceededError")
    })
    const { result } = renderHook(() => useDrafts())
    act(() => result.current.put(KEY, draftOf("mine")))
    comeBack()
    expect(noted(result.current.drafts)).toMatchObject({ note: "mine" })
  })

  it("of which the browser kept some stay as they are where it did not, though it kept the next", () => {
    const { result } = renderHook(() => useDrafts())
    const full = vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("", "QuotaExceededError")
    })
    act(() => result.current.put(KEY, draftOf("too long")))
    full.mockRestore()
    act(() => result.current.put("items/planes", draftOf("short")))
    expect(result.current.isKept).toBe(false)
    comeBack()
    expect(noted(result.current.drafts)).toMatchObject({ note: "too long" })
    act(() => result.current.put(KEY, draftOf("shorter")))
    expect(result.current.isKept).toBe(true)
  })
})
