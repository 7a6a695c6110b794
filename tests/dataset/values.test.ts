import { describe, expect, it } from "vitest"
import { citedSources, countEvidence } from "../../src/dataset/evidence.ts"
import { valueOf } from "../../src/dataset/value.ts"
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
