import { createHash } from "node:crypto"
import { pathIn } from "../src/app/routes.ts"
import type { Dataset } from "../src/dataset/records.ts"
import { LOCALES } from "../src/dataset/vocabulary.ts"
import { escapeMarkup } from "../src/format/escapeMarkup.ts"
import type { Language } from "../src/format/language.ts"
import { LANGUAGES } from "./languages.ts"

/** The look of the other pages in a few lines, since no style sheet can be named from an unknown depth. */
const STYLE = `
      :root { color-scheme: light dark }
      body { margin: 0; background: light-dark(#fbfaf8, #14161a); color: light-dark(#1b1d22, #e9e7e2); font: 1rem/1.5 system-ui, sans-serif; word-break: keep-all }
      main { display: grid; gap: 40px; max-inline-size: 40rem; margin-inline: auto; padding: 56px 16px }
      h1 { margin: 0 0 8px; font: 600 1.5rem/1.3 Charter, "Sitka Text", Cambria, "Noto Serif", "Noto Serif CJK KR", "Noto Serif KR", serif; text-wrap: balance }
      p { margin: 0; color: light-dark(#5b606b, #a6abb6) }
      a { color: light-dark(#123c69, #9cc4ec) }
      section + section { padding-block-start: 40px; border-block-start: 1px solid light-dark(#e6e3dd, #32363e) }
    `

/** For an address that is no page. It leads on only where it is known under which address the site stands. */
export function missingPage(dataset: Dataset, site: string | null): string {
  return pageAlone(dataset, ({ locale, m }) => ({
    ...m.shell.notFound,
    way: site === null ? null : [`${site}${pathIn(locale, { page: "overview" })}`, m.shell.notFound.back],
  }))
}

/** For a file that is asked for without a connection and is not kept on the device: the worker answers with it. */
export function unkeptFilePage(dataset: Dataset): string {
  return pageAlone(dataset, ({ m }) => ({ ...m.offline.noFile, way: ["", m.shell.failed.retry] }))
}

interface Told {
  readonly title: string
  readonly text: string
  /** Where to go on, and what that is called. */
  readonly way: readonly [string, string] | null
}

/** A page in every language that may stand at any depth, and so names no other file. */
function pageAlone(dataset: Dataset, tell: (language: Language<"all">) => Told): string {
  const parts = LOCALES.map((locale) => {
    const { title, text, way } = tell(LANGUAGES[locale])
    return `<section lang="${locale}">
        <p>${escapeMarkup(LANGUAGES[locale].text(dataset.about.title))}</p>
        <h1>${escapeMarkup(title)}</h1>
        <p>${escapeMarkup(text)}</p>
        ${way === null ? "" : `<p><a href="${escapeMarkup(way[0])}">${escapeMarkup(way[1])}</a></p>`}
      </section>`
  })
  const hash = createHash("sha256").update(STYLE).digest("base64")
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'" />
    <title>${escapeMarkup(`${tell(LANGUAGES.en).title} · ${LANGUAGES.en.text(dataset.about.title)}`)}</title>
    <style>${STYLE}</style>
  </head>
  <body>
    <main>
      ${parts.join("\n      ")}
    </main>
  </body>
</html>
`
}
