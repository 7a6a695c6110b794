import { describe, expect, it } from "vitest"
import { askThreads, eventsAfter } from "../../src/dataset/asks.ts"
import type { Item } from "../../src/dataset/records.ts"
import type { EventStage } from "../../src/dataset/vocabulary.ts"
import { askOf, datasetOf, eventOf } from "../support/dataset.ts"

type Told = readonly (readonly [date: string, what: string])[]

/** An item with these asks and events, through the real parser. */
function itemOf(asks: Told, events: Told): Item {
  const [item] = datasetOf({
    items: [
      {
        id: "ships",
        asks: asks.map(([date, by]) => askOf(by, date)),
        events: events.map(([date, stage], index) => eventOf("ships", index + 1, date, stage as EventStage)),
      },
    ],
  }).items
  if (!item) throw new Error("the world has no ships")
  return item
}

const threads = (item: Item, day = "2024-12-31") =>
  askThreads(item, day).map(({ by, first, again, withoutMoving, moves }) => ({
    by,
    first: first.date,
    again: again.map(({ date }) => date),
    withoutMoving,
    moves: moves.map(({ stage }) => stage),
  }))

const ships = itemOf(
  [
    ["2020-05-01", "KR"],
    ["2020-06-01", "PE"],
    ["2021-05-01", "KR"],
    ["2022-05-01", "KR"],
    ["2023-05-01", "KR"],
  ],
  [
    ["2020-05-01", "raised"],
    ["2020-08-01", "agreed"],
    ["2021-08-01", "mention"],
    ["2022-09-01", "signed"],
  ],
)

describe("who asked again and again", () => {
  it("is told by side, with what moved since and how often nothing had moved in between", () => {
    expect(threads(ships)).toEqual([
      {
        by: "KR",
        first: "2020-05-01",
        again: ["2021-05-01", "2022-05-01", "2023-05-01"],
        withoutMoving: 1,
        moves: ["agreed", "signed"],
      },
      { by: "PE", first: "2020-06-01", again: [], withoutMoving: 0, moves: ["agreed", "signed"] },
    ])
  })

  it("is told as known on the day", () => {
    expect(threads(ships, "2021-12-31")).toEqual([
      { by: "KR", first: "2020-05-01", again: ["2021-05-01"], withoutMoving: 0, moves: ["agreed"] },
      { by: "PE", first: "2020-06-01", again: [], withoutMoving: 0, moves: ["agreed"] },
    ])
  })

  it.each([
    ["the first ask", "2020-05-01"],
    ["the second ask", "2021-05-01"],
  ])("had nothing move in between where the only move was on the day of %s", (_, day) => {
    const item = itemOf(
      [
        ["2020-05-01", "KR"],
        ["2021-05-01", "KR"],
      ],
      [
        ["2020-04-01", "raised"],
        [day, "agreed"],
      ],
    )
    expect(threads(item)).toEqual([expect.objectContaining({ withoutMoving: 1, moves: ["agreed"] })])
  })

  it.each([
    ["2020-05-01", "2020-06-01", "raised", []],
    ["2020-05-01", "2020-04-30", "agreed", []],
    ["2020-05-01", "2020-05-01", "agreed", ["agreed"]],
    ["2020-05", "2020-05", "agreed", []],
    ["2020-05", "2020-05-31", "agreed", []],
    ["2020-05", "2020-06", "agreed", ["agreed"]],
  ])("was answered by a move of that day or surely later: asked on %s, on %s %s", (...told) => {
    const [asked, date, stage, answers] = told
    expect(threads(itemOf([[asked, "KR"]], [[date, stage]]))).toEqual([
      expect.objectContaining({ moves: answers }),
    ])
  })
})

describe("events after an ask", () => {
  it("count from the day after it, up to the day that is shown", () => {
    const [ask] = ships.asks
    if (!ask) throw new Error("nobody asked")
    const after = (day: string) => eventsAfter(ships, ask, day).map(({ date }) => date)
    expect(after("2020-07-31")).toEqual([])
    expect(after("2020-08-01")).toEqual(["2020-08-01"])
    expect(after("2021-12-31")).toEqual(["2020-08-01", "2021-08-01"])
  })
})
