import { describe, expect, it } from "vitest"
import { eventOf, filesOf, type World } from "../support/dataset.ts"
import { problemsIn } from "../support/problems.ts"

const problems = (world: World) =>
  problemsIn(filesOf(world)).map(({ field, rule, remedy }) => [field, rule, remedy])
const EVIDENCE = [{ source: "some-paper-2020", para: 1 }]

describe("a record that looks like a fault and is none", () => {
  it.each<readonly [string, World]>([
    [
      "an item tied to another in two ways, and to a third",
      {
        items: [
          {
            id: "ships",
            related: [
              { id: "boats", relation: "follows" },
              { id: "boats", relation: "part-of" },
              { id: "port", relation: "follows" },
            ],
          },
          { id: "boats" },
          { id: "port" },
        ],
      },
    ],
    [
      "somebody at a meeting in two offices, beside somebody else in one of them",
      {
        people: ["kim", "lee"].map((id) => ({
          id,
          offices: ["dean", "mayor"].map((office) => ({
            id: office,
            title: { en: office },
            from: null,
            to: null,
          })),
        })),
        meetings: [
          {
            id: "talks",
            endDate: "2020-05-01",
            participants: [
              { person: "kim", office: "dean", side: "KR" },
              { person: "kim", office: "mayor", side: "KR" },
              { person: "lee", office: "dean", side: "KR" },
            ],
          },
        ],
      },
    ],
    ["an earlier id that no record has", { items: [{ id: "ships", aliases: ["vessels"] }] }],
    ["the same id in another collection", { items: [{ id: "lima" }], places: [{ id: "lima" }] }],
    [
      "a visit of which all events are mentions",
      { items: [{ id: "ships", kind: "visit", events: [eventOf("ships", 1, "2020", "mention")] }] },
    ],
  ])("passes: %s", (_, world) => {
    expect(problems(world)).toEqual([])
  })
})

describe("a record that breaks a rule", () => {
  it("is told how to mend it", () => {
    expect(problems({ items: [{ id: "ships", sector: "defence" }] })).toEqual([
      [
        "sector",
        expect.stringMatching(/^dataset\.json has no sector of this id: defense, trade, \w/),
        'Write "defense", or add the sector to dataset.json.',
      ],
    ])
    const twice = [eventOf("ships", 1, "2020", "raised"), eventOf("ships", 1, "2021", "agreed")]
    expect(problems({ items: [{ id: "ships", events: twice }] })).toEqual([
      ["events[1].id", "another event of this item has the same id", "Give the event the next free number."],
    ])
    const late = [eventOf("ships", 1, "2027", "raised")]
    expect(problems({ items: [{ id: "ships", events: late }] })[0]?.[2]).toBe(
      "Date the event by when it was announced, write the day or month, or move coverage.until in dataset.json.",
    )
    const people = [{ id: "kim", offices: [{ id: "dean", title: { en: "Dean" }, from: null, to: null }] }]
    const participants = [{ person: "kim", office: "dean", side: "CL" }]
    expect(problems({ people, meetings: [{ id: "talks", participants }] })).toEqual([
      ["participants[0].side", "this is no party of the dataset: KR, PE", "Write one of the parties."],
    ])
  })
})

describe("an open disagreement on dates", () => {
  const told = (dates: readonly (string | null)[], resolved: { en: string } | null = null) =>
    problems({
      disagreements: [
        {
          id: "day",
          type: "date",
          claims: dates.map((date) => ({
            source: "some-paper-2020",
            para: null,
            says: { en: String(date) },
            ...(date === null ? {} : { dated: { stage: "signed" as const, date } }),
          })),
          resolved,
        },
      ],
    }).map(([field]) => field)

  it.each<readonly [boolean, readonly (string | null)[]]>([
    [true, ["2015", "2015-04"]],
    [true, ["2015", "2015-04", null]],
    [false, ["2015", "2015-04", "2016"]],
    [false, ["2014", "2015-04"]],
    [false, ["2015"]],
    [false, [null, null]],
  ])("is none, which is a fault: %s, where no two of %j contradict each other", (isFault, dates) => {
    expect(told(dates)).toEqual(isFault ? ["claims"] : [])
  })

  it("is none once it says why the conflict is only apparent", () => {
    expect(told(["2015", "2015-04"], { en: "A year and a month in it." })).toEqual([])
  })
})

describe("a place where an id should stand", () => {
  const fields = (item: object, meeting: object = {}) =>
    problems({
      items: [{ id: "ships", ...item }],
      meetings: [{ id: "talks", evidence: EVIDENCE, ...meeting }],
    }).map(([field, rule]) => [field, rule])

  it("is looked up as long as it can be an id, and told as too long beyond", () => {
    expect(fields({ places: ["x".repeat(100)] })).toEqual([["places[0]", "no record of places has this id"]])
    expect(fields({ places: ["x".repeat(101)] })).toEqual([["places[0]", "an id has at most 100 characters"]])
  })

  it.each<readonly [string, readonly string[], object, object]>([
    ["a list in place of an id", ["place"], {}, { place: ["callao"] }],
    ["an id in place of a list", ["places"], { places: "callao" }, {}],
    ["a record in place of a list", ["places"], { places: { id: "callao" } }, {}],
    [
      "what is no record in a list of records",
      ["events[0]", "events[1]", "events[2]"],
      { events: [7, null, "x"] },
      {},
    ],
    ["a list in place of a record", ["events[0]"], { events: [["callao"]] }, {}],
  ])("is told by its shape alone where it is %s", (_, places, item, meeting) => {
    expect(fields(item, meeting).map(([field]) => field)).toEqual(places)
  })
})
