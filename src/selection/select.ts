import type { Ask, Item } from "../dataset/records.ts"
import type { AskCorpus, Corpus } from "./corpus.ts"
import type { Aside, CodePicks, Query } from "./rowQuery.ts"
import { FACET_NAMES, type FacetName } from "./facets.ts"
import { type Chip, chipsOf, type Selection, withoutChip } from "./selection.ts"

/** A restriction that a count leaves out, because it is the one offered there. */
export type Except = FacetName | "years"

export interface Counts {
  readonly facets: Readonly<Record<FacetName, ReadonlyMap<string, number>>>
  /** Oldest first. */
  readonly years: ReadonlyMap<number, number>
}

/** The years are the engine's last facet. */
const FILTERS: readonly Except[] = [...FACET_NAMES, "years"]

/** Items that meet every restriction but the excepted ones, in the order of the dataset. */
export function selectItems(
  corpus: Corpus,
  selection: Selection,
  ...except: readonly Except[]
): readonly Item[] {
  const items: Item[] = []
  for (const row of selectRows(corpus, selection, ...except)) {
    const item = corpus.items[row]
    if (item && item !== items.at(-1)) items.push(item)
  }
  return items
}

/** Asks that meet every restriction but the excepted ones, item by item. */
export function selectAsks(
  corpus: AskCorpus,
  selection: Selection,
  ...except: readonly Except[]
): readonly Ask[] {
  return Array.from(selectRows(corpus, selection, ...except)).flatMap((row) => corpus.asks[row] ?? [])
}

/**
 * How many items each value of every facet would leave, and each year. The own picks of a facet are not counted with, so
 * every value stays reachable; nor is the span of years with the years, of which those without an event have no count.
 */
export function countValues(corpus: Corpus, selection: Selection): Counts {
  const counts = corpus.engine.counts(queryOf(corpus, selection))
  const count = (name: Except) => {
    const own = counts[FILTERS.indexOf(name)]
    return <Value>(value: Value, code: number): readonly [Value, number] => [value, own?.[code] ?? 0]
  }
  const facets = FACET_NAMES.map((name) => [name, new Map(corpus.facets[name].values.map(count(name)))])
  return {
    facets: Object.fromEntries(facets) as Counts["facets"],
    years: new Map(corpus.years.map(count("years"))),
  }
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

/** Rows that meet every restriction but the excepted ones, in the order of the dataset. */
export function selectRows(corpus: Corpus, selection: Selection, ...except: readonly Except[]): Uint32Array {
  return corpus.engine.rows(queryOf(corpus, selection), asideOf(corpus, except))
}

/**
 * How many rows that meet every restriction but the excepted ones have each pair of values of two facets: a line for each
 * value of the first, in it a cell for each of the second.
 */
export function crossValues(
  corpus: Corpus,
  selection: Selection,
  [first, second]: readonly [FacetName, FacetName],
  ...except: readonly Except[]
): Uint32Array {
  const query = queryOf(corpus, selection)
  const [a, b] = [FILTERS.indexOf(first), FILTERS.indexOf(second)]
  return corpus.engine.cross(query, a, b, asideOf(corpus, except)).counts
}

function asideOf(corpus: Corpus, except: readonly Except[]): Aside {
  return except.reduce<Aside>((bits, name) => bits | corpus.engine.bits.facet(FILTERS.indexOf(name)), 0)
}

function queryOf(corpus: Corpus, { picks, from, to, q }: Selection): Query {
  const { facets, years } = corpus
  const ofFacets = FACET_NAMES.map((name): CodePicks | null => {
    const { include, exclude } = picks[name]
    if (include.length + exclude.length === 0) return null
    const { codes } = facets[name]
    const codesOf = (values: readonly string[]) => values.flatMap((value) => codes.get(value) ?? [])
    return { include: include.length > 0 ? codesOf(include) : null, exclude: codesOf(exclude) }
  })
  const within = (year: number) => year >= (from ?? year) && year <= (to ?? year)
  const ofYears =
    from === null && to === null
      ? null
      : { include: years.flatMap((year, code) => (within(year) ? code : [])), exclude: [] }
  return { picks: [...ofFacets, ofYears], ranges: [], hits: corpus.findRows(q) }
}
