import { joinColumns, type JoinedColumn, type NumberColumn } from "./columns.ts"
import { countGroups, type CrossTable, crossRows } from "./crossRows.ts"
import type { Aside, CodePicks, Columns, Engine, Query } from "./rowQuery.ts"

/** Most filters: a row has one bit for each that it fails. */
export const MOST_FILTERS = 16

/** What a value says of a row: chosen, or left out. */
const [CHOSEN, LEFT_OUT] = [1, 2]
/** Tallies taken in turn, so that no addition waits for the one before it. */
const LANES = 4

/**
 * Makes the columns ready for queries.
 *
 * Its loops are written for speed. They have no branch that the data decide where one can be had without: a number
 * below zero has its first bit set, so `(failed - 1) >>> 31` is 1 for a row that failed nothing, else 0. And all columns
 * stand in one array that never changes, since the compiler then knows where it lies.
 *
 * @throws RangeError where there are more facets and numbers than a row has bits for.
 */
export function createEngine(columns: Columns): Engine {
  const { rows: size, facets, numbers, groups } = columns
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
  const { parts, codes, rowOf, values } = joinColumns(facets)
  /** By row: a bit for each filter that it fails. */
  const mask = new Uint16Array(size)
  /** Rows that fail nothing, and rows that fail one facet alone: as many of each as the ends say. */
  const [passing, near, drawn] = [new Uint32Array(size), new Uint32Array(size), new Uint32Array(size)]
  let [passingEnd, nearEnd, isSplit] = [0, 0, false]
  /** What the values of a row say together. */
  const said = new Uint8Array(size)
  const tally = new Uint32Array(values * LANES)
  let last: Query = { picks: [], ranges: [], hits: null }

  /** Brings the bits of the rows up to the query. */
  function apply(query: Query): void {
    if (query === last) return
    for (const [facet, part] of parts.entries()) {
      const picks = query.picks[facet] ?? null
      if (!samePicks(picks, last.picks[facet] ?? null)) failPicks(part, picks ?? NO_PICKS)
    }
    for (const [column, own] of numbers.entries()) {
      const range = query.ranges[column] ?? null
      if (!sameRange(range, last.ranges[column] ?? null)) failRange(bits.range(column), own, range)
    }
    if (query.hits !== last.hits) failHits(query.hits)
    last = query
  }

  function failPicks(part: JoinedColumn, { include, exclude }: CodePicks): void {
    isSplit = false
    const { bit } = part
    const says = new Uint8Array(part.size)
    for (const code of include ?? []) says[code] = CHOSEN
    for (const code of exclude) says[code] = (says[code] ?? 0) | LEFT_OUT
    const failed = Uint16Array.of(include === null ? 0 : bit, 0, bit, bit)
    if (part.rowOf === null)
      return failCodes(
        part,
        Uint16Array.from(says, (word) => failed[word] as number),
      )
    said.fill(0)
    const { from, end, ahead } = part
    for (let at = from; at < end; at++) {
      const row = rowOf[at - ahead] as number
      said[row] = (said[row] as number) | (says[codes[at] as number] as number)
    }
    for (let row = 0; row < size; row++)
      mask[row] = ((mask[row] as number) & ~bit) | (failed[said[row] as number] as number)
  }

  function failCodes({ bit, from }: JoinedColumn, failedBy: Uint16Array): void {
    for (let row = 0; row < size; row++)
      mask[row] = ((mask[row] as number) & ~bit) | (failedBy[codes[from + row] as number] as number)
  }

  function failRange(bit: number, column: NumberColumn, range: readonly [number, number] | null): void {
    isSplit = false
    const [low, high] = range ?? [0, 0]
    if (range === null) for (let row = 0; row < size; row++) mask[row] = (mask[row] as number) & ~bit
    else
      for (let row = 0; row < size; row++) {
        const number = column[row] as number
        mask[row] = ((mask[row] as number) & ~bit) | (number >= low && number <= high ? 0 : bit)
      }
  }

  function failHits(hits: Uint8Array | null): void {
    isSplit = false
    const { words } = bits
    if (hits === null) for (let row = 0; row < size; row++) mask[row] = (mask[row] as number) & ~words
    else
      for (let row = 0; row < size; row++)
        mask[row] = ((mask[row] as number) & ~words) | (words & ((hits[row] as number) - 1))
  }

  /** Lists the rows that pass, and those that one facet alone keeps out. */
  function split(query: Query): void {
    apply(query)
    if (isSplit) return
    let [all, almost] = [0, 0]
    for (let row = 0; row < size; row++) {
      const failed = mask[row] as number
      const none = (failed - 1) >>> 31
      const atMostOne = ((failed & (failed - 1)) - 1) >>> 31
      passing[all] = row
      near[almost] = row
      all += none
      almost += (atMostOne - none) & ((failed - facetEnd) >>> 31)
    }
    ;[passingEnd, nearEnd, isSplit] = [all, almost, true]
  }

  function rows(query: Query, aside: Aside = 0, order: Uint32Array | null = null): Uint32Array {
    if (aside === 0 && order === null) {
      split(query)
      return passing.slice(0, passingEnd)
    }
    apply(query)
    let end = 0
    for (let place = 0; place < size; place++) {
      const row = order ? (order[place] as number) : place
      drawn[end] = row
      end += (((mask[row] as number) & ~aside) - 1) >>> 31
    }
    return drawn.slice(0, end)
  }

  function counts(query: Query): readonly Uint32Array[] {
    if (groups) return parts.map((part) => countGroups(part, rows(query, part.bit), groups))
    split(query)
    tally.fill(0)
    for (const part of parts) {
      if (part.rowOf !== null) countLists(part)
      else {
        countCodes(part)
        if (query.picks[part.facet]) countNear(part)
      }
    }
    const counted = tally.slice(0, values)
    for (let lane = 1; lane < LANES; lane++)
      for (let value = 0; value < values; value++) add(counted, value, tally[lane * values + value] as number)
    return parts.map(({ valuesFrom, size: own }) => counted.subarray(valuesFrom, valuesFrom + own))
  }

  function countCodes({ from, valuesFrom }: JoinedColumn): void {
    const [second, third, fourth] = [valuesFrom + values, valuesFrom + 2 * values, valuesFrom + 3 * values]
    const even = passingEnd & ~(LANES - 1)
    for (let at = 0; at < even; at += LANES) {
      add(tally, valuesFrom + (codes[from + (passing[at] as number)] as number), 1)
      add(tally, second + (codes[from + (passing[at + 1] as number)] as number), 1)
      add(tally, third + (codes[from + (passing[at + 2] as number)] as number), 1)
      add(tally, fourth + (codes[from + (passing[at + 3] as number)] as number), 1)
    }
    for (let at = even; at < passingEnd; at++)
      add(tally, valuesFrom + (codes[from + (passing[at] as number)] as number), 1)
  }

  function countNear({ bit, from, valuesFrom }: JoinedColumn): void {
    for (let at = 0; at < nearEnd; at++) {
      const row = near[at] as number
      add(tally, valuesFrom + (codes[from + row] as number), (((mask[row] as number) ^ bit) - 1) >>> 31)
    }
  }

  function countLists({ bit, from, end, ahead, valuesFrom }: JoinedColumn): void {
    for (let at = from; at < end; at++) {
      const row = rowOf[at - ahead] as number
      add(tally, valuesFrom + (codes[at] as number), (((mask[row] as number) & ~bit) - 1) >>> 31)
    }
  }

  function cross(query: Query, a: number, b: number, aside: Aside = 0, weights?: NumberColumn): CrossTable {
    const [first, second] = [parts[a], parts[b]]
    if (!first || !second) throw new RangeError(`There is no facet ${first ? b : a}.`)
    return crossRows(first, second, rows(query, aside), weights ?? null)
  }

  return { rows, counts, cross, bits }
}

const NO_PICKS: CodePicks = { include: null, exclude: [] }

function add(tally: Uint32Array, place: number, much: number): void {
  tally[place] = (tally[place] as number) + much
}

function samePicks(a: CodePicks | null, b: CodePicks | null): boolean {
  return (
    a === b ||
    (a !== null && b !== null && sameCodes(a.include, b.include) && sameCodes(a.exclude, b.exclude))
  )
}

function sameCodes(a: readonly number[] | null, b: readonly number[] | null): boolean {
  return (
    a === b || (a !== null && b !== null && a.length === b.length && a.every((code, at) => code === b[at]))
  )
}

function sameRange(a: readonly [number, number] | null, b: readonly [number, number] | null): boolean {
  return a === b || (a !== null && b !== null && a[0] === b[0] && a[1] === b[1])
}
