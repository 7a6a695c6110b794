import type { FacetColumn, NumberColumn } from "./columns.ts"

/*
 * The loops of the engine, each one pass over rows. They are written for speed: no branch that data decide where one
 * can be had without, and four tallies in turn, so that no addition waits for the one before it.
 */

/** Values chosen in one facet, by code: any of `include`, none of `exclude`. */
export interface CodePicks {
  readonly include: readonly number[]
  readonly exclude: readonly number[]
}

/** How often each pair of values of two facets stands in the same row; a line of cells for each value of the first. */
export interface CrossTable {
  readonly counts: Uint32Array
  /** What the numbers add up to, where some were asked for. */
  readonly sums: Float64Array | null
}

/** Rows that fail nothing, and rows that fail just one facet. */
export interface Lists {
  readonly passing: Uint32Array
  readonly near: Uint32Array
}

/** What a value says of a row: chosen, or left out. */
const [CHOSEN, LEFT_OUT] = [1, 2]
const LANES = 4

/** Sets the bit of the facet on the rows that its picks leave out. */
export function failPicks(mask: Uint16Array, bit: number, facet: FacetColumn, picks: CodePicks | null): void {
  const { include = [], exclude = [] } = picks ?? {}
  const says = new Uint8Array(facet.size)
  for (const code of include) says[code] = CHOSEN
  for (const code of exclude) says[code] = (says[code] ?? 0) | LEFT_OUT
  /** The bit, by all that the values of a row say together. */
  const failed = Uint16Array.of(include.length > 0 ? bit : 0, 0, bit, bit)
  if (facet.starts) return failLists(mask, bit, facet.codes, facet.starts, says, failed)
  const failedBy = Uint16Array.from(says, (said) => failed[said] as number)
  failCodes(mask, bit, facet.codes, failedBy)
}

function failCodes(mask: Uint16Array, bit: number, codes: FacetColumn["codes"], failedBy: Uint16Array): void {
  for (let row = 0; row < mask.length; row++)
    mask[row] = ((mask[row] as number) & ~bit) | (failedBy[codes[row] as number] as number)
}

function failLists(
  mask: Uint16Array,
  bit: number,
  codes: FacetColumn["codes"],
  starts: Uint32Array,
  says: Uint8Array,
  failed: Uint16Array,
): void {
  let at = 0
  for (let row = 0; row < mask.length; row++) {
    let said = 0
    for (const end = starts[row + 1] as number; at < end; at++) said |= says[codes[at] as number] as number
    mask[row] = ((mask[row] as number) & ~bit) | (failed[said] as number)
  }
}

/** Sets the bit on the rows whose number lies outside. */
export function failRange(
  mask: Uint16Array,
  bit: number,
  numbers: NumberColumn,
  range: readonly [number, number] | null,
): void {
  if (!range) return clearBit(mask, bit)
  const [low, high] = range
  for (let row = 0; row < mask.length; row++) {
    const number = numbers[row] as number
    mask[row] = ((mask[row] as number) & ~bit) | (number >= low && number <= high ? 0 : bit)
  }
}

/** Sets the bit on the rows that have no hit. */
export function failHits(mask: Uint16Array, bit: number, hits: Uint8Array | null): void {
  if (!hits) return clearBit(mask, bit)
  const failed = Uint16Array.of(bit, 0)
  for (let row = 0; row < mask.length; row++)
    mask[row] = ((mask[row] as number) & ~bit) | (failed[hits[row] as number] as number)
}

function clearBit(mask: Uint16Array, bit: number): void {
  for (let row = 0; row < mask.length; row++) mask[row] = (mask[row] as number) & ~bit
}

/** Lists the rows that fail nothing, and those that fail one filter alone where its bit lies below the end of the facets. */
export function splitRows(
  mask: Uint16Array,
  facetEnd: number,
  passing: Uint32Array,
  near: Uint32Array,
): Lists {
  let [all, almost] = [0, 0]
  for (let row = 0; row < mask.length; row++) {
    const failed = mask[row] as number
    // A number below zero has its first bit set: 1 where nothing, at most one thing, only a facet failed.
    const none = (failed - 1) >>> 31
    const single = ((failed & (failed - 1)) - 1) >>> 31
    passing[all] = row
    near[almost] = row
    all += none
    almost += (single - none) & ((failed - facetEnd) >>> 31)
  }
  return { passing: passing.subarray(0, all), near: near.subarray(0, almost) }
}

/** Rows that fail nothing but what is left aside. */
export function rowsAside(mask: Uint16Array, aside: number): Uint32Array {
  const rows = new Uint32Array(mask.length)
  let end = 0
  for (let row = 0; row < mask.length; row++) {
    rows[end] = row
    end += (((mask[row] as number) & ~aside) - 1) >>> 31
  }
  return rows.slice(0, end)
}

