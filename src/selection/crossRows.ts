import type { FacetColumn, NumberColumn } from "./columns.ts"

/** How often each pair of values of two facets stands in one row; a line of cells for each value of the first. */
export interface CrossTable {
  readonly counts: Uint32Array
  /** What the numbers add up to, where some were asked for. */
  readonly sums: Float64Array | null
}

/** Counts the rows by the values of two facets and adds up their numbers; the rows ascend. */
export function crossRows(
  first: FacetColumn,
  second: FacetColumn,
  rows: Uint32Array,
  weights: NumberColumn | null,
): CrossTable {
  const counts = new Uint32Array(first.size * second.size)
  const sums = weights ? new Float64Array(counts.length) : null
  if (first.rowOf || second.rowOf)
    crossLists(first, second, rows, (cell, row) => {
      counts[cell] = (counts[cell] as number) + 1
      if (sums && weights) sums[cell] = (sums[cell] as number) + (weights[row] as number)
    })
  else {
    const [a, b, width] = [first.codes, second.codes, second.size]
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] as number
      const cell = (a[row] as number) * width + (b[row] as number)
      counts[cell] = (counts[cell] as number) + 1
      if (sums && weights) sums[cell] = (sums[cell] as number) + (weights[row] as number)
    }
  }
  return { counts, sums }
}

function crossLists(
  first: FacetColumn,
  second: FacetColumn,
  rows: Uint32Array,
  add: (cell: number, row: number) => void,
): void {
  const [firstOf, secondOf] = [codesByRow(first), codesByRow(second)]
  for (const row of rows) {
    const others = secondOf(row)
    for (const one of firstOf(row)) for (const other of others) add(one * second.size + other, row)
  }
}

/** How many groups have each value in any of the rows, which ascend as do their groups. */
export function countGroups(column: FacetColumn, rows: Uint32Array, groupOf: Uint32Array): Uint32Array {
  const counts = new Uint32Array(column.size)
  const seen = new Float64Array(column.size).fill(-1)
  const codesOf = codesByRow(column)
  for (const row of rows) {
    const group = groupOf[row] as number
    for (const code of codesOf(row)) {
      if (seen[code] !== group) counts[code] = (counts[code] as number) + 1
      seen[code] = group
    }
  }
  return counts
}

/** Reads the codes of one row after another. */
function codesByRow({ codes, rowOf }: FacetColumn): (row: number) => Uint16Array {
  if (rowOf === null) return (row) => codes.subarray(row, row + 1)
  let at = 0
  return (row) => {
    while (at < rowOf.length && (rowOf[at] as number) < row) at++
    let end = at
    while (end < rowOf.length && rowOf[end] === row) end++
    return codes.subarray(at, end)
  }
}
