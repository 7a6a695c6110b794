import { describe, expect, it } from "vitest"
import {
  daysSinceCheck,
  isOldSighting,
  isSilent,
  lastHeard,
  quietOf,
  silenceOf,
} from "../../src/dataset/clocks.ts"
import { type Days, stateOf } from "../../src/dataset/itemState.ts"
import type { Item, RecordOf } from "../../src/dataset/records.ts"
import { askOf, datasetOf, eventOf } from "../support/dataset.ts"

/** An item through the real parser. */
function itemOf(item: Partial<RecordOf<"items">>): Item {
  const [found] = datasetOf({ items: [{ id: "ships", ...item }] }).items
  if (!found) throw new Error("the world has no ships")
  return found
}

const raised = [eventOf("ships", 1, "2020-05-01", "raised")]
const open = (checked: string | null) => itemOf({ events: raised, checked })

describe("the last news of an item", () => {
  const asked = itemOf({
    events: [eventOf("ships", 1, "2021-05-01", "raised")],
    asks: [askOf("KR", "2020-05-01"), askOf("KR", "2021-04-01"), askOf("PE", "2022-05-01")],
  })

  it.each([
    ["2019-12-31", null],
    ["2020-12-31", "2020-05-01"],
    ["2021-12-31", "2021-05-01"],
    ["2022-12-31", "2022-05-01"],
  ])("on %s is of %s, be it an event or an ask", (day, heard) => {
    expect(lastHeard(asked, day)).toBe(heard)
  })

  it("is no silence on its own day", () => {
    expect(silenceOf(asked, "2022-05-01")).toEqual({ years: 0, months: 0 })
    expect(silenceOf(asked, "2022-06-01")).toEqual({ years: 0, months: 1 })
  })

  it("makes nothing silent that was only mentioned and never raised", () => {
    const mentioned = itemOf({ events: [eventOf("ships", 1, "2000", "mention")] })
    expect(isSilent(mentioned, "2020-01-01")).toBe(false)
  })
})

describe("an item that is quiet", () => {
  it("was unchecked for more than a year, which outranks its silence", () => {
    expect(quietOf(open("2025-01-01"), "2026-06-01", "2026-01-01")).toMatchObject({ kind: "silent" })
    expect(quietOf(open("2025-01-01"), "2026-06-01", "2026-01-02")).toEqual({
      kind: "unchecked",
      since: "2025-01-01",
    })
    expect(quietOf(open(null), "2026-06-01", "2026-06-01")).toEqual({ kind: "unchecked", since: null })
  })

  it("is silent where somebody looked, and in a view of the past", () => {
    const silent = { kind: "silent", years: 6, months: 1 }
    expect(quietOf(open("2026-05-31"), "2026-06-01", "2026-06-01")).toEqual(silent)
    expect(quietOf(open(null), "2026-06-01", null)).toEqual(silent)
  })

  it("is none that has news, has not been raised yet, or is over", () => {
    expect(quietOf(open("2021-01-01"), "2021-06-01", "2021-06-01")).toBeNull()
    expect(quietOf(open(null), "2020-04-30", "2026-06-01")).toBeNull()
    const over = itemOf({ events: [eventOf("ships", 1, "2020-05-01", "delivered")], checked: null })
    expect(quietOf(over, "2026-06-01", "2026-06-01")).toBeNull()
  })

  it("was never looked for, or last so many days ago", () => {
    expect(daysSinceCheck(open(null), "2026-06-01")).toBe(Infinity)
    expect(daysSinceCheck(open("2026-05"), "2026-06-10")).toBe(10)
    expect(daysSinceCheck(open("2026-06-20"), "2026-06-10")).toBe(0)
  })
})

describe("somebody seen in an office", () => {
  it.each([
    ["2025-01-01", "2026-01-01", false],
    ["2025-01-01", "2026-01-02", true],
    ["2025", "2026-06-01", false],
  ])("on %s has to be checked anew on %s: %s", (seen, day, isOld) => {
    expect(isOldSighting(seen, day)).toBe(isOld)
  })
})

describe("the state of an item", () => {
  const item = itemOf({
    events: [eventOf("ships", 1, "2020-05-01", "raised"), eventOf("ships", 2, "2022-05-01", "signed")],
    asks: [askOf("KR", "2022-06-01")],
    checked: "2025-12-01",
  })
  const state = (days: Days) => stateOf(item, days)

  it("says where it stands, and counts its ages to the reader's day", () => {
    expect(state({ asOf: "2025-12-31", today: "2026-01-01" })).toEqual({
      place: "signed",
      stage: "signed",
      rung: "signed",
      standing: null,
      last: "2022-05-01",
      heard: "2022-06-01",
      daysSinceEvidence: 1310,
      daysSinceCheck: 31,
      quiet: { kind: "silent", years: 3, months: 6 },
    })
  })

  it("counts in a view of the past to the day shown, where nobody had checked yet", () => {
    expect(state({ asOf: "2022-06-11", today: null })).toMatchObject({
      daysSinceEvidence: 10,
      daysSinceCheck: null,
      quiet: null,
    })
    expect(state({ asOf: "2020-01-01", today: null })).toMatchObject({
      place: "none",
      last: null,
      heard: null,
      daysSinceEvidence: null,
    })
  })

  it("is read once for the days for which most of a page asks", () => {
    const days = { asOf: "2025-12-31", today: "2026-01-01" }
    expect(state({ ...days })).toBe(state(days))
  })

  it("is another one on another day shown, and to a reader of another day", () => {
    const days = { asOf: "2025-12-31", today: "2026-01-01" }
    expect(state(days).stage).toBe("signed")
    expect(state({ ...days, asOf: "2020-12-31" }).stage).toBe("raised")
    expect(state(days).daysSinceCheck).toBe(31)
    expect(state({ ...days, today: "2026-01-11" }).daysSinceCheck).toBe(41)
  })

  it("has no days since a check that nobody made, and none below zero", () => {
    const unchecked = stateOf(open(null), { asOf: "2025-12-31", today: "2026-01-01" })
    expect(unchecked.daysSinceCheck).toBeNull()
    // A reader whose clock runs behind.
    expect(state({ asOf: "2025-12-31", today: "2022-01-01" }).daysSinceEvidence).toBe(0)
  })
})
