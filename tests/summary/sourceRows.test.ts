import { describe, expect, it } from "vitest"
import { sourceDetail } from "../../src/summary/sourceDetail.ts"
import { claimsBySource, sourceRows, sourcesBehind } from "../../src/summary/sourceRows.ts"
import { sourceMix } from "../../src/summary/sourceMix.ts"
import { datasetOf, eventOf, realDataset } from "../support/dataset.ts"

const dataset = realDataset()

/** Every piece of evidence anywhere in the dataset, found without knowing its shape. */
function countEvidence(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, entry) => sum + countEvidence(entry), 0)
  if (typeof value !== "object" || value === null || value instanceof Map) return 0
  if ("para" in value && "source" in value) return 1
  return Object.values(value).reduce<number>((sum, entry) => sum + countEvidence(entry), 0)
}

const cite = (source: string, para: number | null = null) => ({ source, para })
const world = datasetOf({
  sources: [{ id: "wire-a", origin: "release" }, { id: "wire-b", origin: "release" }, { id: "memo" }],
  items: [
    {
      id: "ships",
      events: [
        {
          ...eventOf("ships", 1, "2020", "raised"),
          evidence: [cite("wire-a", 10), cite("wire-a", 9), cite("wire-a")],
        },
        { ...eventOf("ships", 2, "2021", "agreed"), evidence: [cite("wire-b")] },
      ],
    },
  ],
  meetings: [{ id: "talks", evidence: [cite("wire-a", 3), cite("memo")] }],
  people: [
    {
      id: "kim",
      offices: [{ id: "envoy", title: { en: "Envoy" }, from: "2015", to: null, evidence: [cite("wire-a")] }],
    },
  ],
  series: [
    {
      id: "count",
      points: [
        {
          year: 2020,
          date: null,
          measure: "total",
          value: 1,
          approximate: false,
          period: null,
          note: null,
          evidence: [cite("wire-a", 1)],
          weak: null,
        },
      ],
    },
  ],
  disagreements: [{ id: "sum", claims: [{ ...cite("wire-a", 2), says: { en: "5" } }] }],
})
const sourceOf = (id: string) => {
  const source = world.sourceById.get(id)
  if (!source) throw new Error(`no ${id}`)
  return source
}

describe("a source", () => {
  it("bears claims on records of every kind, each with its paragraphs in their order", () => {
    const { groups, sharing, claims } = sourceDetail(world, sourceOf("wire-a"))
    expect(
      groups.map(({ record, statements }) => [
        record.id,
        statements.map(({ subject, paras }) => `${subject.kind} ${paras.join(" ")}`.trim()).join(),
      ]),
    ).toEqual([
      ["ships", "event 9 10"],
      ["talks", "meeting 3"],
      ["kim", "office"],
      ["count", "point 1"],
      ["sum", "disagreement 2"],
    ])
    expect([claims, sharing.map(({ id }) => id)]).toEqual([7, ["wire-b"]])
  })

  it("stands in the table with its pieces of evidence and how many others repeat the same release", () => {
    const rows = sourceRows(world, ["wire-a", "wire-b", "memo"].map(sourceOf))
    expect(rows.map(({ source, claims, sharing }) => [source.id, claims, sharing])).toEqual([
      ["wire-a", 7, 1],
      ["wire-b", 1, 1],
      ["memo", 1, 0],
    ])
  })

  it("is behind a selection also where a meeting alone rests on it", () => {
    expect(sourcesBehind(world, world.items, []).map(({ id }) => id)).toEqual(["wire-a", "wire-b"])
    expect(sourcesBehind(world, [], world.meetings).map(({ id }) => id)).toEqual(["wire-a", "memo"])
  })
})

describe("the claims of the sources", () => {
  it("are all there is: none lost, none twice", () => {
    const { items, meetings, people, series, disagreements } = dataset
    const total = [...claimsBySource(dataset).values()].reduce((sum, claims) => sum + claims.length, 0)
    expect(total).toBe(countEvidence([items, meetings, people, series, disagreements]))
  })

  it("leave no source that was read for nothing", () => {
    expect(
      sourceRows(dataset, dataset.sources)
        .filter(({ claims }) => claims === 0)
        .map(({ source }) => source.id),
    ).toEqual([])
  })

  it("of a page are grouped by record, with each paragraph once", () => {
    const source = dataset.sourceById.get("yonhap-2023-11-17-yoon-boluarte")
    if (!source) throw new Error("no such source")
    const { groups, sharing, claims } = sourceDetail(dataset, source)
    expect(sharing).toHaveLength(4)
    expect(claims).toBe(claimsBySource(dataset).get(source)?.length)
    const sale = groups.find(({ record }) => record.id === "fa50-sale")
    expect(sale?.statements.map(({ subject, paras }) => [subject.kind, paras])).toEqual([
      ["event", [6]],
      ["ask", [6]],
    ])
  })
})

describe("the sources behind a selection", () => {
  it("are those of its items and meetings, in the order of the dataset", () => {
    const items = dataset.items.filter(({ id }) => id === "surion-offer-2024")
    const behind = sourcesBehind(dataset, items, [])
    expect(behind.length).toBeGreaterThan(0)
    expect(behind.length).toBeLessThan(5)
    expect(dataset.sources.filter((source) => behind.includes(source))).toEqual(behind)
  })
})

describe("the mix of sources", () => {
  it("counts them by language or kind, the most frequent first, of equals in the order of the sources", () => {
    const { sources } = datasetOf({
      sources: [
        { id: "a", language: "es", kind: "official" },
        { id: "b", language: "ko" },
        { id: "c", language: "ko", kind: "official" },
      ],
    })
    expect(sourceMix(sources, "language")).toEqual([
      { key: "ko", count: 2 },
      { key: "en", count: 1 },
      { key: "es", count: 1 },
    ])
    expect(sourceMix(sources, "kind").map(({ key, count }) => [key, count])).toEqual([
      ["press", 2],
      ["official", 2],
    ])
  })
})
