import { joinColumns, type NumberColumn } from "./columns.ts"
import { countGroups, createCounter } from "./countRows.ts"
import { createCrossing, type CrossTable } from "./crossRows.ts"
import { createFailedFilters } from "./failedFilters.ts"
import { filterBits } from "./filterBits.ts"
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
  const joined = joinColumns(size, facets)
  const bits = filterBits(facets.length, columns.numbers.length)
  const { failed, apply } = createFailedFilters(columns, joined, bits)
  /** The bit after those of the facets. */
  const facetEnd = bits.range(0)
  const [passing, near] = [new Uint32Array(size), new Uint32Array(size)]
  const countRows = createCounter(joined, failed, { passing, near })
  const cross = createCrossing(joined, passing)
  /** How many rows are listed, and whether it was the last query alone that listed them. */
  let [passingEnd, nearEnd, isSplit] = [0, 0, false]

  /** Lists the rows that fail nothing, and those that one facet alone keeps out. */
  function split(query: Query): void {
    if (!apply(query) && isSplit) return
    let [all, almost] = [0, 0]
    for (let row = 0; row < size; row++) {
      const own = failed[row] as number
      const none = (own - 1) >>> 31
      const atMostOne = ((own & (own - 1)) - 1) >>> 31
      passing[all] = row
      near[almost] = row
      all += none
      almost += (atMostOne - none) & ((own - facetEnd) >>> 31)
    }
    ;[passingEnd, nearEnd, isSplit] = [all, almost, true]
  }

  /** Lists the rows that pass every filter but those left aside. */
  function list(query: Query, aside: Aside, order: Uint32Array | null): void {
    if (aside === 0 && order === null) return split(query)
    apply(query)
    let end = 0
    for (let place = 0; place < size; place++) {
      const row = order ? (order[place] as number) : place
      passing[end] = row
      end += (((failed[row] as number) & ~aside) - 1) >>> 31
    }
    ;[passingEnd, isSplit] = [end, false]
  }

  return {
    rows(query, aside = 0, order = null) {
      list(query, aside, order)
      return passing.slice(0, passingEnd)
    },
    counts(query) {
      if (groups)
        return joined.parts.map((part) => {
          list(query, part.bit, null)
          return countGroups(joined, part, passing, passingEnd, groups)
        })
      split(query)
      return countRows(passingEnd, nearEnd)
    },
    cross(query, a, b, aside = 0, numbers?: NumberColumn): CrossTable {
      const [first, second] = [joined.parts[a], joined.parts[b]]
      if (!first || !second) throw new RangeError(`There is no facet ${first ? b : a}.`)
      list(query, aside, null)
      return cross(passingEnd, first, second, numbers ?? null)
    },
    bits,
  }
}
