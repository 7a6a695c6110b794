import { isRecord } from "./entryKey.ts"
import type { DatasetRecords } from "./records.ts"

/** Translations by the English text that they translate. */
export type Translations = Readonly<Record<string, string>>

const TRANSLATED = ["ko", "es"] as const
type Translated = (typeof TRANSLATED)[number]

/**
 * Takes the translations out of the records, so that a page loads only the language that it shows. Where one English
 * text is translated differently in different places, as an office by whether a woman holds it, they stay in the records.
 */
export function withoutTranslations(records: DatasetRecords): {
  readonly records: DatasetRecords
  readonly translations: Readonly<Record<Translated, Translations>>
} {
  const found = Object.fromEntries(
    TRANSLATED.map((code) => [code, new Map<string, string | null>()]),
  ) as Record<Translated, Map<string, string | null>>
  eachText(records, (text) => {
    for (const code of TRANSLATED) {
      const translation = text[code]
      if (typeof translation !== "string") continue
      const known = found[code].get(text.en)
      found[code].set(text.en, known === undefined || known === translation ? translation : null)
    }
  })
  const isTaken = (code: Translated, { en }: Text) => typeof found[code].get(en) === "string"
  return {
    records: mapTexts(records, (text) =>
      Object.fromEntries(
        Object.entries(text).filter(
          ([key]) => !TRANSLATED.some((code) => code === key && isTaken(code, text)),
        ),
      ),
    ) as DatasetRecords,
    translations: Object.fromEntries(
      TRANSLATED.map((code) => [
        code,
        Object.fromEntries([...found[code]].filter(([, translation]) => translation !== null)),
      ]),
    ) as Record<Translated, Translations>,
  }
}

/** Whether a native speaker has read the translation of a text. */
export function isReviewedIn(text: object, locale: Translated): boolean {
  return "reviewed" in text && Array.isArray(text.reviewed) && text.reviewed.includes(locale)
}

/** Whether some prose below a value reads in a translation that no native speaker has read; stops at the first. */
export function isUnreviewed(value: unknown, locale: Translated): boolean {
  if (isText(value)) return !isReviewedIn(value, locale)
  if (Array.isArray(value)) return value.some((entry) => isUnreviewed(entry, locale))
  return (
    isRecord(value) &&
    Object.entries(value).some(([key, part]) => !NAMES.has(key) && isUnreviewed(part, locale))
  )
}

type Text = Readonly<Record<string, unknown>> & { readonly en: string }

function isText(value: unknown): value is Text {
  return isRecord(value) && typeof value["en"] === "string"
}

/** Names are no translations: sources give them, and they stay whole. */
const NAMES: ReadonlySet<string> = new Set(["names", "short"])

function eachText(value: unknown, see: (text: Text) => void): void {
  if (isText(value)) see(value)
  else if (Array.isArray(value)) for (const entry of value) eachText(entry, see)
  else if (isRecord(value))
    for (const [key, part] of Object.entries(value)) if (!NAMES.has(key)) eachText(part, see)
}

function mapTexts(value: unknown, change: (text: Text) => unknown): unknown {
  if (isText(value)) return change(value)
  if (Array.isArray(value)) return value.map((entry) => mapTexts(entry, change))
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, NAMES.has(key) ? part : mapTexts(part, change)]),
  )
}
