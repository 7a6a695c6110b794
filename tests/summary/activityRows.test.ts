import { describe, expect, it } from "vitest"
import { eventsUntil } from "../../src/dataset/stage.ts"
import { FIRST_YEAR } from "../../src/summary/activityRows.ts"
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
    const [early, ...years] = yearsOf(world, "1995-06-30")
    expect(early).toMatchObject({ from: null, to: FIRST_YEAR - 1, moves: 2 })
    expect(years.map(({ from }) => from)).toEqual([1990, 1991, 1992, 1993, 1994, 1995])
    expect(years.every(({ moves, mentions }) => moves + mentions === 0)).toBe(true)
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
