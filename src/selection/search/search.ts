import type { Dataset } from "../../dataset/records.ts"
import { organisationRecords, personRecords } from "./actorRecords.ts"
import { itemRecords } from "./itemRecords.ts"
import { EXACT, type Fit, INSIDE, NOT, PREFIX } from "./match.ts"
import { meetingRecords } from "./meetingRecords.ts"
import { readPhrase, readQuery, type Word } from "./query.ts"
import type { RecordKind, SearchedRecord, SearchedText, SearchField, Wording } from "./searched.ts"
import { type Fits, fitsOf, type IndexedRecord, indexRecords, type SearchIndex } from "./searchIndex.ts"
import { sourceRecords } from "./sourceRecords.ts"

/** A record that has every word searched for. */
export interface Hit {
  readonly record: SearchedRecord
  readonly score: number
  /** The text that says why it was found, where that is not its name alone. */
  readonly because: SearchedText | null
}

const FIELD_WEIGHT: Readonly<Record<SearchField, number>> = {
  name: 100,
  alias: 80,
  otherName: 70,
  romanised: 60,
  organisation: 40,
  person: 40,
  place: 40,
  venue: 60,
  publisher: 40,
  sector: 30,
  office: 30,
  level: 30,
  date: 25,
  summary: 20,
  event: 20,
  ask: 20,
  note: 15,
  id: 10,
}
const FIT_WEIGHT: Readonly<Record<Fit, number>> = { [NOT]: 0, [INSIDE]: 0.4, [PREFIX]: 0.75, [EXACT]: 1 }
/** Sources repeat in their titles what items and meetings are about: those come first. */
const KIND_WEIGHT: Readonly<Record<RecordKind, number>> = {
  item: 1,
  meeting: 0.9,
  person: 1,
  organisation: 1,
  source: 0.5,
}
/** What a word that is all of a text adds, and words that stand together there. */
const [WHOLE, TOGETHER] = [0.15, 0.4]

/** Makes all records of the dataset ready for the search. */
export function buildSearchIndex(dataset: Dataset, wording: Wording): SearchIndex {
  return indexRecords([
    ...itemRecords(dataset, wording),
    ...meetingRecords(dataset, wording),
    ...personRecords(dataset, wording),
    ...organisationRecords(dataset, wording),
    ...sourceRecords(dataset, wording),
  ])
}

/** Records that have every word, best first; of equals the latest first. Nothing is found for nothing. */
export function search(index: SearchIndex, q: string): readonly Hit[] {
  const words = readQuery(q)
  if (words.length === 0) return []
  const phrase = readPhrase(q)
  const fits = words.map((word) => fitsOf(word, index))
  const together = phrase && fitsOf(phrase, index)
  return index.records
    .flatMap((indexed) => hitOf(index, indexed, words, fits, together) ?? [])
    .toSorted(
      (a, b) =>
        b.score - a.score || compare(b.record.latest, a.record.latest) || compare(a.record.id, b.record.id),
    )
}

function hitOf(
  index: SearchIndex,
  indexed: IndexedRecord,
  words: readonly Word[],
  fits: readonly Fits[],
  together: Fits | null,
): Hit | null {
  const { record } = indexed
  const best = fits.map((fit, word) => bestText(index, indexed, fit, words[word]))
  if (best.some((one) => one === null)) return null
  const found = best.flatMap((one) => one ?? [])
  const average = found.reduce((sum, { score }) => sum + score, 0) / found.length
  const joined = together ? (bestText(index, indexed, together, undefined)?.score ?? 0) * TOGETHER : 0
  // What is hardest to guess says most.
  const elsewhere = found.filter(({ text }) => text.field !== "name")
  const because = elsewhere.reduce<Found | null>(
    (least, one) => (least && least.score <= one.score ? least : one),
    null,
  )
  return { record, score: (average + joined) * KIND_WEIGHT[record.kind], because: because?.text ?? null }
}

interface Found {
  readonly text: SearchedText
  readonly score: number
}

function bestText(
  { texts }: SearchIndex,
  { record, textOf }: IndexedRecord,
  fits: Fits,
  word: Word | undefined,
): Found | null {
  let best: Found | null = null
  for (const [place, text] of record.texts.entries()) {
    const at = textOf[place] ?? 0
    const fit = (fits[at] ?? NOT) as Fit
    if (fit === NOT) continue
    const share = (word?.forms[0]?.letters.length ?? 0) / (texts[at]?.letters.length || 1)
    const score = FIELD_WEIGHT[text.field] * (FIT_WEIGHT[fit] + WHOLE * Math.min(1, share))
    if (best === null || score > best.score) best = { text, score }
  }
  return best
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
