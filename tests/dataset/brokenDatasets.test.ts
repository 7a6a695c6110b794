import { describe, expect, it } from "vitest"
import { parseDataset } from "../../src/dataset/parse/parseDataset.ts"
import { problemWords } from "../../src/format/messages/ko/problemWords.ts"
import { askOf, eventOf, filesOf, type World } from "../support/dataset.ts"
import { problemsIn } from "../support/problems.ts"

const EVIDENCE = [{ source: "some-paper-2020", para: 1 }]
const en = (words: string) => ({ en: words })

/** A dataset with something of everything, and no fault. */
const WORLD: World = {
  items: [
    {
      id: "ships",
      organisations: ["yard"],
      people: ["kim"],
      places: ["callao"],
      asks: [{ ...askOf("KR", "2020-05-01", "summit"), to: "both" }],
      amounts: [
        {
          amount: 462_000_000,
          currency: "USD",
          kind: "contract",
          scope: "whole",
          asOf: "2021",
          note: null,
          evidence: EVIDENCE,
        },
      ],
      events: [eventOf("ships", 1, "2020-05-01", "raised"), eventOf("ships", 2, "2021-02-01", "contracted")],
      related: [{ id: "boats", relation: "follows" }],
    },
    { id: "boats" },
  ],
  meetings: [
    {
      id: "summit",
      participants: [{ person: "kim", office: "minister", side: "KR" }],
      alsoRaised: ["boats"],
    },
    { id: "talks" },
  ],
  people: [
    { id: "kim", offices: [{ id: "minister", title: en("Minister"), from: "2018", to: "2022-05-09" }] },
    { id: "lee", offices: [{ id: "mayor", title: en("Mayor"), from: "2018-05-09", to: "2018-05-09" }] },
  ],
  organisations: [{ id: "yard" }],
  places: [{ id: "callao" }],
  sources: [{ id: "leaf" }],
  series: [{ id: "trade" }],
  disagreements: [{ id: "sum", items: ["ships"] }],
}

interface Fault {
  readonly name: string
  readonly file: string
  /** Where the file is broken. */
  readonly at: readonly (string | number)[]
  /** What stands there then; nothing where undefined. */
  readonly put: unknown
  /** Part of the rule that has to be named. */
  readonly rule: string
  /** The field that has to be named, where it is another than the broken one. */
  readonly field?: string
}

const SHIPS = "items/ships.json"
const ABOUT = "dataset.json"

