import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { buildCorpus } from "../../../src/selection/corpus.ts"
import { findItems } from "../../../src/selection/findItems.ts"
import { foldText } from "../../../src/selection/search/folding.ts"
import { buildSearchIndex, search } from "../../../src/selection/search/search.ts"
import { selectItems } from "../../../src/selection/select.ts"
import { NO_SELECTION } from "../../../src/selection/selection.ts"
import { withoutTranslations } from "../../../src/dataset/translations.ts"
import { linkDataset } from "../../../src/dataset/link.ts"
import { parseDataset } from "../../../src/dataset/parse/parseDataset.ts"
import { realDataset, realFiles } from "../../support/dataset.ts"

const dataset = realDataset()
const index = buildSearchIndex(dataset, { locale: "en", translations: {} })
const corpus = buildCorpus(dataset, dataset.about.coverage.until, findItems(dataset, {}))

/** Words that stand in the data, whole or cut. */
const words = fc
  .constantFrom(...index.records.flatMap(({ record }) => record.texts.map(({ text }) => text)))
  .chain((text) => fc.constantFrom(...text.split(/\s+/).filter((word) => foldText(word).letters !== "")))
const queries = fc
  .array(
    fc.oneof(
      words,
      words.map((word) => word.slice(0, 3)),
      fc.string({ maxLength: 6 }),
    ),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((parts) => parts.join(" "))

const foundIn = (q: string) =>
  search(index, q)
    .filter(({ record }) => record.kind === "item")
    .map(({ record }) => record.id)

describe("box and table", () => {
  it("find the same items by the same words", () => {
    fc.assert(
      fc.property(queries, (q) => {
        const inTable = selectItems(corpus, { ...NO_SELECTION, q: q.trim() }).map(({ id }) => id)
        // Words of signs alone restrict no table and find nothing in the box.
        const expected = foldText(q).letters === "" ? [] : inTable
        expect(foundIn(q).toSorted()).toEqual([...expected].toSorted())
      }),
      { numRuns: 200 },
    )
  })

  it("find by a translation that came beside the records what they find by one within them", () => {
    const { records, translations } = withoutTranslations(parseDataset(realFiles()))
    const bare = linkDataset(records)
    const whole = buildSearchIndex(bare, { locale: "en", translations })
    for (const q of ["함정 4척", "buques de guerra", "대왕오징ㅇ", "humedales", "외교부"]) {
      expect(search(whole, q).map(({ record }) => record.id)).toEqual(
        search(index, q).map(({ record }) => record.id),
      )
      const table = buildCorpus(bare, bare.about.coverage.until, findItems(bare, translations))
      expect(selectItems(table, { ...NO_SELECTION, q }).map(({ id }) => id)).toEqual(
        selectItems(corpus, { ...NO_SELECTION, q }).map(({ id }) => id),
      )
    }
    expect(foundIn("humedales")).toContain("datem-wetlands-gcf")
    expect(search(buildSearchIndex(bare, { locale: "en", translations: {} }), "humedales")).toEqual([])
  })
})

describe("typing on", () => {
  /** Shortest beginning that is looked for inside of words; of Hangul one sign is enough. */
  const SHORTEST = 3

  it("loses no record on the way to a word that finds it", () => {
    const ids = (q: string) => new Set(search(index, q).map(({ record }) => `${record.kind} ${record.id}`))
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 20 }), (word, length) => {
        const begun = word.normalize("NFC").slice(0, length)
        fc.pre(/[가-힣]/.test(begun) || foldText(begun).letters.length >= SHORTEST)
        const before = ids(begun)
        expect(
          [...ids(word)].filter((id) => !before.has(id)),
          `${begun} → ${word}`,
        ).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it("finds no less with fewer words", () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 2, maxLength: 3 }), (list) => {
        const more = new Set(search(index, list.slice(1).concat("").join(" ")).map(({ record }) => record.id))
        const fewer = search(index, list.concat("").join(" ")).map(({ record }) => record.id)
        expect(fewer.filter((id) => !more.has(id))).toEqual([])
      }),
      { numRuns: 100 },
    )
  })
})

describe("ranking", () => {
  it("puts names before what merely mentions them, whole words before beginnings", () => {
    const kinds = search(index, "SIMA").map(({ record, because }) => ({ id: record.id, because }))
    expect(kinds[0]).toEqual({ id: "sima", because: null })
    expect(search(index, "callao")[0]?.because).toBeNull()
  })

  it("says what matched where it is not the name", () => {
    const because = (q: string, id: string) =>
      search(index, q).find(({ record }) => record.id === id)?.because
    expect(because("HHI", "hd-hhi")).toMatchObject({ field: "alias", text: "HHI" })
    expect(because("윤석열", "yoon-suk-yeol")).toMatchObject({ field: "otherName", lang: "ko" })
    expect(because("keel", "naval-vessels-sima-2024")).toMatchObject({ field: "event", lang: "en" })
    expect(because("keel", "naval-vessels-sima-2024")?.date).toMatch(/^20\d\d/)
    expect(because("rimac", "rimac-river")).toBeNull()
  })

  it("puts the latest first among equals", () => {
    const hits = search(index, "lima")
    const tied = hits.flatMap((hit, place) => {
      const next = hits[place + 1]
      return next?.score === hit.score ? [[hit.record.latest, next.record.latest]] : []
    })
    expect(tied.length).toBeGreaterThan(5)
    for (const [one = "", next = ""] of tied) expect(one >= next).toBe(true)
  })
})
