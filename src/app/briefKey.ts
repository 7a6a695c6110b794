import type { About } from "../dataset/records.ts"
import { type Locale, LOCALES } from "../dataset/vocabulary.ts"
import { readView, writeView } from "../selection/address.ts"
import type { Corpus } from "../selection/corpus.ts"
import { NO_SELECTION, withPicks } from "../selection/selection.ts"
import { DEFAULT_VIEW, type View } from "../selection/view.ts"
import { ownKey } from "./site.ts"

/** The choices that make a brief, besides its language. */
export type BriefChoices = Pick<View, "selection" | "brief" | "asOf">

/**
 * Under this name a browser keeps the changes to a brief: the same in pages of every language, another over each
 * dataset of the reader's own.
 */
export function briefKey(choices: BriefChoices, locale: Locale): string {
  return `${ownKey()}brief ${locale}${briefSearch(choices, null)}`
}

/** The query of a brief's address; the language is null for that of the page. */
export function briefSearch({ selection, brief, asOf }: BriefChoices, lang: Locale | null): string {
  const ofBrief = withPicks(NO_SELECTION, "sector", selection.picks.sector)
  return writeView({ ...DEFAULT_VIEW, selection: ofBrief, brief: { ...brief, lang }, asOf })
}

/**
 * The choices that a name tells of, and whether they still make the brief of that name: a record may have gone since.
 * Null where it is no brief's name.
 */
export function readBriefKey(
  key: string,
  corpus: Corpus,
  coverage: About["coverage"],
): { readonly view: View; readonly locale: Locale; readonly isThere: boolean } | null {
  const [, code, search = ""] = /^(?:own \w+ )?brief (\w\w)(\?\S+)?$/.exec(key) ?? []
  const locale = LOCALES.find((one) => one === code)
  if (locale === undefined) return null
  const { view } = readView(search, corpus, coverage)
  return { view, locale, isThere: briefKey(view, locale) === key }
}
