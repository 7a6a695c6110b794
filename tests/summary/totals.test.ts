import { expect, it } from "vitest"
import { totalsOf } from "../../src/summary/totals.ts"
import { datasetOf, eventOf, realDataset } from "../support/dataset.ts"

it("counts what is shown, each source once", () => {
  const world = datasetOf({
    items: [
      { id: "a", events: [eventOf("a", 1, "2001", "raised"), eventOf("a", 2, "2002", "delivered")] },
      { id: "b", events: [eventOf("b", 1, "1999", "under-way")] },
      { id: "c", events: [eventOf("c", 1, "2025", "under-way")] },
    ],
    meetings: [{ id: "talks", alsoRaised: ["a"] }, { id: "empty" }],
  })
  expect(totalsOf(world, world.items, world.meetings, "2026-01-01")).toEqual({
    items: 3,
    raised: 1,
    raisedAt: 1,
    since: 1999,
    reports: 1,
    origins: 1,
    delivered: 1,
    underWay: 2,
    silent: 1,
    silentYears: 2,
  })
})

it("begins with the first year that is shown", () => {
  const { items, meetings } = realDataset()
  expect(totalsOf(realDataset(), items, meetings, "2026-11-22").since).toBe(1950)
  expect(totalsOf(realDataset(), items, meetings, "2026-11-22", 2012).since).toBe(2012)
})

it("says nothing of a first year where nothing is shown", () => {
  expect(totalsOf(realDataset(), [], [], "2026-01-01")).toMatchObject({ items: 0, since: null, reports: 0 })
})

it("knows nothing that came after the day", () => {
  const { items, meetings } = realDataset()
  expect(totalsOf(realDataset(), items, meetings, "2010-12-31").delivered).toBeLessThan(
    totalsOf(realDataset(), items, meetings, "2026-11-22").delivered,
  )
})
