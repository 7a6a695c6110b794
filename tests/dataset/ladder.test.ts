import { describe, expect, it } from "vitest"
import type { Item, RecordOf } from "../../src/dataset/records.ts"
import { movesOf, nextRung, placeOnLadder, rungAt, standingOf } from "../../src/dataset/stage.ts"
import type { EventStage } from "../../src/dataset/vocabulary.ts"
import { datasetOf, eventOf } from "../support/dataset.ts"

type Told = readonly (readonly [date: string, stage: EventStage])[]

/** An item with these events, through the real parser. */
function itemOf(events: Told, item: Partial<RecordOf<"items">> = {}): Item {
  const world = datasetOf({
    items: [
      { id: "boats" },
      {
        id: "ships",
        ...item,
        events: events.map(([date, stage], index) => ({
          ...eventOf("ships", index + 1, date, stage),
          into: stage === "transformed" ? "boats" : null,
        })),
      },
    ],
  })
  const found = world.itemById.get("ships")
  if (!found) throw new Error("the world has no ships")
  return found
}

const DAY = "2026-01-01"

describe("the moves of an item", () => {
  it("are the events that brought it to another stage, and no mention", () => {
    const item = itemOf([
      ["2020", "mention"],
      ["2021", "raised"],
      ["2022-01", "raised"],
      ["2022-02", "mention"],
      ["2022-03", "raised"],
      ["2023", "agreed"],
      ["2024", "agreed"],
      ["2025", "raised"],
    ])
    expect(movesOf(item, DAY).map(({ date }) => date)).toEqual(["2021", "2023", "2025"])
    expect(movesOf(item, "2022-12-31").map(({ date }) => date)).toEqual(["2021"])
  })
})

describe("the next rung", () => {
  it.each<readonly [EventStage, string | null]>([
    ["mention", "raised"],
    ["raised", "agreed"],
    ["contracted", "under-way"],
    ["under-way", "delivered"],
    ["delivered", null],
    ["declined", null],
    ["transformed", null],
  ])("after %s is %s", (stage, next) => {
    expect(nextRung(itemOf([["2020", stage]]), DAY)).toBe(next)
  })

  it("is none of what is no promise", () => {
    expect(nextRung(itemOf([["2020", "mention"]], { kind: "visit" }), DAY)).toBeNull()
  })
})

describe("the place of an item", () => {
  it("is its stage, and none of it before it was raised", () => {
    const item = itemOf([
      ["2020", "mention"],
      ["2021", "raised"],
      ["2022", "lapsed"],
    ])
    expect(["2020-12-31", "2021-12-31", DAY].map((day) => placeOnLadder(item, day))).toEqual([
      "none",
      "raised",
      "lapsed",
    ])
    expect(["2020-12-31", "2021-12-31", DAY].map((day) => rungAt(item, day))).toEqual([
      null,
      "raised",
      "raised",
    ])
  })
})

describe("what is no promise", () => {
  const events = (acts: readonly string[]) =>
    acts.map((act, index) => ({ ...eventOf("council", index + 1, `20${10 + index}`, "mention"), act }))
  const standing = (acts: readonly string[], kind = "standing-body") => {
    const draft = { id: "council", kind, events: events(acts) }
    const [council] = datasetOf({ items: [draft as { id: string }] }).items
    return council && standingOf(council, DAY)
  }

  it("is on record by its sessions where it has any, else by all that happened", () => {
    const body = { kind: "standing-body" }
    expect(standing(["report", "session", "report", "session", "plan"])).toEqual({
      ...body,
      first: "2011",
      last: "2013",
    })
    expect(standing(["report", "session", "plan"])).toEqual({ ...body, first: "2011", last: "2011" })
    expect(standing(["report", "ceremony", "plan"])).toEqual({ ...body, first: "2010", last: "2012" })
  })

  it("is not what a promise is", () => {
    expect(standing(["report", "session"], "promise")).toBeNull()
  })
})