/** The same, in the order of the permutation. */
export function rowsInOrder(mask: Uint16Array, aside: number, order: Uint32Array): Uint32Array {
  const rows = new Uint32Array(mask.length)
  let end = 0
  for (let place = 0; place < order.length; place++) {
    const row = order[place] as number
    rows[end] = row
    end += (((mask[row] as number) & ~aside) - 1) >>> 31
  }
  return rows.slice(0, end)
}

/** How many of the rows have each value. */
export function countRows({ size, codes, starts }: FacetColumn, rows: Uint32Array): Uint32Array {
  const lanes = new Uint32Array(size * LANES)
  if (starts) countLists(codes, starts, rows, lanes)
  else countCodes(codes, rows, lanes)
  const counts = lanes.slice(0, size)
  for (let code = 0; code < size; code++)
    for (let lane = 1; lane < LANES; lane++) add(counts, code, lanes[lane * size + code] as number)
  return counts
}

function countCodes(codes: FacetColumn["codes"], rows: Uint32Array, lanes: Uint32Array): void {
  const [one, two, three] = [1, 2, 3].map((lane) => (lanes.length / LANES) * lane) as [number, number, number]
  const even = rows.length - (rows.length % LANES)
  let at = 0
  for (; at < even; at += LANES) {
    add(lanes, codes[rows[at] as number] as number, 1)
    add(lanes, one + (codes[rows[at + 1] as number] as number), 1)
    add(lanes, two + (codes[rows[at + 2] as number] as number), 1)
    add(lanes, three + (codes[rows[at + 3] as number] as number), 1)
  }
  for (; at < rows.length; at++) add(lanes, codes[rows[at] as number] as number, 1)
}

function countLists(
  codes: FacetColumn["codes"],
  starts: Uint32Array,
  rows: Uint32Array,
  counts: Uint32Array,
): void {
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as number
    const end = starts[row + 1] as number
    for (let place = starts[row] as number; place < end; place++) add(counts, codes[place] as number, 1)
  }
}

/** Adds the rows that fail one facet alone to the counts of that facet. */
export function countNear(
  mask: Uint16Array,
  near: Uint32Array,
  facets: readonly FacetColumn[],
  counts: readonly Uint32Array[],
): void {
  for (let at = 0; at < near.length; at++) {
    const row = near[at] as number
    const index = 31 - Math.clz32(mask[row] as number)
    const { codes, starts } = facets[index] as FacetColumn
    const tally = counts[index] as Uint32Array
    const from = starts ? (starts[row] as number) : row
    const end = starts ? (starts[row + 1] as number) : row + 1
    for (let place = from; place < end; place++) add(tally, codes[place] as number, 1)
  }
}

/** How many groups have each value in any of the rows. */
export function countGroups(
  { size, codes, starts }: FacetColumn,
  rows: Uint32Array,
  groups: Uint32Array,
): Uint32Array {
  const counts = new Uint32Array(size)
  const seen = new Float64Array(size).fill(-1)
  for (const row of rows) {
    const group = groups[row] as number
    const end = starts ? (starts[row + 1] as number) : row + 1
    for (let place = starts ? (starts[row] as number) : row; place < end; place++) {
      const code = codes[place] as number
      if (seen[code] !== group) add(counts, code, 1)
      seen[code] = group
    }
  }
  return counts
}

/** Counts the rows by the values of two facets, and adds up their numbers. */
export function crossRows(
  a: FacetColumn,
  b: FacetColumn,
  rows: Uint32Array,
  numbers: NumberColumn | null,
): CrossTable {
  const counts = new Uint32Array(a.size * b.size)
  const sums = numbers && new Float64Array(counts.length)
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as number
    const number = numbers ? (numbers[row] as number) : 0
    const [aEnd, bEnd] = [
      a.starts ? (a.starts[row + 1] as number) : row + 1,
      b.starts ? (b.starts[row + 1] as number) : row + 1,
    ]
    for (let i = a.starts ? (a.starts[row] as number) : row; i < aEnd; i++)
      for (let j = b.starts ? (b.starts[row] as number) : row; j < bEnd; j++) {
        const cell = (a.codes[i] as number) * b.size + (b.codes[j] as number)
        add(counts, cell, 1)
        if (sums) sums[cell] = (sums[cell] as number) + number
      }
  }
  return { counts, sums }
}

function add(tally: Uint32Array, place: number, much: number): void {
  tally[place] = (tally[place] as number) + much
}
