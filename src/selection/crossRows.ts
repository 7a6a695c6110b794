import { endOf, type JoinedColumn, type JoinedColumns, type NumberColumn, startOf } from "./columns.ts"
import type { RowList } from "./countRows.ts"

/** How often each pair of values of two facets stands in one row; a line of cells for each value of the first. */
export interface CrossTable {
  readonly counts: Uint32Array
  /** What the numbers add up to, where some were asked for. */
  readonly sums: Float64Array | null
}

/** Counts rows by the values of two facets and adds up their numbers. */
export function crossRows(
  joined: JoinedColumns,
  first: JoinedColumn,
  second: JoinedColumn,
  rows: RowList,
  weights: NumberColumn | null,
): CrossTable {
  const counts = new Uint32Array(first.size * second.size)
  const sums = weights && new Float64Array(counts.length)
  if (first.isList || second.isList) crossLists(joined, first, second, rows, counts, weights, sums)
  else if (weights && sums) addCodes(joined.codes, first, second, rows, counts, weights, sums)
  else crossCodes(joined.codes, first, second, rows, counts)
  return { counts, sums }
}

function crossCodes(
  codes: Uint16Array,
  first: JoinedColumn,
  second: JoinedColumn,
  { rows, end }: RowList,
  counts: Uint32Array,
): void {
  const [a, b, width] = [first.from, second.from, second.size]
  for (let at = 0; at < end; at++) {
    const row = rows[at] as number
    const cell = (codes[a + row] as number) * width + (codes[b + row] as number)
    counts[cell] = (counts[cell] as number) + 1
  }
}

function addCodes(
  codes: Uint16Array,
  first: JoinedColumn,
  second: JoinedColumn,
  { rows, end }: RowList,
  counts: Uint32Array,
  weights: NumberColumn,
  sums: Float64Array,
): void {
  const [a, b, width] = [first.from, second.from, second.size]
  for (let at = 0; at < end; at++) {
    const row = rows[at] as number
    const cell = (codes[a + row] as number) * width + (codes[b + row] as number)
    counts[cell] = (counts[cell] as number) + 1
    sums[cell] = (sums[cell] as number) + (weights[row] as number)
  }
}

function crossLists(
  joined: JoinedColumns,
  first: JoinedColumn,
  second: JoinedColumn,
  { rows, end }: RowList,
  counts: Uint32Array,
  weights: NumberColumn | null,
  sums: Float64Array | null,
): void {
  const { codes } = joined
  for (let place = 0; place < end; place++) {
    const row = rows[place] as number
    const [from, to] = [startOf(joined, second, row), endOf(joined, second, row)]
    for (let one = startOf(joined, first, row); one < endOf(joined, first, row); one++)
      for (let other = from; other < to; other++) {
        const cell = (codes[one] as number) * second.size + (codes[other] as number)
        counts[cell] = (counts[cell] as number) + 1
        if (weights && sums) sums[cell] = (sums[cell] as number) + (weights[row] as number)
      }
  }
}
