import type { Dataset } from "../dataset/records.ts"
import { itemRecords } from "./search/itemRecords.ts"
import { readQuery } from "./search/query.ts"
import type { Wording } from "./search/searched.ts"
import { indexRecords, matchRecords, type SearchIndex } from "./search/searchIndex.ts"

/** By row: 1 where all words are found; null where no words are searched for. */
export type FoundRows = Uint8Array | null

/** Finds rows by words as the search box does, in English and every language that is at hand. */
export interface RowSearch {
  /** The same words give the same array. */
  readonly find: (q: string) => FoundRows
  /** Whether the answer is at hand, or so few items are looked through that it is at once. */
  readonly isKnown: (q: string) => boolean
  /** Looks for the words step by step, so that others may be typed meanwhile; then the answer is at hand. */
  readonly steps: (q: string) => Iterator<void, FoundRows>
}

/** Items looked through in one step: some milliseconds, also where their texts have yet to be taken apart. */
const STEP = 32
/** So many items are looked through before a reader notices. */
const AT_ONCE = 2000

/** The search of items, in the languages of its translations. */
export type ItemSearch = RowSearch & {
  readonly dataset: Dataset
  readonly translations: Wording["translations"]
}

const KNOWN = new WeakMap<Dataset, ItemSearch>()

/** The same for the same texts. They are read when somebody first searches: nobody may ever. */
export function findItems(dataset: Dataset, translations: Wording["translations"]): ItemSearch {
  const known = KNOWN.get(dataset)
  if (known?.translations === translations) return known
  const search = searchOf(dataset, translations)
  KNOWN.set(dataset, search)
  return search
}

function searchOf(dataset: Dataset, translations: Wording["translations"]): ItemSearch {
  const { items } = dataset
  const blocks: SearchIndex[] = []
  let last: { readonly q: string; readonly found: Uint8Array } | undefined

  function* steps(q: string): Generator<void, FoundRows> {
    const words = readQuery(q)
    if (words.length === 0) return null
    if (last?.q === q) return last.found
    const found = new Uint8Array(items.length)
    for (let from = 0; from < items.length; from += STEP) {
      const block = (blocks[from / STEP] ??= indexRecords(
        itemRecords({ ...dataset, items: items.slice(from, from + STEP) }, { locale: "en", translations }),
      ))
      found.set(matchRecords(words, block).map(Number), from)
      yield
    }
    last = { q, found }
    return found
  }

  return {
    dataset,
    translations,
    steps,
    find(q) {
      const search = steps(q)
      let step = search.next()
      while (!step.done) step = search.next()
      return step.value
    },
    isKnown: (q) => items.length <= AT_ONCE || last?.q === q || readQuery(q).length === 0,
  }
}
