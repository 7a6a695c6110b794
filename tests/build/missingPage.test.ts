import { describe, expect, it } from "vitest"
import { missingPage } from "../../build/missingPage.ts"
import { realDataset } from "../support/dataset.ts"

const linksOf = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)

describe("the page for an address that is none", () => {
  it("leads to the overview in each language where the address of the site is known", () => {
    expect(linksOf(missingPage(realDataset(), "https://example.org/peru/"))).toEqual([
      "https://example.org/peru/",
      "https://example.org/peru/ko/",
      "https://example.org/peru/es/",
    ])
  })

  it("names no address where that is not known: it may stand at any depth", () => {
    expect(linksOf(missingPage(realDataset(), null))).toEqual([])
  })
})
