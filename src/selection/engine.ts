import { joinColumns, type NumberColumn } from "./columns.ts"
import { countGroups, createCounter, type RowList } from "./countRows.ts"
import { type CrossTable, crossRows } from "./crossRows.ts"
import { createFailedFilters } from "./failedFilters.ts"
import type { Aside, Columns, Engine, Query } from "./rowQuery.ts"

/**
 * Makes the columns ready for queries.
 *
 * Its loops are written for speed. They have no branch that the data decide where one can be had without: a number
 * below zero has its first bit set, so `(failed - 1) >>> 31` is 1 for a row that failed nothing, else 0. And what they
 * read again and again are constants of a function that is called once, since the compiler then knows where they lie.
 *
 * @throws RangeError where there are more facets and numbers than a row has bits for.
 */
export function createEngine(columns: Columns): Engine {
  const { rows: size, facets, groups } = columns
  const joined = joinColumns(facets)
  const { failed, facetEnd, rangeBit, wordsBit, apply } = createFailedFilters(columns, joined)
  const countRows = createCounter(joined, failed)
  /** Rows that fail nothing, and rows that one facet alone keeps out. */
  const [passing, near] = [emptyList(size), emptyList(size)]
  const drawn = emptyList(size)
  let isSplit = false

  function split(query: Query): void {
    if (apply(query)) isSplit = false
    if (isSplit) return
    const [passes, nearly] = [passing.rows, near.rows]
    let [all, almost] = [0, 0]
    for (let row = 0; row < size; row++) {
      const bits = failed[row] as number
      const none = (bits - 1) >>> 31
      const atMostOne = ((bits & (bits - 1)) - 1) >>> 31
      passes[all] = row
      nearly[almost] = row
      all += none
      almost += (atMostOne - none) & ((bits - facetEnd) >>> 31)
    }
    ;[passing.end, near.end, isSplit] = [all, almost, true]
  }

  /** Until the next query, the rows that pass every filter but those left aside. */
  function list(query: Query, aside: Aside, order: Uint32Array | null): RowList {
    if (aside === 0 && order === null) {
      split(query)
      return passing
    }
    if (apply(query)) isSplit = false
    const { rows } = drawn
    let end = 0
    for (let place = 0; place < size; place++) {
      const row = order ? (order[place] as number) : place
      rows[end] = row
      end += (((failed[row] as number) & ~aside) - 1) >>> 31
    }
    drawn.end = end
    return drawn
  }

  return {
    rows(query, aside = 0, order = null) {
      const { rows, end } = list(query, aside, order)
      return rows.slice(0, end)
    },
    counts(query) {
      if (groups)
        return joined.parts.map((part) => countGroups(joined, part, list(query, part.bit, null), groups))
      split(query)
      return countRows(passing, near)
    },
    cross(query, a, b, aside = 0, numbers?: NumberColumn): CrossTable {
      const [first, second] = [joined.parts[a], joined.parts[b]]
      if (!first || !second) throw new RangeError(`There is no facet ${first ? b : a}.`)
      return crossRows(joined, first, second, list(query, aside, null), numbers ?? null)
    },
    bits: { facet: (facet) => 1 << facet, range: rangeBit, words: wordsBit },
  }
}

function emptyList(most: number): RowList {
  return { rows: new Uint32Array(most), end: 0 }
}
