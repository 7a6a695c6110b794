import { JSDOM } from "jsdom"
import { describe, expect, it } from "vitest"
import { dataPackage } from "../../build/dataPackage.ts"
import { pageHead } from "../../build/pageHead.ts"
import { pageDrawer } from "../../build/prerender/drawPages.tsx"
import { allRoutes, pathOf } from "../../src/app/routes.ts"
import { codebook } from "../../src/dataset/codebook.ts"
import { linkDataset } from "../../src/dataset/link.ts"
import { parseDataset } from "../../src/dataset/parse/parseDataset.ts"
import { createLanguage } from "../../src/format/createLanguage.ts"
import { en } from "../../src/format/messages/en.ts"
import { hostileFiles } from "../support/hostileDataset.ts"
import { HOSTILE_TEXTS } from "../support/hostileTexts.ts"

const language = createLanguage("en", en)
/** Elements that load or run something. */
const ACTIVE = "script, style, iframe, object, embed, base, form[action], link, meta, img[src^=http]"
const SAFE_LINK = /^(https?:|mailto:|\.{0,2}\/|#|\?|$)/

/** What of a page would run, load or lead where it should not. */
function dangersIn(markup: string): readonly string[] {
  const { document } = new JSDOM(`<!doctype html><body>${markup}</body>`).window
  return [
    ...[...document.body.querySelectorAll(ACTIVE)].map(({ outerHTML }) => outerHTML.slice(0, 80)),
    ...[...document.body.querySelectorAll("*")].flatMap((element) =>
      [...element.attributes].flatMap(({ name, value }) => {
        const isLink = ["href", "src", "action", "xlink:href"].includes(name) && !SAFE_LINK.test(value)
        return name.startsWith("on") || isLink ? [`${name}=${value}`] : []
      }),
    ),
  ]
}

it("a page that is not safe is told from one that is", () => {
  expect(dangersIn('<p title="onload=1">&lt;script&gt;</p><a href="https://a.example">a</a>')).toEqual([])
  for (const danger of [
    "<script>1</script>",
    "<p onclick=1>",
    '<a href="javascript:1">',
    '<a href=" data:x">',
  ])
    expect(dangersIn(danger), danger).toHaveLength(1)
})

describe("a dataset of hostile texts, cycles and extremes", () => {
  const records = parseDataset(hostileFiles(HOSTILE_TEXTS))
  const dataset = linkDataset(records)
  const routes = allRoutes(dataset)

  it("is drawn on every page as it stands, and runs nothing", { timeout: 120_000 }, async () => {
    const draw = pageDrawer({ records, codebook: codebook(), changes: [] })
    let words = ""
    for (const route of routes) {
      const markup = await draw({ locale: "en", path: pathOf(route) })
      expect(dangersIn(markup), pathOf(route)).toEqual([])
      expect(markup).toContain("</h1>")
      expect(markup).not.toMatch(/NaN|Infinity|undefined|\[object |Invalid Date/)
      words += new JSDOM(markup).window.document.body.textContent
    }
    for (const text of HOSTILE_TEXTS) expect(words).toContain(text)
  })

  it("ends no head of a page and no data in it", () => {
    for (const route of routes) {
      const head = pageHead(route, dataset, language, "https://site.example/").join("\n")
      const { document } = new JSDOM(`<!doctype html><head>${head}</head><body></body>`).window
      expect(document.body.childNodes).toHaveLength(0)
      expect(
        document.querySelectorAll("script:not([type='application/ld+json']), [onload], [onerror]"),
      ).toHaveLength(0)
      for (const data of document.querySelectorAll("script"))
        expect(JSON.parse(data.textContent)).toHaveProperty("@context")
    }
  })

  it("makes no formula in the tables of the data package", () => {
    const tables = dataPackage(records, language).files.filter(({ fileName }) => fileName.endsWith(".csv"))
    expect(tables.length).toBeGreaterThan(10)
    for (const { source } of tables) expect(source).not.toMatch(/(^|,)"?[=@\t]/m)
  })
})
