import { describe, expect, it } from "vitest"
import { datasetAt } from "../../src/dataset/datasetAt.ts"
import {
  gapsBetween,
  isBefore,
  isLeadersMeeting,
  isTalks,
  itemsByMeeting,
  meetingsOfItem,
} from "../../src/dataset/meetings.ts"
import type { Dataset, Meeting, RecordOf } from "../../src/dataset/records.ts"
import { askOf, datasetOf, eventOf } from "../support/dataset.ts"

type Draft = Partial<RecordOf<"meetings">> & { id: string }

const office = (id: string, title: string) => ({ id, title: { en: title }, from: null, to: null })
const sat = (person: string, side: string) => ({ person, office: "office", side })
const people = [
  { id: "korean", offices: [office("office", "President")] },
  { id: "interim", offices: [office("office", "President (interim)")] },
  { id: "peruvian", offices: [office("chair", "Chair"), office("office", "President")] },
  { id: "minister", offices: [office("office", "Minister"), office("later", "President")] },
]
const BOTH = [sat("korean", "KR"), sat("peruvian", "PE")]

/** A meeting through the real parser, with the dataset that it stands in. */
function met(meeting: Omit<Draft, "id">): readonly [Dataset, Meeting] {
  const dataset = datasetOf({ people, meetings: [{ id: "talks", ...meeting }] })
  const [found] = dataset.meetings
  if (!found) throw new Error("nobody met")
  return [dataset, found]
}

const meetingsOf = (...days: readonly (readonly [date: string, endDate: string | null])[]) =>
  datasetOf({
    meetings: days.map(([date, endDate], index) => ({ id: `meeting-${index}`, date, endDate })),
  }).meetings

describe("an item that came up at several meetings", () => {
  const world = datasetOf({
    items: [
      {
        id: "ships",
        asks: [askOf("KR", "2020-05-01", "first"), askOf("KR", "2021-05-01", "second")],
        events: [
          { ...eventOf("ships", 1, "2020-05-01", "raised"), meeting: "first" },
          { ...eventOf("ships", 2, "2021-05-02", "agreed"), meeting: "second" },
          eventOf("ships", 3, "2022", "signed"),
        ],
      },
      { id: "boats", asks: [askOf("PE", "2020-05-01", "first"), askOf("PE", "2022-05-01", "third")] },
    ],
    meetings: [
      { id: "first", date: "2020-05-01", alsoRaised: ["ships", "boats"] },
      { id: "second", date: "2021-05-01", endDate: "2021-05-02" },
      { id: "third", date: "2022-05-01", alsoRaised: ["ships"] },
    ],
  })
  const [boats, ships] = ["boats", "ships"].map((id) => world.itemById.get(id))
  if (!ships || !boats) throw new Error("the world has no such items")

  it("has at each of them what was asked and what happened there, and is there once", () => {
    const parts = [...itemsByMeeting(world)].map(([id, items]) => [
      id,
      items.map(({ item, asks, events }) => [
        item.id,
        asks.map(({ date }) => date),
        events.map(({ date }) => date),
      ]),
    ])
    expect(parts).toEqual([
      [
        "first",
        [
          ["ships", ["2020-05-01"], ["2020-05-01"]],
          ["boats", ["2020-05-01"], []],
        ],
      ],
      ["second", [["ships", ["2021-05-01"], ["2021-05-02"]]]],
      [
        "third",
        [
          ["boats", ["2022-05-01"], []],
          ["ships", [], []],
        ],
      ],
    ])
  })

  it("has nothing at a meeting that was not over on the day shown, though it began by asking for it", () => {
    const then = datasetAt(world, "2021-05-01")
    expect(then.itemById.get("ships")?.asks.map(({ meeting }) => meeting)).toEqual(["first", "second"])
    expect([...itemsByMeeting(then).keys()]).toEqual(["first"])
  })

  it("lists those that were over by the day, the newest first", () => {
    const on = (day: string) => meetingsOfItem(world, ships, day).map(({ id }) => id)
    expect(on("2020-04-30")).toEqual([])
    expect(on("2021-05-01")).toEqual(["first"])
    expect(on("2021-05-02")).toEqual(["second", "first"])
    expect(on("2022-12-31")).toEqual(["third", "second", "first"])
    expect(meetingsOfItem(world, boats, "2021-12-31").map(({ id }) => id)).toEqual(["first"])
  })
})

describe("a meeting before another", () => {
  it.each([
    ["2020-05-01", null, true],
    ["2020-05-01", "2020-06-09", true],
    ["2020-05-01", "2020-06-10", false],
    ["2020-06", null, false],
    ["2020-07-01", null, false],
  ])("of 10 June 2020 was surely over: from %s to %s it is %s", (date, endDate, isOver) => {
    const [, other] = met({ date: "2020-06-10" })
    const [, meeting] = met({ date, endDate })
    expect(isBefore(other)(meeting)).toBe(isOver)
  })
})

describe("a leaders' meeting", () => {
  it.each<readonly [string, boolean, Omit<Draft, "id">]>([
    ["both presidents in one room", true, { level: "leaders", participants: BOTH }],
    ["a call of both presidents", false, { level: "leaders", format: "call", participants: BOTH }],
    ["letters of both presidents", false, { level: "leaders", format: "letters", participants: BOTH }],
    ["ministers, whom both presidents joined", false, { level: "ministers", participants: BOTH }],
    ["one president", false, { level: "leaders", participants: [sat("korean", "KR")] }],
    [
      "a president and a minister who became president later",
      false,
      { level: "leaders", participants: [sat("korean", "KR"), sat("minister", "PE")] },
    ],
    [
      "an interim president of the side that counts one as its principal",
      true,
      { level: "leaders", participants: [sat("korean", "KR"), sat("interim", "PE")] },
    ],
    [
      "an interim president of the side that does not",
      false,
      { level: "leaders", participants: [sat("interim", "KR"), sat("peruvian", "PE")] },
    ],
  ])("%s: %s", (_, isOne, meeting) => {
    expect(isLeadersMeeting(...met(meeting))).toBe(isOne)
  })
})

describe("talks", () => {
  it.each(["summit", "sidelines", "call", "committee"] as const)(
    "are a %s with both sides named",
    (format) => {
      expect(isTalks(met({ format, participants: BOTH })[1])).toBe(true)
    },
  )

  it.each(["ceremony", "event", "multilateral", "letters"] as const)("are no %s", (format) => {
    expect(isTalks(met({ format, participants: BOTH })[1])).toBe(false)
  })

  it("are none of which one side alone is named", () => {
    expect(isTalks(met({ participants: [sat("korean", "KR"), sat("minister", "KR")] })[1])).toBe(false)
  })
})

describe("the time between meetings", () => {
  it("runs from the last day of the one to the first of the next", () => {
    const gaps = gapsBetween(meetingsOf(["2020-05-01", "2020-05-03"], ["2020-06-03", null], ["2022", null]))
    expect(
      gaps.map(({ before, after, days, years, months }) => [before.id, after.id, days, years, months]),
    ).toEqual([
      ["meeting-0", "meeting-1", 31, 0, 1],
      ["meeting-1", "meeting-2", 577, 1, 6],
    ])
  })

  it("is none between two on one day, or of which the first may have lasted into the next", () => {
    expect(gapsBetween(meetingsOf(["2020-05-01", "2020-05-03"], ["2020-05-03", null]))).toEqual([])
    expect(gapsBetween(meetingsOf(["2020", null], ["2020-05-03", null]))).toEqual([])
  })
})
