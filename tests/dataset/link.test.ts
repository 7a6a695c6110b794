import { describe, expect, it } from "vitest"
import { linkDataset } from "../../src/dataset/link.ts"
import { parseDataset } from "../../src/dataset/parse/parseDataset.ts"
import { sectorLabel } from "../../src/dataset/sectors.ts"
import { shortNames } from "../../src/dataset/shortNames.ts"
import { filesOf } from "../support/dataset.ts"

const evidence = [{ source: "gazette", para: 3 }]
const office = (id: string) => ({ id, title: { en: id }, from: "2020", to: null })
const records = parseDataset(
  filesOf({
    sources: [{ id: "gazette" }],
    items: [{ id: "ships" }],
    people: [
      { id: "kim", offices: [office("dean"), { ...office("mayor"), evidence }, office("poet")] },
      { id: "lee", offices: [office("dean")] },
    ],
    meetings: [
      { id: "third", date: "2021" },
      { id: "second", date: "2020-05-01" },
      { id: "first", date: "2020" },
      { id: "early", date: "2020-05-01" },
    ],
    disagreements: [
      { id: "sum", claims: [{ source: "gazette", para: null, hash: "0".repeat(12), says: { en: "Five." } }] },
    ],
  }),
)
const dataset = linkDataset(records)
const gazette = dataset.sourceById.get("gazette")

describe("a linked dataset", () => {
  it("has each source where it is cited, with all that stands beside it", () => {
    const [dean, mayor, poet] = dataset.personById.get("kim")?.offices ?? []
    expect([dean?.evidence, mayor?.evidence, poet?.evidence]).toEqual([
      undefined,
      [{ source: gazette, para: 3 }],
      undefined,
    ])
    expect(dataset.disagreements[0]?.claims).toEqual([
      { source: gazette, para: null, hash: "0".repeat(12), says: { en: "Five." } },
    ])
    expect(dataset.itemById.get("ships")?.events[0]?.evidence[0]?.source.publisher).toBe("Some Paper")
  })

  it("has its meetings in the order of their days, those of one day in that of their ids", () => {
    expect(dataset.meetings.map(({ id }) => id)).toEqual(["first", "early", "second", "third"])
  })

  it("copies no record that cites nothing, of which a reader may bring many", () => {
    expect(dataset.personById.get("lee")).toBe(records.people.find(({ id }) => id === "lee"))
    expect(dataset.itemById.get("ships")?.title).toBe(records.items[0]?.title)
  })

  it("is none where a source is missing, which is named", () => {
    const sources = records.sources.filter(({ id }) => id !== "gazette")
    expect(() => linkDataset({ ...records, sources })).toThrow('no source has the id "gazette"')
  })
})

describe("a label", () => {
  it("of a sector is that of the dataset, else its id", () => {
    const { about } = dataset
    expect(sectorLabel(about, { sector: "trade" }).en).toBe("Trade")
    expect(sectorLabel(about, { sector: "fishing" })).toEqual({ en: "fishing" })
  })

  it("that is short is there in each language that has one of its own", () => {
    expect(shortNames({ short: { en: "ECLAC", es: "CEPAL" } })).toEqual(["ECLAC", "CEPAL"])
    expect(shortNames({ short: null })).toEqual([])
  })
})
