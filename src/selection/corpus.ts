import { yearOf } from "../dataset/partialDate.ts"
import { asksUntil } from "../dataset/asks.ts"
import type { Dataset, Item } from "../dataset/records.ts"
import { type AskCorpus, askFacets, type Corpus, facetsOf } from "./facets.ts"
import { itemRecords } from "./search/itemRecords.ts"
import { readQuery } from "./search/query.ts"
import type { Wording } from "./search/searched.ts"
import { indexRecords, matchRecords, type SearchIndex } from "./search/searchIndex.ts"

/** Translations that have arrived beside the records. */
type Translations = Wording["translations"]

/** Makes the dataset ready for selecting, as known on that day. */
export function buildCorpus(dataset: Dataset, asOf: string, translations: Translations = {}): Corpus {
  return {
    items: dataset.items,
    facets: facetsOf(dataset, asOf),
    years: dataset.items.map((item) => [
      ...new Set([...item.events, ...item.asks].map(({ date }) => yearOf(date))),
    ]),
    // Nobody may ever search: the texts are taken apart when somebody does.
    hasWords: searchItems(() => indexRecords(itemRecords(dataset, { locale: "en", translations }))),
  }
}

/** Makes the asks known on that day ready for selecting. */
export function buildAskCorpus(corpus: Corpus, asOf: string): AskCorpus {
  const rows = corpus.items.flatMap((item, row) => asksUntil(item, asOf).map((ask) => ({ item, row, ask })))
  return {
    items: rows.map(({ item }) => item),
    asks: rows.map(({ ask }) => ask),
    facets: askFacets(corpus.facets, rows),
    years: rows.map(({ ask }) => [yearOf(ask.date)]),
    hasWords: corpus.hasWords,
  }
}

/** Finds items by words as the search box does; the last answer is kept, since every count asks for the same. */
function searchItems(build: () => SearchIndex): Corpus["hasWords"] {
  let index: SearchIndex | undefined
  let last = { q: "", hasWords: (_item: Item) => true }
  return (q) => {
    if (last.q === q) return last.hasWords
    const words = readQuery(q)
    index ??= build()
    const matches = matchRecords(words, index)
    const ids = new Set(index.records.flatMap(({ record }, row) => (matches[row] ? record.id : [])))
    last = { q, hasWords: ({ id }) => ids.has(id) }
    return last.hasWords
  }
}
