// @vitest-environment jsdom
import { describe, expect, it } from "vitest"
import { pageHead } from "../../build/pageHead.ts"
import { sitemap } from "../../build/sitemap.ts"
import { allRoutes, pathIn, type Route } from "../../src/app/routes.ts"
import { LOCALES } from "../../src/dataset/vocabulary.ts"
import { createLanguage } from "../../src/format/createLanguage.ts"
import { datasetOf, realDataset } from "../support/dataset.ts"

const dataset = realDataset()
const language = createLanguage("en")
const SITE = "https://site.example/peru/"
const documentOf = (route: Route, site: string | null, of = dataset) =>
  new DOMParser().parseFromString(
    `<!doctype html><html><head>${pageHead(route, of, language, site).join("")}</head></html>`,
    "text/html",
  )
const property = (head: Document, name: string) =>
  head.querySelector(`meta[property="${name}"]`)?.getAttribute("content") ?? null
const dataIn = (head: Document): unknown =>
  JSON.parse(head.querySelector('script[type="application/ld+json"]')?.textContent ?? "null")
const item = (id: string): Route => {
  const found = dataset.itemById.get(id)
  if (!found) throw new Error(`no item ${id}`)
  return { page: "item", item: found }
}

describe("the head of a page", () => {
  it("names every page for itself", () => {
    const heads = allRoutes(dataset).map((route) => pageHead(route, dataset, language, SITE).join("\n"))
    const inHead = (pattern: RegExp) => heads.map((head) => pattern.exec(head)?.[1] ?? "")
    const titles = inHead(/<title>([^<]+)</)
    expect(titles).not.toContain("")
    expect(inHead(/og:title" content="([^"]*)"/)).toEqual(titles)
    expect(inHead(/og:description" content="([^"]*)"/)).toEqual(
      inHead(/name="description" content="([^"]*)"/),
    )
    expect(new Set(inHead(/og:url" content="([^"]*)"/)).size).toBe(heads.length)
  })

  it("gives full addresses where the site's own is known, else relative ones that resolve", () => {
    const full = documentOf(item("fa50-sale"), SITE)
    expect(property(full, "og:image")).toBe(`${SITE}items/fa50-sale/preview.png`)
    expect(full.querySelector('link[rel="canonical"]')?.getAttribute("href")).toBe(`${SITE}items/fa50-sale/`)
    const relative = documentOf(item("fa50-sale"), null)
    const picture = property(relative, "og:image") ?? ""
    expect(new URL(picture, `${SITE}items/fa50-sale/`).href).toBe(`${SITE}items/fa50-sale/preview.png`)
    expect(relative.querySelector('link[rel="canonical"]')).toBeNull()
  })

  it("describes an item with every source that it cites, a meeting with who was there", () => {
    expect(dataIn(documentOf(item("fa50-sale"), SITE))).toMatchObject({
      "@type": "CreativeWork",
      url: `${SITE}items/fa50-sale/`,
      citation: expect.arrayContaining([
        expect.objectContaining({ name: expect.any(String), url: expect.stringMatching(/^https?:/) }),
      ]),
    })
    const meeting = dataset.meetingById.get("2023-11-16-summit-san-francisco")
    if (!meeting) throw new Error("no such meeting")
    expect(dataIn(documentOf({ page: "meeting", meeting }, null))).toMatchObject({
      "@type": "Event",
      startDate: "2023-11-16",
      attendee: expect.arrayContaining([
        { "@type": "Person", name: "Yoon Suk Yeol", jobTitle: "President" },
        { "@type": "Person", name: "Dina Boluarte", jobTitle: "President" },
      ]),
    })
  })

  it("describes a person and an organisation with what the data hold, and no more", () => {
    const world = datasetOf({
      people: [
        {
          id: "kim",
          names: { en: "Kim", ko: "김", es: null },
          variants: ["Gim"],
          offices: [{ id: "envoy", title: { en: "Envoy" }, from: null, to: null }],
        },
        { id: "ana", country: "PE" },
      ],
      organisations: [{ id: "mint", kind: "government", short: { en: "MT" } }],
    })
    const [kim, ana] = [world.personById.get("kim"), world.personById.get("ana")]
    const mint = world.organisationById.get("mint")
    if (!kim || !ana || !mint) throw new Error("no such record")
    expect(dataIn(documentOf({ page: "person", person: kim }, SITE, world))).toEqual({
      "@context": "https://schema.org",
      "@type": "Person",
      name: "Kim",
      alternateName: ["김", "Gim"],
      jobTitle: ["Envoy"],
      url: `${SITE}people/kim/`,
    })
    expect(dataIn(documentOf({ page: "person", person: ana }, null, world))).toEqual({
      "@context": "https://schema.org",
      "@type": "Person",
      name: "ana",
    })
    expect(dataIn(documentOf({ page: "organisation", organisation: mint }, null, world))).toEqual({
      "@context": "https://schema.org",
      "@type": "GovernmentOrganization",
      name: "mint",
      alternateName: ["MT"],
    })
  })

  it("lets no text of the data out of its place", () => {
    const title = { en: '</script><script>alert(1)</script> "&' }
    const world = datasetOf({ items: [{ id: "evil", title, summary: title }] })
    const evil = world.itemById.get("evil")
    if (!evil) throw new Error("no item")
    const head = documentOf({ page: "item", item: evil }, null, world)
    expect(head.querySelectorAll("script")).toHaveLength(1)
    expect(dataIn(head)).toMatchObject({ name: title.en })
    expect(property(head, "og:description")).toBe(title.en)
  })
})

it("the sitemap lists every page once", () => {
  const pages = [...sitemap(dataset, SITE).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address)
  expect(pages).toEqual(
    allRoutes(dataset).flatMap((route) => LOCALES.map((locale) => `${SITE}${pathIn(locale, route)}`)),
  )
})
