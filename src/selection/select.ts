import type { Ask, Item } from "../dataset/records.ts"
import { type AskCorpus, type Corpus, FACET_NAMES, type FacetName } from "./facets.ts"
import { type Chip, chipsOf, type Picks, type Selection, withoutChip } from "./selection.ts"

/** A restriction that a count leaves out, because it is the one offered there. */
export type Except = FacetName | "years"

/** Items that meet every restriction but the excepted ones, in the order of the dataset. */
export function selectItems(
  corpus: Corpus,
  selection: Selection,
  ...except: readonly Except[]
): readonly Item[] {
  return [...new Set(selectRows(corpus, selection, except).flatMap((row) => corpus.items[row] ?? []))]
}

/** Asks that meet every restriction but the excepted ones, item by item. */
export function selectAsks(
  corpus: AskCorpus,
  selection: Selection,
  ...except: readonly Except[]
): readonly Ask[] {
  return selectRows(corpus, selection, except).flatMap((row) => corpus.asks[row] ?? [])
}

/** How many items each value of a facet would leave; its own picks are not counted with, so every value stays reachable. */
export function countFacet(
  corpus: Corpus,
  selection: Selection,
  facet: FacetName,
): ReadonlyMap<string, number> {
  const { values, ofRow } = corpus.facets[facet]
  return tally(corpus, values, selectRows(corpus, selection, [facet]), (row) => ofRow[row] ?? [])
}

/** How many items each year would leave, the chosen span aside; oldest first, without years in which nothing happened. */
export function countYears(corpus: Corpus, selection: Selection): ReadonlyMap<number, number> {
  const years = [...new Set(corpus.years.flat())].toSorted((a, b) => a - b)
  return tally(corpus, years, selectRows(corpus, selection, ["years"]), (row) => corpus.years[row] ?? [])
}

/** The one restriction whose removal brings most items back, with their number; null where none does. */
export function bestRemoval(corpus: Corpus, selection: Selection): { chip: Chip; count: number } | null {
  const removals = chipsOf(selection).map((chip) => ({
    chip,
    count: selectItems(corpus, withoutChip(selection, chip)).length,
  }))
  return removals.reduce<{ chip: Chip; count: number } | null>(
    (most, one) => (one.count > (most?.count ?? 0) ? one : most),
    null,
  )
}

function selectRows(corpus: Corpus, selection: Selection, except: readonly Except[] = []): readonly number[] {
  const { from, to } = selection
  const active = FACET_NAMES.filter((facet) => {
    const { include, exclude } = selection.picks[facet]
    return !except.includes(facet) && include.length + exclude.length > 0
  })
  const hasWords = corpus.hasWords(selection.q)
  const anyYear = except.includes("years") || (from === null && to === null)
  return corpus.items.flatMap((item, row) =>
    active.every((facet) => fits(corpus.facets[facet].ofRow[row] ?? [], selection.picks[facet])) &&
    (anyYear || (corpus.years[row] ?? []).some((year) => year >= (from ?? year) && year <= (to ?? year))) &&
    hasWords(item)
      ? row
      : [],
  )
}

function fits(values: readonly string[], { include, exclude }: Picks): boolean {
  return (
    (include.length === 0 || values.some((value) => include.includes(value))) &&
    !values.some((value) => exclude.includes(value))
  )
}

/** Items of the rows by value; one that has several rows of a value counts once. */
function tally<Value>(
  { items }: Corpus,
  values: readonly Value[],
  rows: readonly number[],
  of: (row: number) => readonly Value[],
): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>(values.map((value) => [value, 0]))
  const last = new Map<Value, Item | undefined>()
  for (const row of rows) {
    for (const value of of(row)) {
      if (last.get(value) === items[row]) continue
      last.set(value, items[row])
      counts.set(value, (counts.get(value) ?? 0) + 1)
    }
  }
  return counts
}
