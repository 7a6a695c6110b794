import { describe, expect, it } from "vitest"
import { entriesByKey, entryKindOf, entryNames } from "../../src/dataset/entryName.ts"
import { collectionOf, kindBelow } from "../../src/dataset/fieldKinds.ts"

const SERIES = {
  id: "trade",
  measures: [
    { id: "exports", label: { en: "Exports" } },
    { id: "total", label: { en: "Trade, both ways" } },
    "no measure",
  ],
}
/** The names of the entries of a list, in their order. */
const namesOf = (field: string, entries: readonly unknown[], record: unknown = SERIES) => [
  ...entryNames(entries, field, record).values(),
]

describe("an entry of a list", () => {
  it.each<readonly [string, object, object]>([
    ["events", { id: "ships-01", date: "2020-05" }, { kind: "event", date: "2020-05" }],
    ["asks", { by: "KR", to: "PE", date: "2020" }, { kind: "ask", by: "KR", date: "2020" }],
    ["amounts", { amount: 462, currency: "USD" }, { kind: "amount", amount: 462, currency: "USD" }],
    ["related", { id: "boats", relation: "follows" }, { kind: "tie", id: "boats" }],
    ["evidence", { source: "some-paper", para: 3 }, { kind: "evidence", id: "some-paper", para: 3 }],
    ["notesEvidence", { source: "some-paper", para: null }, { kind: "evidence", id: "some-paper" }],
    ["claims", { source: "some-paper", para: 8 }, { kind: "claim", id: "some-paper", para: 8 }],
    ["participants", { person: "kim", office: "dean" }, { kind: "participant", id: "kim" }],
    ["offices", { id: "dean", title: { en: "Dean" } }, { kind: "office", label: { en: "Dean" } }],
    ["measures", { id: "total", label: { en: "Trade" } }, { kind: "measure", label: { en: "Trade" } }],
    [
      "points",
      { year: 2020, date: null, measure: "total" },
      { kind: "point", date: "2020", label: { en: "Trade, both ways" } },
    ],
    [
      "points",
      { year: 2020, date: "2020-06", measure: "exports" },
      { kind: "point", date: "2020-06", label: { en: "Exports" } },
    ],
  ])("of %s is named by what readers tell it by: %j", (field, entry, name) => {
    expect(namesOf(field, [entry])).toStrictEqual([name])
  })

  it("of an older release may lack what it would be named by", () => {
    expect(namesOf("offices", [{ id: "dean", title: "Dean" }])).toStrictEqual([{ kind: "office" }])
    expect(namesOf("offices", [{ id: "dean", title: { ko: "학장" } }])).toStrictEqual([{ kind: "office" }])
    expect(namesOf("amounts", [{ sum: 5 }])).toStrictEqual([{ kind: "amount" }])
    expect(namesOf("evidence", ["some-paper"])).toStrictEqual([{ kind: "evidence" }])
    const point = { year: "2020", measure: "imports" }
    for (const record of [SERIES, { id: "trade" }, null])
      expect(namesOf("points", [point], record)).toStrictEqual([{ kind: "point" }])
  })

  it("is counted where others have the same name", () => {
    const event = (number: number, date: string) => ({ id: `ships-0${number}`, date })
    expect(namesOf("events", [event(1, "2020"), event(2, "2021"), event(3, "2020")])).toStrictEqual([
      { kind: "event", date: "2020", nth: 1 },
      { kind: "event", date: "2021" },
      { kind: "event", date: "2020", nth: 2 },
    ])
  })

  it("has no name where the list is of plain values", () => {
    expect(namesOf("organisations", ["yard"])).toEqual([])
    expect([entryKindOf("events"), entryKindOf("organisations"), entryKindOf("coverage")]).toEqual([
      "event",
      null,
      null,
    ])
  })
})

describe("the key of an entry", () => {
  it.each<readonly [string, unknown]>([
    ["ships-01", { id: "ships-01", date: "2020" }],
    ["some-paper 8", { para: 8, source: "some-paper", hash: "3f786850e387" }],
    ["some-paper", { source: "some-paper", para: null }],
    ["KR 2020-05", { to: "PE", by: "KR", date: "2020-05" }],
    ["kim", { person: "kim", office: "dean" }],
    ["462 USD", { amount: 462, currency: "USD", kind: "contract" }],
    ["total 2020", { year: 2020, measure: "total" }],
    ["2020 by tender", { date: "2020", what: "by tender" }],
    ['Lima ["es"]', { en: "Lima", reviewed: ["es"] }],
    ["yard", "yard"],
    ["7", 7],
  ])("is %s, whatever else stands in it", (key, entry) => {
    expect([...entriesByKey([entry]).keys()]).toEqual([key])
  })

  it("is counted where several have the same one, so that none is lost", () => {
    const [first, second, third] = ["raised", "hoped", "agreed"].map((wording) => ({
      by: "KR",
      date: "2020",
      wording,
    }))
    expect([...entriesByKey([first, second, third])]).toEqual([
      ["KR 2020", first],
      ["KR 2020 #2", second],
      ["KR 2020 #3", third],
    ])
  })
})

describe("a field", () => {
  it("that lists no entries holds a text, if anything with fields", () => {
    expect(["events", "dated", "summary", "toString"].map(kindBelow)).toEqual([
      "event",
      "dating",
      "text",
      "text",
    ])
  })

  it.each([
    ["tie", "id", "items"],
    ["tie", "relation", null],
    ["event", "id", null],
    ["event", "into", "items"],
    ["item", "people", "people"],
    ["item", "title", null],
    ["withdrawal", "into", null],
  ] as const)("%s.%s names records of %s", (kind, field, collection) => {
    expect(collectionOf(kind, field)).toBe(collection)
  })
})
