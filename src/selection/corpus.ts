import { asksUntil } from "../dataset/asks.ts"
import { yearOf } from "../dataset/partialDate.ts"
import type { Ask, Dataset, Item } from "../dataset/records.ts"
import { allAtOnce, mapInSteps, type Steps } from "../dataset/steps.ts"
import { encodeColumn, type FacetColumn } from "./columns.ts"
import { createEngine } from "./engine.ts"
import type { Engine } from "./rowQuery.ts"
import { askFacets, codesOf, FACET_NAMES, type Facets, facetSteps } from "./facets.ts"
import type { RowSearch } from "./findItems.ts"

/** The dataset as the selection reads it, made once per dataset and day: a row per item, or a row per ask. */
export interface Corpus {
  /** Item of each row; the rows of one item stand together. */
  readonly items: readonly Item[]
  readonly facets: Facets
  /** Every year in which something happened, oldest first; the engine's facet after those with a name. */
  readonly years: readonly number[]
  readonly engine: Engine
  /** Finds the rows whose item has all words of a search, in any language at hand. */
  readonly search: RowSearch
}

/** A row per ask: who asked, when and at which meeting are those of the ask, everything else is the item's. */
export interface AskCorpus extends Corpus {
  readonly asks: readonly Ask[]
}

/** Stands in for the search where nobody looks for words: a page of which nobody does so never loads it. */
const UNSEARCHED: RowSearch = {
  find: (q) => {
    if (q.trim() !== "") throw new Error("Words are looked for without the search")
    return null
  },
  isKnown: () => true,
  steps: () => ({ next: () => ({ done: true, value: null }) }),
}

type Unsearched = Omit<Corpus, "search">

/** By dataset, as known on a day: it can be made ready ahead, bit by bit. */
const KNOWN = new WeakMap<Dataset, { readonly asOf: string; readonly corpus: Unsearched }>()

/** Makes the dataset ready for selecting, as known on that day. */
export function buildCorpus(dataset: Dataset, asOf: string, search = UNSEARCHED): Corpus {
  const known = KNOWN.get(dataset)
  const corpus = known?.asOf === asOf ? known.corpus : allAtOnce(corpusSteps(dataset, asOf))
  return { ...corpus, search }
}

/** Makes the items ready in steps, a column being the longest of them; then `buildCorpus` has them at hand. */
export function* corpusSteps(dataset: Dataset, asOf: string): Steps<Unsearched> {
  const facets = yield* facetSteps(dataset, asOf)
  const years = yield* mapInSteps(dataset.items, (item) => [
    ...new Set([...item.events, ...item.asks].map(({ date }) => yearOf(date))),
  ])
  const corpus = { items: dataset.items, facets, ...(yield* encodeSteps(facets, years, null)) }
  KNOWN.set(dataset, { asOf, corpus })
  return corpus
}

/** Makes the asks known on that day ready for selecting. */
export function buildAskCorpus(corpus: Corpus, asOf: string): AskCorpus {
  const rows = corpus.items.flatMap((item, row) => asksUntil(item, asOf).map((ask) => ({ item, row, ask })))
  const facets = askFacets(corpus.facets, rows)
  const years = rows.map(({ ask }) => [yearOf(ask.date)])
  const itemOfRow = Uint32Array.from(rows, ({ row }) => row)
  return {
    items: rows.map(({ item }) => item),
    asks: rows.map(({ ask }) => ask),
    facets,
    ...allAtOnce(encodeSteps(facets, years, itemOfRow)),
    search: {
      ...corpus.search,
      find: (q) => {
        const found = corpus.search.find(q)
        return found && Uint8Array.from(itemOfRow, (row) => found[row] ?? 0)
      },
    },
  }
}

function* encodeSteps(
  facets: Facets,
  yearsOfRow: readonly (readonly number[])[],
  groups: Uint32Array | null,
): Steps<Pick<Corpus, "years" | "engine">> {
  const years = [...new Set(yearsOfRow.flat())].toSorted((a, b) => a - b)
  const columns: FacetColumn[] = []
  for (const name of FACET_NAMES) {
    columns.push(encodeColumn(name, facets[name].codes, facets[name].ofRow))
    yield
  }
  columns.push(encodeColumn("years", codesOf(years), yearsOfRow))
  return { years, engine: createEngine({ rows: yearsOfRow.length, facets: columns, numbers: [], groups }) }
}
