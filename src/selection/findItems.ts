import type { Dataset } from "../dataset/records.ts"
import { itemRecords } from "./search/itemRecords.ts"
import { readQuery } from "./search/query.ts"
import type { Wording } from "./search/searched.ts"
import { indexRecords, matchRecords, type SearchIndex } from "./search/searchIndex.ts"

/** By row: 1 where all words are found; null where no words are searched for. The same words give the same array. */
export type FindRows = (q: string) => Uint8Array | null

/** Finds items by words as the search box does, in English and every language that is at hand. */
export function findItems(dataset: Dataset, translations: Wording["translations"]): FindRows {
  // Nobody may ever search: the texts are taken apart when somebody does.
  let index: SearchIndex | undefined
  let last: { readonly q: string; readonly found: Uint8Array } | undefined
  return (q) => {
    const words = readQuery(q)
    if (words.length === 0) return null
    if (last?.q === q) return last.found
    index ??= indexRecords(itemRecords(dataset, { locale: "en", translations }))
    last = { q, found: Uint8Array.from(matchRecords(words, index), Number) }
    return last.found
  }
}
