import { describe, expect, it } from "vitest"
import { datasetAt } from "../../src/dataset/datasetAt.ts"
import { LEVELS } from "../../src/dataset/vocabulary.ts"
import { type Document, type Line, sourceNumber } from "../../src/format/document.ts"
import { documentOf } from "../support/brief.ts"
import { askOf, datasetOf, eventOf, realDataset } from "../support/dataset.ts"

const real = realDataset()
const textOf = ({ sentences }: Line) =>
  sentences.map(({ runs }) => runs.map(({ text }) => text).join("")).join(" ")
const section = ({ sections }: Document, id: string) => {
  const found = sections.find((one) => one.id === id)
  if (!found) throw new Error(`no section ${id}`)
  return found
}
const linesOf = (document: Document, id: string) => section(document, id).lines.map(textOf)

describe("a brief in words", () => {
  it.each(LEVELS)(
    "ends every sentence in a mark whose source stands at the end, at the level of %s",
    (level) => {
      const document = documentOf(real, { level })
      const sentences = document.sections.flatMap(({ lines }) => lines.flatMap((line) => line.sentences))
      expect(sentences.length).toBeGreaterThan(30)
      for (const { runs, sources } of sentences) {
        const words = runs.map(({ text }) => text).join("")
        expect([words, sources.length > 0]).toEqual([words, true])
        for (const id of sources) expect(sourceNumber(document, id)).toBeGreaterThan(0)
        expect(words).toMatch(/[.;]$/)
        expect(words).not.toMatch(/undefined|null|NaN|\.\.|\s\s/)
      }
    },
  )

  it("numbers the sources by first mention and names only those mentioned", () => {
    const document = documentOf(real)
    const mentioned = document.sections.flatMap(({ lines }) =>
      lines.flatMap((line) => line.sentences.flatMap(({ sources }) => sources)),
    )
    expect(document.sources.map(({ id }) => id)).toEqual([...new Set(mentioned)])
    for (const { id, href } of document.sources) expect(href).toBe(`https://site.example/sources/${id}/`)
  })

  it("leaves objectives, arguments and press line empty", () => {
    expect(documentOf(real).blanks).toEqual([
      { id: "objectives", heading: "Objectives", text: "" },
      { id: "arguments", heading: "Arguments", text: "" },
      { id: "press", heading: "Press line", text: "" },
    ])
  })

  it("gives figures with as-of and counts, and tells not to quote what sources differ on", () => {
    const figures = linesOf(documentOf(real), "figures")
    const ships = figures.find((line) => line.startsWith("Four warships"))
    expect(ships?.replaceAll(/\s/g, " ")).toBe(
      "Four warships built with SIMA at Callao: USD 434.4–500 million (contract), as of Apr 2024 – Apr 2025; 6 reports · 5 origins. Sources differ: do not quote.",
    )
    for (const line of figures) expect(line).toMatch(/\d+ reports? · \d+ origins?\./)
    for (const line of linesOf(documentOf(real), "differ"))
      expect(line).toContain("sources differ, do not quote")
  })

  it("says how often an ask was made, since when, and where it stands", () => {
    const [jets] = linesOf(documentOf(real), "ours")
    expect(jets).toBe(
      "FA-50 light combat aircraft offered to Peru: requested of Peru, first in Peru, Feb 2015; asked 6 times; raised, no change of stage; last evidence Sept 2025.",
    )
  })

  it("names for each fact of an ask a source that bears that fact", () => {
    const { lines } = section(documentOf(real), "ours")
    const item = real.itemById.get("fa50-sale")
    const [first, again] = lines[0]?.sentences ?? []
    const bears = (
      evidence: readonly { source: { id: string } }[] | undefined,
      ids: readonly string[] | undefined,
    ) => ids?.every((id) => evidence?.some(({ source }) => source.id === id))
    expect(bears(item?.asks[0]?.evidence, first?.sources)).toBe(true)
    expect(bears(item?.asks.at(-1)?.evidence, again?.sources)).toBe(true)
  })

  it("counts a silence from the source of the last evidence, not from that of the last change", () => {
    const { lines } = section(documentOf(real), "theirs")
    const line = lines.find(({ id }) => id === "ask:multilateral-cooperation:PE")
    const [agreed, silent] = line?.sentences.slice(-2) ?? []
    expect(agreed?.sources).toEqual(["ktv-2005-11-16-toledo"])
    expect(silent?.runs.map(({ text }) => text).join("")).toMatch(/without news\.$/)
    expect(silent?.sources).toEqual(["newsmeter-2023-06-envoys"])
  })

  it("names a source for each end of a range of sums", () => {
    const { lines } = section(documentOf(real), "figures")
    const ships = lines.find(({ id }) => id === "value:naval-vessels-sima-2024")
    expect(ships?.sentences[0]?.sources).toHaveLength(2)
  })

  it("names, each once, the people whose pages its lines can lead to", () => {
    const document = documentOf(real)
    const ids = document.people.map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(["yoon-suk-yeol", "dina-boluarte"]))
    expect(new Set(ids).size).toBe(ids.length)
    const holders = linesOf(document, "offices").join(" ")
    expect(document.people.filter(({ name }) => holders.includes(name)).length).toBeGreaterThan(1)
  })

  it("marks who is out of office", () => {
    const [told = ""] = linesOf(documentOf(real), "met")
    expect(told).toContain("Yoon Suk Yeol, President and Dina Boluarte, President.")
    expect(told).toContain("Yoon Suk Yeol: until 4 Apr 2025. Dina Boluarte: until 10 Oct 2025.")
  })

  it("says of an office when and how long ago who was last seen in it, who before, and what has to be checked", () => {
    const offices = linesOf(documentOf(real, { level: "ministers" }), "offices")
    expect(offices).toEqual([
      "Minister of Foreign Affairs, Peru: Elmer Schialer Salcedo, last seen in it 14 Nov 2024, 2 years ago; check who holds it now.",
      "Minister of Foreign Affairs, Korea: Cho Tae-yul, last seen in it 16 Nov 2024, 2 years ago; check who holds it now.",
      "Minister of Defence, Peru: César Díaz Peche, last seen in it 9 Dec 2025, 11 months ago. Before: Walter Astudillo (last seen 16 Nov 2024).",
      "Minister for Trade, Korea: Yeo Han-koo, last seen in it 3 Sept 2025, 1 year 2 months ago; check who holds it now. Before: Park Tae-ho (last seen 28 Nov 2012).",
    ])
  })

  it("says how many lines a section leaves out and where they are", () => {
    const { more } = section(documentOf(real), "theirs")
    expect(more?.map(({ text }) => text).join("")).toMatch(
      /^\d+ more: https:\/\/site\.example\/more\/theirs\/$/,
    )
  })

  it("lists what a section leaves out, each in one sentence with a link to its record", () => {
    const document = documentOf(real)
    for (const { id, more, rest } of document.sections) {
      expect(more?.[0]?.text.match(/^\d+/)?.[0] ?? "0", id).toBe(String(rest.length))
      for (const { runs } of rest) {
        expect(runs.some(({ href }) => href !== null)).toBe(true)
        expect(runs.map(({ text }) => text).join("")).toMatch(/\.$/)
      }
    }
    const { lines, rest } = section(document, "figures")
    expect(rest.map(({ id }) => id)).not.toContain(lines[0]?.id)
    expect(rest.find(({ id }) => id.startsWith("value:"))?.runs[0]?.href).toMatch(/site\.example\/items\//)
    const ministers = section(documentOf(real, { level: "ministers" }), "offices").rest
    expect(ministers.map(({ runs }) => runs[0]?.text).find((text) => text?.includes("Balcázar"))).toContain(
      "9 months ago. The term ended on 28 Jul 2026",
    )
    expect(section(document, "differ").rest[0]?.runs[0]?.href).toMatch(/site\.example\/record\/differ:/)
  })

  it("says as of which day it is, and of a past day that sources tell of it today", () => {
    const asOf = "2024-11-15"
    const before = real.meetingById.get("2024-11-16-summit-lima") ?? null
    const document = documentOf(datasetAt(real, asOf), {}, { asOf, before })
    expect(document.header).toContain("as of 15 Nov 2024")
    expect(document.facts[0]).toEqual([
      "Before",
      "Official visit of Yoon Suk Yeol around APEC 2024, 16 Nov 2024",
    ])
    expect(document.remark).toMatch(/as the sources tell it today/)
    expect(documentOf(real).remark).toBeNull()
  })
})

