import { afterAll, beforeAll, describe, expect, it, vi } from "vitest"
import { dataFolder } from "../../build/datasetPlugin.ts"
import { pageDrawer } from "../../build/prerender/drawPages.tsx"
import { readEditions } from "../../build/releases.ts"
import { allRoutes, pathOf, type Route } from "../../src/app/routes.ts"
import { codebook } from "../../src/dataset/codebook.ts"
import { LOCALES } from "../../src/dataset/vocabulary.ts"
import { createLanguage } from "../../src/format/createLanguage.ts"
import { en } from "../../src/format/messages/en.ts"
import { es } from "../../src/format/messages/es.ts"
import { ko } from "../../src/format/messages/ko.ts"
import { changeLog } from "../../src/summary/changeLog.ts"
import { realDataset, realRecords } from "../support/dataset.ts"

const dataset = realDataset()
const draw = pageDrawer({
  records: realRecords(),
  codebook: codebook(),
  changes: changeLog(readEditions(dataFolder(process.cwd()))),
})
/** One page of every kind. */
const KINDS: readonly Route[] = [
  ...new Map(allRoutes(dataset).map((route) => [route.page, route] as const)).values(),
]
const LANGUAGES = { en: createLanguage("en", en), ko: createLanguage("ko", ko), es: createLanguage("es", es) }

/** What a reader reads: words without marks. */
const wordsOf = (markup: string) =>
  markup
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ")

const faults = vi.spyOn(console, "error").mockImplementation(() => {})
beforeAll(() => faults.mockClear())
afterAll(() => faults.mockRestore())

describe("a page as the build draws it", () => {
  it.each(KINDS.map((route) => [route.page, pathOf(route)] as const))(
    "of the kind %s is whole, asks for nothing that its policy refuses and knows no address",
    async (_, path) => {
      const markup = await draw({ locale: "en", path })
      expect(markup).toContain("</h1>")
      expect(markup).not.toMatch(/ style="|<script|<style|javascript:/)
      // What React writes in place of a part that has not come.
      expect(markup).not.toMatch(/<!--\$[!?]-->|<template/)
      expect(markup).not.toContain("site.invalid")
      expect(markup).not.toMatch(/ href="\//)
      // React says in words when elements stand where a browser would move them, which would not come alive.
      expect(faults.mock.calls).toEqual([])
    },
  )

  it.each(LOCALES)("holds an item with its events and sources: %s", async (locale) => {
    const item = dataset.itemById.get("fa50-sale")
    if (!item) throw new Error("no such item")
    const { text, date } = LANGUAGES[locale]
    const words = wordsOf(await draw({ locale, path: "items/fa50-sale/" }))
    for (const one of [item.title, item.summary]) expect(words).toContain(wordsOf(text(one)))
    expect(item.events.length).toBeGreaterThan(3)
    for (const event of item.events) {
      expect(words).toContain(date(event.date))
      for (const { source } of event.evidence) expect(words).toContain(source.publisher)
    }
  })

  it("holds every item of the overview, and of long lists what is drawn first", async () => {
    const overview = await draw({ locale: "en", path: "" })
    const listed = (markup: string, folder: string) =>
      new Set(markup.match(new RegExp(` href="\\./${folder}/[^/"]+/"`, "g"))).size
    expect(listed(overview, "items")).toBe(dataset.items.length)
    const sources = listed(await draw({ locale: "en", path: "sources/" }), "sources")
    expect(sources).toBeGreaterThan(20)
    expect(sources).toBeLessThan(dataset.sources.length / 2)
  })
})
