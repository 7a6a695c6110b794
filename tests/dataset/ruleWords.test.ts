import { describe, expect, it } from "vitest"
import type { Problem } from "../../src/dataset/problem.ts"
import type { RecordOf } from "../../src/dataset/records.ts"
import { askOf, eventOf, filesOf, type World } from "../support/dataset.ts"
import { problemsIn } from "../support/problems.ts"

const told = (problems: readonly Problem[]) =>
  problems.map(({ field, rule, remedy }) => [field, rule, remedy])
const problems = (world: World) => told(problemsIn(filesOf(world)))
const office = (id: string, from: string | null = null, to: string | null = null) => ({
  id,
  title: { en: id },
  from,
  to,
})
const sat = (held: string): NonNullable<World["meetings"]> => [
  { id: "talks", date: "2015-06", participants: [{ person: "kim", office: held, side: "KR" }] },
]
const seat = (held: string, ...offices: readonly ReturnType<typeof office>[]) =>
  problems({ people: [{ id: "kim", offices: [...offices] }], meetings: sat(held) })
const ships = (...events: readonly RecordOf<"items">["events"][number][]) =>
  problems({ items: [{ id: "ships", events: [...events] }] })

describe("an office that somebody cannot have sat in", () => {
  it("is told with those that the person held, the nearest first", () => {
    const held = [office("mayor"), office("minister")]
    expect(seat("ministr", ...held)).toEqual([
      [
        "participants[0].office",
        "people/kim.json lists no such office: mayor, minister",
        'Write "minister" if that is meant, or add the office there.',
      ],
    ])
    expect(seat("ambassador-to-peru", ...held)[0]?.[2]).toBe(
      'Write "mayor" if that is meant, or add the office there.',
    )
    expect(seat("mayor")).toEqual([
      ["participants[0].office", "people/kim.json lists no office", "Add the office there."],
    ])
  })

  it.each([
    ["2015-07-01", null, "from 2015-07-01 to an unknown day"],
    [null, "2015-05-31", "from an unknown day to 2015-05-31"],
    ["2014", "2015-05", "from 2014 to 2015-05"],
    ["2016", "2017", "from 2016 to 2017"],
  ])("is told with its term, from %s to %s", (from, to, term) => {
    expect(seat("mayor", office("mayor", from, to))).toEqual([
      [
        "participants[0].office",
        `the office was not held that day: ${term}`,
        "Name the office held on 2015-06, or correct the term in people/kim.json.",
      ],
    ])
  })

  it.each([
    ["2015-06-30", null],
    [null, "2015-06-01"],
    ["2015", "2015"],
  ])("is none whose term from %s to %s may hold the day", (from, to) => {
    expect(seat("mayor", office("mayor", from, to))).toEqual([])
  })
})

describe("an event that goes too far", () => {
  it("is told the highest stage that its act reaches, or that it reaches none", () => {
    const event = (act: "plan" | "memorandum") => ({ ...eventOf("ships", 1, "2020", "delivered"), act })
    expect(ships(event("memorandum"))[0]?.slice(1)).toEqual([
      "an event of the act memorandum carries an item of the instrument contract to signed at most",
      'Write "signed", or name the act that the evidence shows.',
    ])
    expect(ships(event("plan"))[0]?.slice(1)).toEqual([
      "an event of the act plan reaches no rung of the ladder",
      'Write "mention", or name the act that the evidence shows.',
    ])
  })

  it("is told what item to name, and passes once it does", () => {
    const end = eventOf("ships", 1, "2020", "transformed")
    expect(ships(end)).toEqual([
      ["events[0].into", "a transformed item names the item that it became", "Write the id of that item."],
    ])
    const boats = { id: "boats" }
    expect(problems({ items: [boats, { id: "ships", events: [{ ...end, into: "boats" }] }] })).toEqual([])
  })

  it("lies later than sources were searched, or behind the one before it", () => {
    expect(ships(eventOf("ships", 1, "2026-11-22", "raised"))).toEqual([])
    expect(ships(eventOf("ships", 1, "2026-11-23", "raised"))[0]?.[1]).toBe(
      "sources were searched until 2026-11-22: nothing later can be known to have happened",
    )
    const two = (first: string, second: string) =>
      ships(eventOf("ships", 1, first, "raised"), eventOf("ships", 2, second, "agreed"))
    expect(two("2020-05-31", "2020-05")).toEqual([])
    expect(two("2020-06-01", "2020-05")).toEqual([
      [
        "events[1].date",
        "events stand in the order in which they happened, and the one before is of 2020-06-01",
        "Move the event, or correct one of the dates.",
      ],
    ])
  })
})

describe("what is dated by a meeting", () => {
  const asked = (date: string, endDate: string | null) =>
    problems({
      items: [{ id: "ships", asks: [askOf("KR", date, "talks")] }],
      meetings: [{ id: "talks", date: "2020-05-10", endDate }],
    })

  it.each(["2020-05-10", "2020-05-12", "2020-05", "2020"])("may be of %s while it met", (date) => {
    expect(asked(date, "2020-05-12")).toEqual([])
  })

  it("is told on which days it met", () => {
    const remedy = "Correct the date or the meeting."
    expect(asked("2020-05-13", "2020-05-12")).toEqual([
      ["asks[0].date", "the meeting it names was on 2020-05-10 to 2020-05-12", remedy],
    ])
    expect(asked("2020-05-09", null)).toEqual([
      ["asks[0].date", "the meeting it names was on 2020-05-10", remedy],
    ])
  })
})

describe("a word that the dataset does not know", () => {
  it("is told the nearest one, or all", () => {
    const sectors = (sector: string) =>
      problems({ items: [{ id: "ships", sector }] }).map(([, , remedy]) => remedy)
    expect(sectors("tread")).toEqual(['Write "trade", or add the sector to dataset.json.'])
    expect(sectors("astrophysics")).toEqual(["Choose a sector of dataset.json, or add one."])
    const point = (measure: string) => ({
      year: 2020,
      date: null,
      measure,
      value: 1,
      approximate: false,
      period: null,
      note: null,
      evidence: [{ source: "some-paper-2020", para: 1 }],
      weak: null,
    })
    const measures = ["exports", "total"].map((id) => ({ id, label: { en: id } }))
    const series = (measure: string) =>
      problems({ series: [{ id: "trade", measures, points: [point("total"), point(measure)] }] })
    expect(series("exports")).toEqual([])
    expect(series("totl")).toEqual([
      [
        "points[1].measure",
        "the series has no such measure: exports, total",
        'Write "total", or add the measure.',
      ],
    ])
    expect(series("balance-of-payments")[0]?.[2]).toBe('Write "exports", or add the measure.')
  })

  it("is a side that is no party, which is told by whom it may be", () => {
    const asks = [{ ...askOf("KR", "2020"), by: "JP", to: "both" }]
    expect(problems({ items: [{ id: "ships", initiator: "both", asks }] })).toEqual([
      ["asks[0].by", "this is no party of the dataset: KR, PE", "Write one of the parties, or both."],
    ])
  })
})
