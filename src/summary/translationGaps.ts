import type { Dataset } from "../dataset/records.ts"
import type { CollectionName } from "../dataset/schema/collections.ts"
import { isReviewedIn } from "../dataset/translations.ts"
import type { RecordRef } from "./recordRef.ts"
import { type RecordTally, sumOf, type Tally, tallyByRecord } from "./tally.ts"

/** Languages besides English, in the order of the page. */
export const TRANSLATIONS = ["ko", "es"] as const
export type Translation = (typeof TRANSLATIONS)[number]

/** What lacks a translation: own prose, or names, of one collection or of `dataset.json`. */
export interface TranslationGap {
  readonly collection: CollectionName | "dataset"
  readonly part: "text" | "name"
  readonly missing: Readonly<Record<Translation, Tally>>
  /** Of what is translated, what no native speaker has reviewed. */
  readonly unreviewed: Readonly<Record<Translation, Tally>>
  /** Records that lack it, most lacking first; empty where nothing of the collection has it, and all would be listed. */
  readonly records: Readonly<Record<Translation, readonly RecordTally[]>>
}

/** One row for each collection and part that has any; also where nothing is missing. */
export function translationGaps(dataset: Dataset): readonly TranslationGap[] {
  return [
    ...gapsOf("dataset", [{ ref: null, prose: proseIn(dataset.about) }]),
    ...COLLECTIONS.flatMap((collection) =>
      gapsOf(
        collection,
        dataset[collection].map((record) => ({
          ref: { collection, record } as RecordRef,
          prose: proseIn(record),
        })),
      ),
    ),
  ]
}

/** Every collection, each once: the compiler asks for a new one. */
const COLLECTIONS = Object.keys({
  items: true,
  meetings: true,
  people: true,
  organisations: true,
  places: true,
  sources: true,
  series: true,
  disagreements: true,
} satisfies Record<CollectionName, true>) as readonly CollectionName[]

interface Prose {
  readonly part: TranslationGap["part"]
  readonly has: Readonly<Record<Translation, boolean>>
  readonly isReviewed: Readonly<Record<Translation, boolean>>
}

interface RecordProse {
  /** Null for `dataset.json`, which is no record of a collection. */
  readonly ref: RecordRef | null
  readonly prose: readonly Prose[]
}

function gapsOf(
  collection: TranslationGap["collection"],
  records: readonly RecordProse[],
): readonly TranslationGap[] {
  return (["text", "name"] as const).flatMap((part) => {
    const tally = (language: Translation, { prose }: RecordProse): Tally => {
      const own = prose.filter((one) => one.part === part)
      return { found: own.filter(({ has }) => !has[language]).length, of: own.length }
    }
    const missing = inEach((language) => sumOf(records.map((record) => tally(language, record))))
    const unreviewed = inEach((language) => {
      const translated = records
        .flatMap(({ prose }) => prose)
        .filter((one) => one.part === part && one.has[language])
      return {
        found: translated.filter(({ isReviewed }) => !isReviewed[language]).length,
        of: translated.length,
      }
    })
    const listed = inEach((language) => {
      if (missing[language].found === missing[language].of) return []
      const rows = records.flatMap((record) =>
        record.ref === null ? [] : [{ ref: record.ref, ...tally(language, record) }],
      )
      return tallyByRecord(rows)
    })
    return missing.ko.of === 0 ? [] : [{ collection, part, missing, unreviewed, records: listed }]
  })
}

function inEach<T>(make: (language: Translation) => T): Readonly<Record<Translation, T>> {
  return { ko: make("ko"), es: make("es") }
}

/** A short name is another one only where a language has its own. */
const SHORT = "short"

/** Every text and name below a value. A cited source is a record of its own and is not entered. */
function proseIn(value: unknown, key = ""): readonly Prose[] {
  if (value === null || typeof value !== "object") return []
  if ("en" in value && typeof value.en === "string") {
    const has = inEach((language) => hasText(value, language))
    const isReviewed = inEach((language) => isReviewedIn(value, language))
    return [{ part: key === "names" ? "name" : "text", has, isReviewed }]
  }
  return Object.entries(value)
    .filter(([name]) => !(name === "source" && "para" in value) && name !== SHORT)
    .flatMap(([name, entry]) => proseIn(entry, name))
}

function hasText(value: object, language: Translation): boolean {
  return language in value && typeof (value as Record<string, unknown>)[language] === "string"
}
