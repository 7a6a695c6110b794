import * as data from "virtual:data-addresses"
import { StrictMode } from "react"
import { renderToString } from "react-dom/server"
import { App } from "../../src/app/App.tsx"
import { bringJson } from "../../src/app/fetchJson.ts"
import { loadCodebookWords } from "../../src/app/loadCodebookWords.ts"
import { loadWhole } from "../../src/app/pageCode.ts"
import { standAt } from "../../src/app/site.ts"
import { todayOr } from "../../src/app/today.ts"
import type { CodebookRecord } from "../../src/dataset/codebook.ts"
import { linkDataset } from "../../src/dataset/link.ts"
import { lastDay } from "../../src/dataset/partialDate.ts"
import type { DatasetRecords } from "../../src/dataset/records.ts"
import { withoutTranslations } from "../../src/dataset/translations.ts"
import type { Locale } from "../../src/dataset/vocabulary.ts"
import { type Language, languageOf } from "../../src/format/language.ts"
import { first as en } from "../../src/format/messages/en/first.ts"
import { first as es } from "../../src/format/messages/es/first.ts"
import { first as ko } from "../../src/format/messages/ko/first.ts"
import type { LoggedRelease } from "../../src/summary/changeLog.ts"

/** Everything that a page may show. */
export interface Shown {
  readonly records: DatasetRecords
  readonly codebook: readonly CodebookRecord[]
  readonly changes: readonly LoggedRelease[]
}

export interface Place {
  readonly locale: Locale
  /** Below the root of the language. */
  readonly path: string
}

/** Stands for the root of the site while a page is drawn. */
const ROOT = new URL("https://site.invalid/")

/**
 * Draws pages as a browser would that has just loaded the data: the same components over the same records, on a screen of
 * unknown width and through no filter.
 */
export function pageDrawer({ records, codebook, changes }: Shown) {
  const split = withoutTranslations(records)
  const dataset = linkDataset(split.records)
  const languages: Readonly<Record<Locale, Language<"first">>> = {
    en: languageOf("en", en),
    ko: languageOf("ko", ko, split.translations.ko),
    es: languageOf("es", es, split.translations.es),
  }
  const day = todayOr(lastDay(records.about.released))
  bringJson(data.DATASET, records)
  bringJson(data.CODEBOOK, codebook)
  bringJson(data.CHANGES, changes)
  return async ({ locale, path }: Place): Promise<string> => {
    standAt({ root: ROOT, locale, drawn: path, day })
    await Promise.all([loadWhole({ path, search: "", beside: null }, locale), loadCodebookWords(locale)])
    const markup = renderToString(
      <StrictMode>
        <App loaded={{ dataset }} language={languages[locale]} pageFault={null} isTranslated />
      </StrictMode>,
    )
    // Links from the root, which each page names relative to itself: the same files work under any path.
    const linked = markup.replace(/ href="(?:https:\/\/site\.invalid)?\//g, ' href="./')
    return `<div id="root" data-drawn="${path}" data-day="${day}">${linked}</div>`
  }
}
