import { type Folded, foldedOnce } from "./folding.ts"
import { fitOf, NOT, nextPlace } from "./match.ts"
import type { Form, Word } from "./query.ts"
import type { SearchedRecord } from "./searched.ts"

/** Records made ready for the search: each text is folded once, however many records carry it. */
export interface SearchIndex {
  readonly texts: readonly Folded[]
  /** All texts one after another, so that a word is looked for in one go. */
  readonly letters: string
  /** Where each text begins in `letters`. */
  readonly offsets: readonly number[]
  readonly records: readonly IndexedRecord[]
}

export interface IndexedRecord {
  readonly record: SearchedRecord
  /** By text of the record: its place among the texts of the index. */
  readonly textOf: readonly number[]
}

/** How well a word fits each text of an index. */
export type Fits = Uint8Array

/** Takes every text of the records apart. */
export function indexRecords(records: readonly SearchedRecord[]): SearchIndex {
  const places = new Map<string, number>()
  const texts: Folded[] = []
  const placeOf = (text: string) => {
    const known = places.get(text)
    if (known !== undefined) return known
    places.set(text, texts.length)
    return texts.push(foldedOnce(text)) - 1
  }
  const indexed = records.map((record) => ({ record, textOf: record.texts.map(({ text }) => placeOf(text)) }))
  const offsets: number[] = []
  let end = 0
  for (const { letters } of texts) {
    offsets.push(end)
    end += letters.length + 1
  }
  return { texts, letters: texts.map(({ letters }) => letters).join("\n"), offsets, records: indexed }
}

/** How well the word fits each text of the index. */
export function fitsOf(word: Word, index: SearchIndex): Fits {
  const fits = new Uint8Array(index.texts.length)
  const forms = word.parts[0] ? [...word.forms, word.parts[0]] : word.forms
  for (const form of forms)
    for (const place of textsWith(form, index)) {
      const text = index.texts[place]
      if (text && fits[place] === NOT) fits[place] = fitOf(word, text)
    }
  return fits
}

/** Whether each record has every word somewhere; none is asked for where there are no words. */
export function matchRecords(words: readonly Word[], index: SearchIndex): readonly boolean[] {
  const fits = words.map((word) => fitsOf(word, index))
  return index.records.map(({ textOf }) => fits.every((fit) => textOf.some((place) => fit[place] !== NOT)))
}

/** Texts in which the form stands somewhere, however well. */
function* textsWith(form: Form, { letters, offsets }: SearchIndex): Generator<number> {
  let place = 0
  for (
    let at = nextPlace(form, letters, 0);
    at >= 0;
    at = nextPlace(form, letters, offsets[place] ?? Infinity)
  ) {
    while ((offsets[place + 1] ?? Infinity) <= at) place++
    yield place
    place++
  }
}
