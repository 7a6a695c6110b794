import { expect, it } from "vitest"
import { datasetOf, eventOf, realDataset } from "../support/dataset.ts"
import { totalsOfAll } from "../support/summaries.ts"

it("counts what is shown, each source once", () => {
  const world = datasetOf({
    items: [
      { id: "a", events: [eventOf("a", 1, "2001", "raised"), eventOf("a", 2, "2002", "delivered")] },
      { id: "b", events: [eventOf("b", 1, "1999", "under-way")] },
      { id: "c", events: [eventOf("c", 1, "2025", "under-way")] },
    ],
    meetings: [{ id: "talks", alsoRaised: ["a"] }, { id: "empty" }],
  })
  expect(totalsOfAll(world, "2026-01-01")).toEqual({
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
  expect(totalsOfAll(realDataset(), "2026-11-22").since).toBe(1950)
  expect(totalsOfAll(realDataset(), "2026-11-22", 2012).since).toBe(2012)
})

it("says nothing of a first year where nothing is shown", () => {
  expect(totalsOfAll(datasetOf({}), "2026-01-01")).toMatchObject({ items: 0, since: null, reports: 0 })
})

it("knows nothing that came after the day", () => {
  expect(totalsOfAll(realDataset(), "2010-12-31").delivered).toBeLessThan(
    totalsOfAll(realDataset(), "2026-11-22").delivered,
  )
})
