import { join } from "node:path"
import { parseFeed } from "@rowanmanning/feed-parser"
import { Ajv } from "ajv"
import jsonFeedSchema from "jsonfeed-schema/schema-v1.1.json" with { type: "json" }
import { describe, expect, it } from "vitest"
import { feeds } from "../../build/feeds.ts"
import { languagesOf } from "../../build/languages.ts"
import { readEditions } from "../../build/releases.ts"
import { changeLog } from "../../src/summary/changeLog.ts"
import { realDataset, realRecords } from "../support/dataset.ts"

const log = changeLog(readEditions(join(import.meta.dirname, "../../data")))
const dataset = realDataset()
const { about } = dataset
const spoken = languagesOf(realRecords())
const made = (site: string | null, language = spoken.en) =>
  new Map(feeds(dataset, log, language, site).map(({ fileName, source }) => [fileName, source]))
const [relative, full] = [made(null), made("https://site.example/peru/")]
const atom = (files: ReadonlyMap<string, string>, name: string) =>
  parseFeed(files.get(`data/changes/${name}.xml`) ?? "")

interface JsonFeed {
  readonly items: readonly { readonly id: string; readonly url?: string; readonly title: string }[]
}
const json = (files: ReadonlyMap<string, string>, name: string) =>
  JSON.parse(files.get(`data/changes/${name}.json`) ?? "") as JsonFeed

describe("the feeds of changes", () => {
  it.each([...full.keys()].filter((name) => name.endsWith(".json")))(
    "%s fits the schema of JSON Feed",
    (name) => {
      const validate = new Ajv({ strict: false, validateFormats: false }).compile(jsonFeedSchema)
      expect(validate(JSON.parse(full.get(name) ?? "")), JSON.stringify(validate.errors)).toBe(true)
      expect(validate(JSON.parse(relative.get(name) ?? "")), JSON.stringify(validate.errors)).toBe(true)
    },
  )

  it("say the same as Atom and as JSON, each entry with a name of its own that stays", () => {
    for (const name of ["feed", ...about.sectors.map(({ id }) => id)]) {
      const entries = atom(relative, name).items
      expect(entries.map(({ id, title }) => [id, title])).toEqual(
        json(relative, name).items.map(({ id, title }) => [id, title]),
      )
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
      expect(atom(full, name).items.map(({ id }) => id)).toEqual(entries.map(({ id }) => id))
    }
  })

  it("tell each release and each changed item once, in the feed of all and in that of its sector", () => {
    const changed = log.flatMap(({ changes }) => changes.filter(({ collection }) => collection === "items"))
    const titles = atom(relative, "feed").items.map(({ title }) => title)
    for (const { title } of changed) expect(titles.some((one) => one?.startsWith(title.en))).toBe(true)
    const defense = changed.filter(({ sectors }) => sectors.includes("defense"))
    const told = atom(relative, "defense").items.filter(({ url }) => url?.includes("items/"))
    expect(told).toHaveLength(defense.length)
  })

  it("lead to the records, by full addresses where the site's own is known", () => {
    const offer = (files: ReadonlyMap<string, string>) =>
      atom(files, "feed").items.find(({ title }) => title?.startsWith("KF-21 and Peru's choice"))
    expect(offer(full)?.url).toBe("https://site.example/peru/items/kf21-offer/")
    expect(offer(relative)?.url).toContain("../../items/kf21-offer/")
    expect(json(full, "feed").items.every(({ url }) => url?.startsWith("https://site.example/peru/"))).toBe(
      true,
    )
  })

  it.each([
    ["ko", "KF-21", "데이터 변경 내역", "첫 버전"],
    ["es", "El KF-21", "cambios en los datos", "Primera versión"],
  ] as const)(
    "stand in %s in its own folder, with its own titles, notes and pages",
    (locale, record, called, first) => {
      const site = "https://site.example/peru/"
      const own = made(site, spoken[locale])
      const text = own.get(`${locale}/data/changes/feed.xml`) ?? ""
      const feed = parseFeed(text)
      expect(feed.language).toBe(locale)
      expect(feed.title).toContain(called)
      expect(feed.self).toBe(`${site}${locale}/data/changes/feed.xml`)
      expect(feed.items.find(({ title: of }) => of?.startsWith(record))?.url).toMatch(
        new RegExp(`^${site}${locale}/items/`),
      )
      expect(feed.items.at(-1)?.content).toContain(first)
      const untranslated = log
        .flatMap(({ changes }) => changes)
        .filter(({ collection }) => collection === "disagreements")
      for (const { title } of untranslated)
        expect(feed.items.some((one) => one.title?.startsWith(title.en))).toBe(false)
      const english = new Set(atom(full, "feed").items.map(({ id }) => id))
      expect(feed.items).toHaveLength(english.size)
      expect(feed.items.filter(({ id }) => english.has(id))).toEqual([])
      expect(made(null, spoken[locale]).get(`${locale}/data/changes/feed.xml`)).toContain(
        'href="../../items/',
      )
    },
  )
})
