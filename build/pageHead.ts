import { escapeMarkup } from "../src/format/escapeMarkup.ts"
import { headOf } from "../src/app/headOf.ts"
import { pathIn, type Route } from "../src/app/routes.ts"
import type { Dataset } from "../src/dataset/records.ts"
import { type Locale, LOCALES } from "../src/dataset/vocabulary.ts"
import type { Language } from "../src/format/language.ts"
import { PICTURE, picturePath } from "./previewPicture.ts"
import { structuredData } from "./structuredData.ts"

/** Languages as previews name them. */
const OG_LOCALE: Readonly<Record<Locale, string>> = { en: "en_GB", ko: "ko_KR", es: "es_PE" }

/** Pages that previews know as more than a page of the site. */
const OG_TYPE: Readonly<Partial<Record<Route["page"], string>>> = {
  item: "article",
  meeting: "article",
  person: "profile",
}

/**
 * What the head of a page says of it to search engines and to programs that show previews. Full addresses stand only
 * where the site's own is known; a preview's picture is then found from anywhere.
 */
export function pageHead(
  route: Route,
  dataset: Dataset,
  language: Language<"all">,
  site: string | null,
): readonly string[] {
  const { title, description } = headOf(route, dataset, language)
  const path = pathIn(language.locale, route)
  const address = site === null ? null : (below: string) => new URL(below, site).href
  const picture = picturePath(route)
  const root = "../".repeat(path.split("/").length - 1) || "./"
  const data = structuredData(route, dataset, language, address)
  const property = (name: string, content: string) =>
    `<meta property="${name}" content="${escapeMarkup(content)}" />`
  return [
    `<title>${escapeMarkup(title)}</title>`,
    `<meta name="description" content="${escapeMarkup(description)}" />`,
    ...(address
      ? [`<link rel="canonical" href="${escapeMarkup(address(path))}" />`, property("og:url", address(path))]
      : []),
    ...[...LOCALES, "x-default" as const].map((code) => {
      const other = pathIn(code === "x-default" ? "en" : code, route)
      return `<link rel="alternate" hreflang="${code}" href="${escapeMarkup(address ? address(other) : `${root}${other}`)}" />`
    }),
    property("og:type", OG_TYPE[route.page] ?? "website"),
    property("og:site_name", language.text(dataset.about.title)),
    property("og:locale", OG_LOCALE[language.locale]),
    ...LOCALES.filter((code) => code !== language.locale).map((code) =>
      property("og:locale:alternate", OG_LOCALE[code]),
    ),
    property("og:title", title),
    property("og:description", description),
    property("og:image", address ? address(picture) : `${root}${picture}`),
    property("og:image:width", String(PICTURE.width)),
    property("og:image:height", String(PICTURE.height)),
    property("og:image:alt", title),
    `<meta name="twitter:card" content="summary_large_image" />`,
    // A script of data is never run; the less-than sign is written so that no text of it can end the script.
    ...(data
      ? [
          `<script type="application/ld+json">${JSON.stringify(data).replaceAll("<", String.raw`\u003c`)}</script>`,
        ]
      : []),
  ]
}
