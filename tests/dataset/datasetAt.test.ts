import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { datasetAt } from "../../src/dataset/datasetAt.ts"
import { lastDay } from "../../src/dataset/partialDate.ts"
import { stageAt } from "../../src/dataset/stage.ts"
import { realDataset } from "../support/dataset.ts"

const real = realDataset()
const days = fc
  .integer({ min: Date.UTC(1950, 0), max: Date.parse(real.about.coverage.until) })
  .map((time) => new Date(time).toISOString().slice(0, 10))

describe("the dataset as known on a day", () => {
  it("holds everything on the day on which sources were last searched", () => {
    const all = datasetAt(real, real.about.coverage.until)
    expect(all.items).toEqual(real.items)
    expect(all.meetings).toEqual(real.meetings)
  })

  it("holds nothing of a later day", () => {
    fc.assert(
      fc.property(days, (day) => {
        const then = datasetAt(real, day)
        const dates = [
          ...then.meetings.map(({ date }) => date),
          ...then.items.flatMap(({ asks }) => asks.map(({ date }) => date)),
          ...then.items.flatMap(({ amounts }) => amounts.flatMap(({ asOf }) => asOf ?? [])),
          ...then.series.flatMap(({ points }) => points.map(({ date, year }) => date ?? String(year))),
        ]
        expect(dates.filter((date) => lastDay(date) > day)).toEqual([])
        for (const { events } of then.items)
          expect(events.length === 0 || lastDay(events.at(-1)?.date ?? "") <= day).toBe(true)
        expect(then.items.every(({ events, asks }) => events.length + asks.length > 0)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it("finds every item at the stage that the whole dataset gives for that day", () => {
    fc.assert(
      fc.property(days, (day) => {
        for (const item of datasetAt(real, day).items) {
          const whole = real.itemById.get(item.id)
          expect(whole && stageAt(whole, day)).toBe(stageAt(item, day))
        }
      }),
      { numRuns: 60 },
    )
  })

  it("says of the FA-50 on 16 November 2023 what was known then, and not how it went on", () => {
    const item = datasetAt(real, "2023-11-16").itemById.get("fa50-sale")
    expect(item?.summary.en).toContain("Yoon asks Boluarte")
    expect(item?.notes).toBeNull()
    expect(item?.events.map(({ date }) => date).at(-1)).toBe("2023-11-16")
    expect(item?.amounts.map(({ asOf }) => asOf)).toEqual(["2015-02"])
  })

  it("leaves out remarks written with hindsight, also where nothing happened since", () => {
    for (const { notes, notesEvidence, events, summary } of datasetAt(real, "2014-01-01").items) {
      expect(notes).toBeNull()
      expect(notesEvidence).toEqual([])
      expect(events.length === 0 || summary === events.at(-1)?.what).toBe(true)
    }
  })

  it("holds no disagreement that nobody can date, and no meeting that was not over", () => {
    expect(datasetAt(real, "1990-01-01").disagreements).toEqual([])
    const visit = real.meetings.find(({ endDate }) => endDate !== null)
    if (!visit) throw new Error("no meeting of several days")
    expect(datasetAt(real, visit.date).meetingById.has(visit.id)).toBe(false)
    expect(datasetAt(real, visit.endDate ?? "").meetingById.has(visit.id)).toBe(true)
  })

  it("knows no ship contract before it was signed, and no president before the first meeting with one", () => {
    const then = datasetAt(real, "2023-11-16")
    expect(then.itemById.has("submarine-codevelopment")).toBe(false)
    expect(then.meetingById.has("2024-11-16-summit-lima")).toBe(false)
    expect(then.people.some(({ id }) => id === "jose-jeri")).toBe(false)
  })
})

describe("what was not known yet", () => {
  it("is neither an office held later nor a remark on claims that came later", () => {
    const then = datasetAt(real, "2023-11-16")
    for (const person of then.people) {
      const all = real.personById.get(person.id)?.offices.length ?? 0
      expect(person.offices.length).toBeLessThanOrEqual(all)
    }
    const late = real.people.filter(
      ({ id, offices }) =>
        offices.length > 1 && (then.personById.get(id)?.offices.length ?? 9) < offices.length,
    )
    expect(late.length).toBeGreaterThan(0)
    for (const disagreement of then.disagreements) {
      const whole = real.disagreements.find(({ id }) => id === disagreement.id)
      if (whole && whole.claims.length > disagreement.claims.length) {
        expect(disagreement.note).toBeNull()
        expect(disagreement.resolved).toBeNull()
      }
    }
  })
})
