import { describe, expect, it } from "vitest"
import { headOf } from "../../src/app/headOf.ts"
import { allRoutes, pathOf, routeOf } from "../../src/app/routes.ts"
import { createLanguage } from "../../src/format/createLanguage.ts"
import { realDataset } from "../support/dataset.ts"

const dataset = realDataset()

/** What can stand in a frame on another page. */
const EMBEDDED = [
  "items",
  "sectors",
  "activity",
  "meetings",
  "asks",
  "trade-usd-korean-count",
  "trade-usd-peruvian-count",
]

describe("routes", () => {
  it("lead back to the page that wrote the path, for every page there is", () => {
    const routes = allRoutes(dataset)
    expect(routes).toHaveLength(
      14 +
        EMBEDDED.length +
        dataset.items.length +
        2 * dataset.meetings.length +
        dataset.sources.length +
        dataset.people.length +
        dataset.organisations.length,
    )
    for (const route of routes) expect(routeOf(pathOf(route), dataset)).toEqual(route)
    expect(new Set(routes.map(pathOf)).size).toBe(routes.length)
  })

  it("resolve the earlier ids of a record", () => {
    expect(routeOf("items/knowledge-and-training/", dataset)).toMatchObject({
      page: "item",
      item: { id: "education-training-2013" },
    })
  })

  it.each([
    "nothing/",
    "items/no-such-item/",
    "items/",
    "people/no-such-person/",
    "organisations/sima/since/",
    "items/fa50-sale/more/",
    "about/x/",
    "data/x/",
    "data/health/more/",
    "__proto__/",
    "items/__proto__/",
  ])("know no page at %s", (path) => {
    expect(routeOf(path, dataset)).toEqual({ page: "missing" })
  })

  it("give every page a title of its own and a description", () => {
    const heads = allRoutes(dataset).map((route) => headOf(route, dataset, createLanguage("en")))
    for (const { title, description } of heads) {
      expect(title).toMatch(/ · Korea–Peru Cooperation$/)
      expect(description.length).toBeGreaterThan(15)
    }
    const items = dataset.items.map(
      (item) => headOf({ page: "item", item }, dataset, createLanguage("en")).title,
    )
    expect(new Set(items).size).toBe(items.length)
    const embedded = EMBEDDED.map(
      (part) => headOf({ page: "embed", part }, dataset, createLanguage("en")).title,
    )
    expect(new Set(embedded).size).toBe(EMBEDDED.length)
  })
})