describe("the source that a sentence names", () => {
  const source = (id: string, more: object = {}) => ({ id, publisher: id, ...more })
  const world = datasetOf({
    sources: [
      source("weak-official", { kind: "official", weak: { en: "a forum" } }),
      source("paper"),
      source("ministry", { kind: "official" }),
      source("late-ministry", { kind: "official", published: "2025-01-01" }),
    ],
    items: [
      {
        id: "ships",
        asks: [
          {
            ...askOf("PE", "2020-05-01"),
            evidence: ["weak-official", "paper", "late-ministry", "ministry"].map((id) => ({
              source: id,
              para: null,
            })),
          },
        ],
        events: [eventOf("ships", 1, "2020-05-01", "raised")],
      },
    ],
  })
  const named = (asOf: string) =>
    section(documentOf(world, {}, { asOf }), "theirs").lines.flatMap(({ sentences }) =>
      sentences.flatMap(({ sources }) => sources),
    )

  it("is firm before weak, official before others, and printed by the day rather than later", () => {
    expect(new Set(named("2021-01-01"))).toEqual(new Set(["ministry"]))
  })

  it("has its title, or says that none was seen, and its date", () => {
    const { sources } = documentOf(world, {}, { asOf: "2021-01-01" })
    expect(sources.find(({ id }) => id === "ministry")?.text).toBe("ministry, title not seen, 2 May 2020")
  })
})