const FAULTS: readonly Fault[] = [
  // dataset.json
  { name: "three parties", file: ABOUT, at: ["parties"], put: three("KR", "PE", "CL"), rule: "two parties" },
  {
    name: "one country twice",
    file: ABOUT,
    at: ["parties", 1, "code"],
    put: "KR",
    rule: "two countries",
  },
  {
    name: "a party that is no country code",
    file: ABOUT,
    at: ["parties", 0, "code"],
    put: "Korea",
    rule: "two-letter ISO 3166 code",
  },
  { name: "a sector twice", file: ABOUT, at: ["sectors", 1, "id"], put: "defense", rule: "another sector" },
  {
    name: "a release on no whole day",
    file: ABOUT,
    at: ["released"],
    put: "2026-11",
    rule: "a release has a whole day",
  },
  { name: "a version of words", file: ABOUT, at: ["version"], put: "latest", rule: "YEAR.MONTH.NUMBER" },
  {
    name: "a window that ends before it begins",
    file: ABOUT,
    at: ["coverage", "from"],
    put: "2027",
    rule: "the window begins later",
    field: "coverage.until",
  },
  {
    name: "a licence that is a sentence",
    file: ABOUT,
    at: ["licence", "id"],
    put: "free for all",
    rule: "SPDX identifier",
  },
  {
    name: "corrections to a script",
    file: ABOUT,
    at: ["corrections", "issues"],
    put: "javascript:alert(1)",
    rule: "http:// or https://",
  },
  {
    name: "an agreement that is no item",
    file: ABOUT,
    at: ["tradeAgreement"],
    put: "fta",
    rule: "no record of items has this id",
  },
  // Items
  { name: "a missing title", file: SHIPS, at: ["title"], put: undefined, rule: "required" },
  { name: "a title of blanks", file: SHIPS, at: ["title", "en"], put: "   ", rule: "may not be empty" },
  {
    name: "a title longer than its place",
    file: SHIPS,
    at: ["title", "en"],
    put: "x".repeat(71),
    rule: "room for 70 characters",
    field: "title",
  },
  {
    name: "a title in a language that the dataset has not",
    file: SHIPS,
    at: ["title", "fr"],
    put: "Navires",
    rule: 'no field "fr"',
  },
  { name: "a title that is a number", file: SHIPS, at: ["title", "en"], put: 7, rule: "holds a text" },
  {
    name: "a review in a language that has none",
    file: SHIPS,
    at: ["title", "reviewed"],
    put: ["en"],
    rule: "ko, es",
    field: "title.reviewed[0]",
  },
  { name: "a kind that is none", file: SHIPS, at: ["kind"], put: "promises", rule: "none of the allowed" },
  { name: "organisations as a text", file: SHIPS, at: ["organisations"], put: "yard", rule: "holds a list" },
  {
    name: "an organisation twice",
    file: SHIPS,
    at: ["organisations", 1],
    put: "yard",
    rule: "stands in this list already",
  },
  {
    name: "a person that is not there",
    file: SHIPS,
    at: ["people", 0],
    put: "kin",
    rule: "no record of people has this id",
  },
  { name: "a tie to itself", file: SHIPS, at: ["related", 0, "id"], put: "ships", rule: "no tie to itself" },
  {
    name: "a tie of no kind",
    file: SHIPS,
    at: ["related", 0, "relation"],
    put: "before",
    rule: "none of the allowed values",
  },
  {
    name: "a tie twice",
    file: SHIPS,
    at: ["related", 1],
    put: { id: "boats", relation: "follows" },
    rule: "stands in this list already",
    field: "related[1].id",
  },
  {
    name: "an item raised twice at one meeting",
    file: "meetings/summit.json",
    at: ["alsoRaised", 1],
    put: "boats",
    rule: "stands in this list already",
  },
  { name: "no event", file: SHIPS, at: ["events"], put: [], rule: "at least one event" },
  {
    name: "an event that claims more than its act carries",
    file: SHIPS,
    at: ["events", 1, "act"],
    put: "ask",
    rule: "raised at most",
    field: "events[1].stage",
  },
  {
    name: "an event of what is no promise that reaches a stage",
    file: "items/boats.json",
    at: ["kind"],
    put: "statement",
    rule: "is no promise",
    field: "events[0].stage",
  },
  {
    name: "an item that becomes itself",
    file: SHIPS,
    at: ["events", 1],
    put: { ...eventOf("ships", 2, "2021-02-01", "transformed"), into: "ships" },
    rule: "does not become itself",
    field: "events[1].into",
  },
  {
    name: "a date that is a number",
    file: SHIPS,
    at: ["events", 1, "date"],
    put: 2021,
    rule: "holds a text",
  },
  {
    name: "an ask before its meeting",
    file: SHIPS,
    at: ["asks", 0, "date"],
    put: "2020-04-30",
    rule: "the meeting it names was on 2020-05-01",
  },
  {
    name: "an ask of a third country",
    file: SHIPS,
    at: ["asks", 0, "to"],
    put: "JP",
    rule: "no party of the dataset",
  },
  {
    name: "an ask in words of no strength",
    file: SHIPS,
    at: ["asks", 0, "wording"],
    put: "begged",
    rule: "none of the allowed values",
  },
  {
    name: "a paragraph zero",
    file: SHIPS,
    at: ["asks", 0, "evidence", 0, "para"],
    put: 0,
    rule: "at least 1",
  },
  {
    name: "half a paragraph",
    file: SHIPS,
    at: ["asks", 0, "evidence", 0, "para"],
    put: 1.5,
    rule: "holds a whole number",
  },
  {
    name: "a hash of other digits",
    file: SHIPS,
    at: ["asks", 0, "evidence", 0, "hash"],
    put: "XYZ",
    rule: "twelve hexadecimal digits",
  },
  { name: "a sum of nothing", file: SHIPS, at: ["amounts", 0, "amount"], put: 0, rule: "more than 0" },
  {
    name: "a sum beyond this world",
    file: SHIPS,
    at: ["amounts", 0, "amount"],
    put: 1e16,
    rule: "at most 1,000,000,000,000,000",
  },
  {
    name: "a sum in words",
    file: SHIPS,
    at: ["amounts", 0, "amount"],
    put: "462 million",
    rule: "holds a number",
  },
  {
    name: "a currency by its sign",
    file: SHIPS,
    at: ["amounts", 0, "currency"],
    put: "$",
    rule: "three-letter ISO 4217 code",
  },
  {
    name: "a sum that nobody reports",
    file: SHIPS,
    at: ["amounts", 0, "evidence"],
    put: [],
    rule: "at least one piece of evidence",
  },
  {
    name: "an earlier id that is another record's",
    file: SHIPS,
    at: ["aliases", 0],
    put: "boats",
    rule: "a record has this id",
  },
  { name: "an id with capitals", file: SHIPS, at: ["aliases", 0], put: "Ships", rule: "lower-case letters" },
  {
    name: "an id longer than a file name",
    file: SHIPS,
    at: ["aliases", 0],
    put: "x".repeat(101),
    rule: "at most 100 characters",
  },
  // Meetings and people
  {
    name: "a meeting that ends before it begins",
    file: "meetings/talks.json",
    at: ["endDate"],
    put: "2020-04",
    rule: "lies before the first",
  },
  {
    name: "a participant of a third side",
    file: "meetings/summit.json",
    at: ["participants", 0, "side"],
    put: "CL",
    rule: "no party of the dataset",
  },
  {
    name: "a participant twice",
    file: "meetings/summit.json",
    at: ["participants", 1],
    put: { person: "kim", office: "minister", side: "KR" },
    rule: "stands in this list already",
    field: "participants[1].person",
  },
  {
    name: "a place that is not there",
    file: "meetings/summit.json",
    at: ["place"],
    put: "atlantis",
    rule: "no record of places has this id",
  },
  {
    name: "an office that ends before it begins",
    file: "people/lee.json",
    at: ["offices", 0, "from"],
    put: "2023",
    rule: "the office begins later",
    field: "offices[0].to",
  },
  {
    name: "an office twice",
    file: "people/kim.json",
    at: ["offices", 1],
    put: { id: "minister", title: en("Minister"), from: null, to: null },
    rule: "another office of this person",
    field: "offices[1].id",
  },
  {
    name: "a name that leaves a language out",
    file: "people/kim.json",
    at: ["names", "ko"],
    put: undefined,
    rule: "required",
  },
  // Sources, series, disagreements
  {
    name: "a language by its name",
    file: "sources/leaf.json",
    at: ["language"],
    put: "English",
    rule: "two-letter ISO 639-1 code",
  },
  {
    name: "an address longer than addresses are",
    file: "sources/leaf.json",
    at: ["url"],
    put: `https://paper.example/${"x".repeat(2000)}`,
    rule: "at most 2,000 characters",
  },
  {
    name: "a figure of the year zero",
    file: "series/trade.json",
    at: ["points", 0, "year"],
    put: 0,
    rule: "at least 1900",
  },
  {
    name: "a figure of the year 9999",
    file: "series/trade.json",
    at: ["points", 0, "year"],
    put: 9999,
    rule: "at most 2100",
  },
  {
    name: "a figure of a measure that the series has not",
    file: "series/trade.json",
    at: ["points", 0, "measure"],
    put: "totl",
    rule: "no such measure",
  },
  {
    name: "a measure twice",
    file: "series/trade.json",
    at: ["measures", 1],
    put: { id: "total", label: en("All") },
    rule: "another measure of this series",
    field: "measures[1].id",
  },
  {
    name: "a series without figures",
    file: "series/trade.json",
    at: ["points"],
    put: [],
    rule: "at least 1",
  },
  {
    name: "a disagreement of nobody",
    file: "disagreements/sum.json",
    at: ["claims"],
    put: [],
    rule: "at least 1",
  },
  {
    name: "dates set against each other that agree",
    file: "disagreements/sum.json",
    at: ["claims"],
    put: ["2021", "2021-02"].map((date) => ({
      source: "leaf",
      para: null,
      says: en(date),
      dated: { stage: "contracted", date },
    })),
    rule: "do not contradict each other",
  },
]

