import type { PartialDate } from "../../dataset/partialDate.ts"
import type { Text } from "../../dataset/records.ts"
import type { Translations } from "../../dataset/translations.ts"
import { type Locale, LOCALES } from "../../dataset/vocabulary.ts"

export const RECORD_KINDS = ["item", "meeting", "person", "organisation", "source"] as const
export type RecordKind = (typeof RECORD_KINDS)[number]

/** What a text is to its record. */
export type SearchField =
  | "name"
  | "alias"
  | "otherName"
  | "romanised"
  | "organisation"
  | "person"
  | "place"
  | "venue"
  | "publisher"
  | "sector"
  | "office"
  | "level"
  | "date"
  | "summary"
  | "event"
  | "ask"
  | "note"
  | "id"

export interface SearchedText {
  readonly field: SearchField
  readonly text: string
  /** Null where the language is not known. */
  readonly lang: string | null
  /** Day of the event or ask that it tells of. */
  readonly date: PartialDate | null
}

/** A record as the search reads it. */
export interface SearchedRecord {
  readonly kind: RecordKind
  readonly id: string
  /** Last that is known of it; breaks ties. */
  readonly latest: PartialDate
  readonly texts: readonly SearchedText[]
}

/** How the records are worded: the language of the page, and the translations that have arrived. */
export interface Wording {
  readonly locale: Locale
  readonly translations: Readonly<Partial<Record<Locale, Translations>>>
}

type Names = Readonly<Record<Locale, string | null>> & { readonly en: string }

/** A text of a record; dated where it tells of an event. */
export function searched(
  field: SearchField,
  text: string,
  lang: string | null = null,
  date: PartialDate | null = null,
): SearchedText {
  return { field, text, lang, date }
}

/** Own prose in every language that is at hand. */
export function prose(
  field: SearchField,
  text: Text | null,
  { translations }: Wording,
  date: PartialDate | null = null,
): readonly SearchedText[] {
  return LOCALES.flatMap((locale) => {
    const wording = text?.[locale] ?? (text ? translations[locale]?.[text.en] : undefined)
    return wording === undefined ? [] : searched(field, wording, locale, date)
  })
}

/** A title in every language at hand: that of the page is the name. */
export function titled(text: Text, wording: Wording): readonly SearchedText[] {
  return shownFirst(prose("name", text, wording), wording)
}

/** A name in every language that a source gives: that of the page is the name, and each other one that differs. */
export function named(names: Names, wording: Wording): readonly SearchedText[] {
  const given = LOCALES.flatMap((locale) => {
    const name = names[locale]
    return name === null ? [] : searched("name", name, locale)
  })
  return shownFirst(given, wording)
}

/** Every name of what a record is tied to, under one field. */
export function tied(field: SearchField, names: readonly SearchedText[]): readonly SearchedText[] {
  return names.map((name) => ({ ...name, field }))
}

function shownFirst(given: readonly SearchedText[], { locale }: Wording): readonly SearchedText[] {
  const shown = given.find(({ lang }) => lang === locale) ?? given[0]
  return given
    .filter(
      (one, index) =>
        one === shown ||
        (one.text !== shown?.text && given.findIndex(({ text }) => text === one.text) === index),
    )
    .map((one) => (one === shown ? one : { ...one, field: "otherName" as const }))
}
