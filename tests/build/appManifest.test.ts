import { describe, expect, it } from "vitest"
import { manifestPath, appLinks, ICONS } from "../../build/appIcons.ts"
import { appManifest } from "../../build/appManifest.ts"
import { LANGUAGES } from "../../build/languages.ts"
import { allRoutes, pathIn } from "../../src/app/routes.ts"
import { LOCALES } from "../../src/dataset/vocabulary.ts"
import { realDataset } from "../support/dataset.ts"

interface Manifest {
  readonly name: string
  readonly short_name: string
  readonly start_url: string
  readonly scope: string
  readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose: string }[]
  readonly shortcuts: readonly { readonly name: string; readonly url: string }[]
}

const SITE = "https://example.org/peru/"
const dataset = realDataset()

describe.each(LOCALES)("the manifest in %s", (locale) => {
  const manifest = JSON.parse(appManifest(dataset, LANGUAGES[locale], "#ffffff")) as Manifest
  const below = (address: string) => new URL(address, SITE + manifestPath(locale)).href
  const pages = new Set(allRoutes(dataset).map((route) => SITE + pathIn(locale, route)))

  it("starts in its language and holds the whole site, under any path", () => {
    expect(below(manifest.start_url)).toBe(SITE + pathIn(locale, { page: "overview" }))
    expect(below(manifest.scope)).toBe(SITE)
    expect(manifest.name).toBe(LANGUAGES[locale].text(dataset.about.title))
    expect(manifest.short_name.length).toBeLessThanOrEqual(12)
  })

  it("leads to pages and icons that there are", () => {
    expect(manifest.shortcuts).not.toEqual([])
    for (const { url } of manifest.shortcuts) expect(pages).toContain(below(url))
    const icons = new Set(Object.values(ICONS).map(({ path, size }) => `${SITE}${path} ${size}x${size}`))
    for (const { src, sizes } of manifest.icons) expect(icons).toContain(`${below(src)} ${sizes}`)
    expect(manifest.icons.map(({ purpose }) => purpose)).toContain("maskable")
  })

  it("is named by the pages of that language", () => {
    expect(appLinks("../", locale).join()).toContain(`rel="manifest" href="../${manifestPath(locale)}"`)
  })
})
