import type { FacetColumn, NumberColumn } from "./columns.ts"
import {
  type CodePicks,
  countGroups,
  countNear,
  countRows,
  type CrossTable,
  crossRows,
  failHits,
  failPicks,
  failRange,
  type Lists,
  rowsAside,
  rowsInOrder,
  splitRows,
} from "./passes.ts"

/** Most filters: a row has one bit for each that it fails. */
export const MOST_FILTERS = 16

/** Rows of a dataset in their own order, column by column. */
export interface Columns {
  readonly rows: number
  readonly facets: readonly FacetColumn[]
  /** Numbers that a range may narrow; NaN lies in none. */
  readonly numbers: readonly NumberColumn[]
  /**
   * What each row belongs to where several rows make one thing that counts once; rows of one thing stand together.
   * Null where each row counts.
   */
  readonly groups: Uint32Array | null
}

/** Everything that narrows the rows; null narrows nothing. */
export interface Query {
  /** By facet. */
  readonly picks: readonly (CodePicks | null)[]
  /** By column of numbers: lowest and highest, inclusive. */
  readonly ranges: readonly (readonly [number, number] | null)[]
  /** By row: 1 where the words searched for were found. */
  readonly hits: Uint8Array | null
}

/** Filters that a question leaves aside, by their bits. */
export type Aside = number

/**
 * Answers queries over the rows. Between two questions only the filters that changed are read again; every answer is a
 * copy of its own, so that one that is still shown stays as it was. Costs eleven bytes a row besides the columns.
 */
export interface Engine {
  /** Rows that pass every filter but those left aside; in their own order, or as the permutation has them. */
  readonly rows: (query: Query, aside?: Aside, order?: Uint32Array | null) => Uint32Array
  /** By facet, how many rows each value would leave; the picks of the facet itself left aside. */
  readonly counts: (query: Query) => readonly Uint32Array[]
  /** Two facets against each other, over the rows that pass every filter but those left aside. */
  readonly cross: (query: Query, a: number, b: number, aside?: Aside, numbers?: NumberColumn) => CrossTable
  /** Bit of a facet, of a column of numbers, and of the words. */
  readonly bits: {
    readonly facet: (facet: number) => Aside
    readonly range: (column: number) => Aside
    readonly words: Aside
  }
}

/**
 * Makes the columns ready for queries.
 *
 * @throws RangeError where there are more facets and numbers than a row has bits for.
 */
export function createEngine({ rows: size, facets, numbers, groups }: Columns): Engine {
  const filters = facets.length + numbers.length + 1
  if (filters > MOST_FILTERS) {
    throw new RangeError(
      `${facets.length} facets, ${numbers.length} ranges and the words make ${filters} filters; at most ${MOST_FILTERS} fit a row. Leave some out.`,
    )
  }
  const facetEnd = 1 << facets.length
  const bits = {
    facet: (facet: number) => 1 << facet,
    range: (column: number) => facetEnd << column,
    words: 1 << (filters - 1),
  }
  /** By row: a bit for each filter that it fails. */
  const mask = new Uint16Array(size)
  const passing = new Uint32Array(size)
  const near = new Uint32Array(size)
  let last: Query = { picks: [], ranges: [], hits: null }
  let lists: Lists | null = null

  function apply(query: Query): void {
    if (query === last) return
    for (const [index, facet] of facets.entries()) {
      const picks = query.picks[index] ?? null
      if (!samePicks(picks, last.picks[index] ?? null))
        stale(() => failPicks(mask, bits.facet(index), facet, picks))
    }
    for (const [index, column] of numbers.entries()) {
      const range = query.ranges[index] ?? null
      const before = last.ranges[index] ?? null
      if (range?.[0] !== before?.[0] || range?.[1] !== before?.[1])
        stale(() => failRange(mask, bits.range(index), column, range))
    }
    if (query.hits !== last.hits) stale(() => failHits(mask, bits.words, query.hits))
    last = query
  }

  function stale(refresh: () => void): void {
    refresh()
    lists = null
  }

  function listsOf(query: Query): Lists {
    apply(query)
    return (lists ??= splitRows(mask, facetEnd, passing, near))
  }

  function rows(query: Query, aside: Aside = 0, order: Uint32Array | null = null): Uint32Array {
    if (order === null && aside === 0) return listsOf(query).passing.slice()
    apply(query)
    return order === null ? rowsAside(mask, aside) : rowsInOrder(mask, aside, order)
  }

  function counts(query: Query): readonly Uint32Array[] {
    if (groups) {
      apply(query)
      return facets.map((facet, index) => countGroups(facet, rowsAside(mask, bits.facet(index)), groups))
    }
    const { passing: all, near: almost } = listsOf(query)
    const counted = facets.map((facet) => countRows(facet, all))
    countNear(mask, almost, facets, counted)
    return counted
  }

  function cross(query: Query, a: number, b: number, aside: Aside = 0, weigh?: NumberColumn): CrossTable {
    const chosen = aside === 0 ? listsOf(query).passing : rows(query, aside)
    const [first, second] = [facets[a], facets[b]]
    if (!first || !second) throw new RangeError(`There is no facet ${first ? b : a}.`)
    return crossRows(first, second, chosen, weigh ?? null)
  }

  return { rows, counts, cross, bits }
}

function samePicks(a: CodePicks | null, b: CodePicks | null): boolean {
  return a === b || (sameCodes(a?.include, b?.include) && sameCodes(a?.exclude, b?.exclude))
}

function sameCodes(a: readonly number[] = [], b: readonly number[] = []): boolean {
  return a.length === b.length && a.every((code, index) => code === b[index])
}
