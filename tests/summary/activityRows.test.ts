import { describe, expect, it } from "vitest"
import type { Dataset } from "../../src/dataset/records.ts"
import { eventsUntil } from "../../src/dataset/stage.ts"
import { datasetOf, eventOf, realDataset } from "../support/dataset.ts"
import { yearsOf } from "../support/summaries.ts"

const DAY = "2026-11-22"

describe("rows of the years", () => {
  it("count every event and every meeting once", () => {
    const { items, meetings } = realDataset()
    const rows = yearsOf(realDataset(), DAY)
    const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((all, row) => all + of(row), 0)
    const events = items.flatMap((item) => eventsUntil(item, DAY))
    expect(sum((row) => row.moves)).toBe(events.filter(({ stage }) => stage !== "mention").length)
    expect(sum((row) => row.mentions)).toBe(events.filter(({ stage }) => stage === "mention").length)
    expect(sum((row) => row.meetings.length)).toBe(meetings.length)
  })

  it("keep mentions apart from the stages that were reached", () => {
    const world = datasetOf({
      items: [
        {
          id: "ships",
          events: [eventOf("ships", 1, "2012-03", "raised"), eventOf("ships", 2, "2012-05", "mention")],
        },
      ],
    })
    expect(yearsOf(world, DAY).find(({ to }) => to === 2012)).toMatchObject({
      moves: 1,
      mentions: 1,
    })
  })

  it("leave no year out, also where nothing happened, and put the early ones into one", () => {
    const world = datasetOf({
      items: [
        {
          id: "ties",
          events: [eventOf("ties", 1, "1963-04-01", "raised"), eventOf("ties", 2, "1989", "delivered")],
        },
      ],
    })
    const [early, ...years] = yearsOf(world, "2020-06-30")
    expect(early).toMatchObject({ from: null, to: 1989, moves: 2 })
    expect(years.map(({ from, to }) => [from, to])).toEqual(
      Array.from({ length: 31 }, (_, at) => [1990 + at, 1990 + at]),
    )
    expect(years.every(({ moves, mentions }) => moves + mentions === 0)).toBe(true)
  })

  it("begin with a decade at least thirty years back, or with the dataset where that is younger", () => {
    const first = (asOf: string, of: Dataset = realDataset()) => yearsOf(of, asOf)[1]?.from
    expect(["2026-11-22", "2019-12-31", "1987-05-01"].map((asOf) => first(asOf))).toEqual([1990, 1980, 1950])
    const { about, ...rest } = realDataset()
    const young = { ...rest, about: { ...about, coverage: { ...about.coverage, from: "2013-05" } } }
    expect(first("2026-11-22", young)).toBe(2013)
  })

  it("are there on every day that can be shown, the first of the dataset too", () => {
    expect(yearsOf(realDataset(), "1950-01-01").map(({ to }) => to)).toEqual([1949, 1950])
  })

  it("know nothing of what happened after the day", () => {
    const world = datasetOf({
      items: [{ id: "ships", events: [eventOf("ships", 1, "2012-08-01", "raised")] }],
      meetings: [
        { id: "then", date: "2012-05-01" },
        { id: "later", date: "2013-05-01" },
      ],
    })
    expect(yearsOf(world, "2012-06-30").at(-1)).toMatchObject({
      to: 2012,
      moves: 0,
      meetings: ["2012-05-01"],
    })
  })
})
