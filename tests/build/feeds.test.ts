import { join } from "node:path"
import { parseFeed } from "@rowanmanning/feed-parser"
import { Ajv } from "ajv"
import jsonFeedSchema from "jsonfeed-schema/schema-v1.1.json" with { type: "json" }
import { describe, expect, it } from "vitest"
import { feeds } from "../../build/feeds.ts"
import { readEditions } from "../../build/releases.ts"
import { createLanguage } from "../../src/format/language.ts"
import { changeLog } from "../../src/summary/changeLog.ts"
import { realDataset } from "../support/dataset.ts"

const log = changeLog(readEditions(join(import.meta.dirname, "../../data")))
const dataset = realDataset()
const { about } = dataset
const made = (site: string | null) =>
  new Map(feeds(dataset, log, createLanguage("en"), site).map(({ fileName, source }) => [fileName, source]))
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
})
