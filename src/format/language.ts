import { firstDay, type PartialDate, precisionOf } from "../dataset/partialDate.ts"
import type { Text } from "../dataset/records.ts"
import type { Translations } from "../dataset/translations.ts"
import type { ReportedValue } from "../dataset/value.ts"
import type { Locale } from "../dataset/vocabulary.ts"
import { formattersOf } from "./formatters.ts"
import type { Said } from "./messages/said.ts"

interface Names {
  readonly en: string
  readonly ko: string | null
  readonly es: string | null
}

/**
 * How many of the interface's own words are there: those of the frame and the first screen of the overview; with them,
 * those of pages of records and lists; with both, those of the tools, or of briefs; all.
 */
export type Words = "first" | "pages" | "tools" | "briefs" | "all"

/** A group that comes with them. */
const GROUP = {
  first: "shell",
  pages: "items",
  tools: "search",
  briefs: "brief",
  all: "files",
} as const satisfies { readonly [W in Words]: keyof Said[W] }

export function says<W extends Words>(language: Language<"first">, words: W): language is Language<W> {
  return GROUP[words] in language.m
}

/** How everything reads in one language: the only door from values to words. */
export type Language<W extends Words = "pages"> = LanguageSaying<Said[W]>

interface LanguageSaying<M> {
  readonly locale: Locale
  /** The interface's own words. */
  readonly m: M
  /** Own prose of the data; English where it has no translation. */
  text: (text: Text) => string
  /** Whether the prose reads in this language. */
  isTranslated: (text: Text) => boolean
  name: (names: Names) => string
  /** "16 Nov 2024" · "Nov 2024" · "2024" */
  date: (date: PartialDate) => string
  /** "10 – 12 May 2012" · "Apr 2024 – Apr 2025" */
  dates: (from: PartialDate, until: PartialDate | null) => string
  /** "1,234" */
  number: (value: number) => string
  /** "USD 462.9 million" */
  money: (amount: number, currency: string) => string
  /** "USD 434.4–500 million" */
  value: (value: ReportedValue) => string
  /** "8 years 6 months" · "3 months" · "less than a month" */
  span: (span: { readonly years: number; readonly months: number }) => string
  /** "a, b and c" */
  list: (words: readonly string[]) => string
  /** "KR" → "South Korea", for countries that are no party. */
  country: (code: string) => string
  /** "es" → "Spanish" */
  language: (code: string) => string
  /** Orders words as a reader of the language expects. */
  compare: (a: string, b: string) => number
}

const REGION = { en: "en-GB", ko: "ko-KR", es: "es-PE" } as const

/** The words of a language and its way of writing values; what has no translation reads in English. */
export function languageOf<W extends Words>(
  locale: Locale,
  m: Said[W],
  translations: Translations = {},
): Language<W> {
  const region = REGION[locale]
  const {
    dates: dateFormat,
    plain,
    list,
    regions,
    languages,
    collator,
    inYears,
    inMonths,
  } = formattersOf(region)
  const asDate = (date: PartialDate) => new Date(`${firstDay(date)}T00:00:00Z`)
  const formatDate = (date: PartialDate) => dateFormat[precisionOf(date)]().format(asDate(date))
  const translationOf = (text: Text) => text[locale] ?? translations[text.en]
  return {
    locale,
    m,
    text: (text) => translationOf(text) ?? text.en,
    isTranslated: (text) => translationOf(text) !== undefined,
    name: (names) => names[locale] ?? names.en,
    date: formatDate,
    dates: (from, until) => {
      if (until === null || until === from) return formatDate(from)
      const precision = precisionOf(from)
      if (precision !== precisionOf(until)) return m.frame.fromTo(formatDate(from), formatDate(until))
      // A single date in Spanish has no "de"; neither has the first or the last of two. Browsers do not agree on the spaces
      // around the sign between, and a Korean line may not begin with it.
      return dateFormat[precision]()
        .formatRange(asDate(from), asDate(until))
        .replaceAll(" de ", " ")
        .replace(/\s*~\s*/, "\u2060~")
        .replace(/\s*–\s*/, " – ")
    },
    number: (value) => plain().format(value),
    money: (amount, currency) => m.money(currency, amount, amount),
    value: ({ currency, low, high }) => m.money(currency, low, high),
    span: ({ years, months }) => {
      const parts = [
        ...(years > 0 ? [inYears().format(years)] : []),
        ...(months > 0 ? [inMonths().format(months)] : []),
      ]
      return parts.length > 0 ? parts.join(" ") : m.vocabulary.lessThanAMonth
    },
    list: (words) => list().format(words),
    country: (code) => regions().of(code) ?? code,
    language: (code) => languages().of(code) ?? code,
    compare: (a, b) => collator().compare(a, b),
  }
}
