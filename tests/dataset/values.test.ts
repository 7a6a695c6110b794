import { describe, expect, it } from "vitest"
import { citedSources, countEvidence } from "../../src/dataset/evidence.ts"
import { holdersAt } from "../../src/dataset/holders.ts"
import { lazily } from "../../src/dataset/lazily.ts"
import { valueOf } from "../../src/dataset/value.ts"
import { filled } from "../../src/dataset/worded.ts"
import { datasetOf } from "../support/dataset.ts"

type Kind = "contract" | "budget" | "estimate"
const sum = (amount: number, currency: string, kind: Kind, asOf: string | null = "2020") => ({
  amount,
  currency,
  kind,
  scope: "whole" as "whole" | "part",
  asOf,
  note: null,
  evidence: [{ source: "some-paper-2020", para: 1 }],
})
const shown = (...amounts: readonly ReturnType<typeof sum>[]) => {
  const [item] = datasetOf({ items: [{ id: "ships", amounts: [...amounts] }] }).items
  return item && valueOf(item)
}

describe("the shown value of an item", () => {
  it("is of the most binding kind that is reported at all", () => {
    expect(shown(sum(9, "USD", "estimate"), sum(5, "USD", "budget"))).toMatchObject({
      kind: "budget",
      low: 5,
      high: 5,
    })
  })

  it("is in the currency of most reports, of the first where several have as many", () => {
    const [won, dollars] = [sum(500, "KRW", "budget"), sum(5, "USD", "budget")]
    expect(shown(dollars, dollars, won)?.currency).toBe("USD")
    expect(shown(won, dollars)?.currency).toBe("KRW")
    expect(shown(dollars, won)?.currency).toBe("USD")
  })

  it("spans the reports of the whole item, and is none where none is of it", () => {
    const part = { ...sum(9, "USD", "budget"), scope: "part" as const }
    expect(
      shown(sum(7, "USD", "budget"), sum(5, "USD", "budget"), part, sum(6, "USD", "budget")),
    ).toMatchObject({
      low: 5,
      high: 7,
      amounts: [{ amount: 7 }, { amount: 5 }, { amount: 6 }],
    })
    expect(shown(sum(500, "KRW", "budget"), sum(5, "USD", "budget"), sum(5, "USD", "budget"))?.currency).toBe(
      "USD",
    )
    expect(shown(part)).toBeNull()
    expect(shown()).toBeNull()
  })

  it("is dated by the reports that bear a date, and by none where none does", () => {
    const dated = [
      sum(5, "USD", "budget", null),
      sum(6, "USD", "budget", "2021"),
      sum(7, "USD", "budget"),
      sum(8, "USD", "budget", "2022"),
    ]
    expect(shown(...dated)).toMatchObject({ from: "2020", until: "2022", amounts: [{}, {}, {}, {}] })
    expect(shown(sum(5, "USD", "budget", null))).toMatchObject({ from: null, until: null })
  })

  it("is disputed where two reports of one contract contradict each other", () => {
    expect(shown(sum(500, "USD", "contract"), sum(434, "USD", "contract"))?.isDisputed).toBe(true)
    expect(shown(sum(434, "USD", "contract"), sum(434, "USD", "contract"))?.isDisputed).toBe(false)
  })
})

describe("the sources that are cited", () => {
  it("come once each with their paragraphs in order, of which some were never recorded", () => {
    const paras = [10, null, 9, 2, 9].map((para) => ({ source: "some-paper-2020", para }))
    const [meeting] = datasetOf({ meetings: [{ id: "talks", evidence: paras }] }).meetings
    expect(citedSources(meeting?.evidence ?? []).map(({ source, paras: read }) => [source.id, read])).toEqual(
      [["some-paper-2020", [2, 9, 10]]],
    )
  })
})

describe("reports of one thing", () => {
  it("are counted once each, and once for the release that they repeat", () => {
    const sources = [
      { id: "wire", origin: "ministry" },
      { id: "daily", origin: "ministry" },
      { id: "gazette", origin: null },
    ]
    const evidence = ["wire", "wire", "daily", "gazette"].map((source) => ({ source, para: null }))
    const [meeting] = datasetOf({ sources, meetings: [{ id: "talks", evidence }] }).meetings
    expect(countEvidence(meeting?.evidence ?? [])).toEqual({ reports: 3, origins: 2 })
  })
})

describe("the holders of offices", () => {
  const office = (title: string) => [{ id: "office", title: { en: title }, from: null, to: null }]
  const met = (id: string, date: string, ...people: readonly string[]) => ({
    id,
    date,
    participants: people.map((person) => ({ person, office: "office", side: "KR" })),
  })

  it("come by how often the office sat, then by how lately, the day itself included", () => {
    const world = datasetOf({
      people: ["a", "b", "c", "d"].map((id) => ({ id, offices: office(`Office ${id}`) })),
      meetings: [
        met("first", "2020-01-01", "a"),
        met("second", "2020-02-01", "b", "c"),
        met("third", "2020-03-01", "c"),
        met("fourth", "2020-04-01", "d", "c"),
      ],
    })
    const on = (day: string) => holdersAt(world, "ministers", day).map(({ person: { id } }) => id)
    expect(on("2020-04-01")).toEqual(["c", "d", "b", "a"])
    expect(on("2020-03-31")).toEqual(["c", "b", "a"])
  })
})

describe("words with places", () => {
  it("are filled by number, also beyond ten; a place that nothing fills stays", () => {
    const values = Array.from({ length: 11 }, (_, place) => `<${place}>`)
    expect(filled("{10} and {1}, {11}", values)).toBe("<10> and <1>, {11}")
  })
})

describe("a value that is made when it is asked for", () => {
  it("is made once", () => {
    let made = 0
    const value = lazily(() => ({ number: ++made }))
    expect(made).toBe(0)
    expect([value(), value()]).toEqual([{ number: 1 }, { number: 1 }])
  })
})
