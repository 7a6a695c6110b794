import { escapeMarkup } from "../src/format/escapeMarkup.ts"
import { allRoutes, pathOf } from "../src/app/routes.ts"
import type { Dataset } from "../src/dataset/records.ts"

/** Every page of the site with the day of the data, for search engines. */
export function sitemap(dataset: Dataset, site: string): string {
  const pages = allRoutes(dataset).map((route) => {
    const address = escapeMarkup(new URL(pathOf(route), site).href)
    return `<url><loc>${address}</loc><lastmod>${dataset.about.released}</lastmod></url>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${pages.join("\n")}\n</urlset>\n`
}