function three(...codes: readonly string[]) {
  return codes.map((code) => ({ code, name: en(code), adjective: en(code), principals: [], renamed: [] }))
}

describe("a dataset with one fault", () => {
  it("has none before", () => {
    expect(() => parseDataset(filesOf(WORLD))).not.toThrow()
    expect(FAULTS.length).toBeGreaterThanOrEqual(40)
  })

  it("has none where its window is one day", () => {
    const files = filesOf(WORLD).map((one) =>
      one.path === ABOUT
        ? { ...one, text: JSON.stringify(withAt(JSON.parse(one.text), ["coverage", "from"], "2026-11-22")) }
        : one,
    )
    expect(problemsIn(files)).toEqual([])
  })

  it.each(FAULTS)("$name, is told that and nothing else", ({ file, at, put, rule, field }) => {
    const broken = filesOf(WORLD).map((one) =>
      one.path === file
        ? { ...one, text: JSON.stringify(withAt(JSON.parse(one.text), at, put), null, 2) }
        : one,
    )
    const problems = problemsIn(broken)
    expect(problems).toEqual([
      expect.objectContaining({
        file,
        field: field ?? nameOf(at),
        rule: expect.stringContaining(rule),
        remedy: expect.stringMatching(/^\p{Lu}.+\.$/u),
        line: expect.any(Number),
      }),
    ])
    // Told by a template of ours, not in the words of a library.
    const said = problems.flatMap(({ worded }) => [worded?.rule, worded?.remedy])
    expect(said.map((one) => problemWords[one?.template ?? ""])).not.toContain(undefined)
  })
})

/** A value with another at a place within it. */
function withAt(value: unknown, [key, ...below]: readonly (string | number)[], put: unknown): unknown {
  if (key === undefined) return put
  if (Array.isArray(value)) return value.toSpliced(Number(key), 1, withAt(value[Number(key)], below, put))
  const old = new Map(Object.entries(value ?? {}))
  old.set(String(key), withAt(old.get(String(key)), below, put))
  return Object.fromEntries(old)
}

function nameOf(path: readonly (string | number)[]): string {
  return path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`))
    .join("")
    .slice(1)
}
