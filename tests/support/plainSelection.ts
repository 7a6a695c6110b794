import type { Query } from "../../src/selection/rowQuery.ts"

/** Rows as anybody would write them down: by facet the values of each row, its numbers and its words. */
export interface PlainRow {
  readonly facets: readonly (readonly number[])[]
  readonly numbers: readonly number[]
  readonly words: readonly string[]
  readonly group: number
}

interface Aside {
  readonly facets?: readonly number[]
  readonly ranges?: readonly number[]
  readonly words?: boolean
}

/** Rows that a query leaves, some filters aside: the rules of selecting in as few words as can be. */
export function rowsLeft(rows: readonly PlainRow[], query: Query, aside: Aside = {}): readonly number[] {
  return rows.flatMap((row, index) => (passes(row, index, query, aside) ? index : []))
}

/** Groups that have each value of the facet in one of the rows left. */
export function countPlainly(
  rows: readonly PlainRow[],
  left: readonly number[],
  facet: number,
  size: number,
): readonly number[] {
  return Array.from({ length: size }, (_, code) => {
    const having = left.flatMap((row) => (rows[row]?.facets[facet]?.includes(code) ? rows[row].group : []))
    return new Set(having).size
  })
}

/** What the rows left amount to, by the values of two facets. */
export function crossPlainly(
  rows: readonly PlainRow[],
  left: readonly number[],
  [a, b]: readonly [number, number],
  sizes: readonly number[],
  amount: (row: number) => number,
): readonly number[] {
  const width = sizes[b] ?? 0
  const cells = Array.from({ length: (sizes[a] ?? 0) * width }, () => 0)
  for (const row of left)
    for (const i of rows[row]?.facets[a] ?? [])
      for (const j of rows[row]?.facets[b] ?? [])
        cells[i * width + j] = (cells[i * width + j] ?? 0) + amount(row)
  return cells
}

function passes(row: PlainRow, index: number, query: Query, aside: Aside): boolean {
  const picked = query.picks.every((picks, facet) => {
    const values = row.facets[facet] ?? []
    if (picks === null || aside.facets?.includes(facet)) return true
    const { include, exclude } = picks
    return (
      (include === null || include.some((code) => values.includes(code))) &&
      !exclude.some((code) => values.includes(code))
    )
  })
  const within = query.ranges.every((range, column) => {
    const number = row.numbers[column] ?? Number.NaN
    return range === null || aside.ranges?.includes(column) || (number >= range[0] && number <= range[1])
  })
  return picked && within && (query.hits === null || aside.words === true || query.hits[index] === 1)
}
