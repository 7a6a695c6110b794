import { escapeMarkup } from "../src/format/escapeMarkup.ts"
import { allRoutes, pathIn } from "../src/app/routes.ts"
import type { Dataset } from "../src/dataset/records.ts"
import { LOCALES } from "../src/dataset/vocabulary.ts"

/** Every page of the site in every language, with the day of the data and the same page in the others, for search engines. */
export function sitemap(dataset: Dataset, site: string): string {
  const pages = allRoutes(dataset).flatMap((route) => {
    const versions = LOCALES.map((locale) => ({
      locale,
      address: escapeMarkup(new URL(pathIn(locale, route), site).href),
    }))
    const alternates = versions
      .map(({ locale, address }) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${address}"/>`)
      .join("")
    return versions.map(
      ({ address }) =>
        `<url><loc>${address}</loc><lastmod>${dataset.about.released}</lastmod>${alternates}</url>`,
    )
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${pages.join("\n")}\n</urlset>\n`
}
