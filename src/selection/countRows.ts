import { endOf, type JoinedColumn, type JoinedColumns, startOf } from "./columns.ts"
import type { Query } from "./rowQuery.ts"

/** Lists of rows that are filled anew for every question; how many rows are in them the question says. */
export interface RowLists {
  /** Rows that pass. */
  readonly passing: Uint32Array
  /** Rows that one facet alone keeps out. */
  readonly near: Uint32Array
}

/**
 * Counts how many rows have each value: those that pass, and in its own facet each row that only this facet keeps out.
 */
export function createCounter(joined: JoinedColumns, failed: Uint16Array, { passing, near }: RowLists) {
  const { parts, codes, starts, values } = joined
  const [lists, singles] = [parts.filter(({ isList }) => isList), parts.filter(({ isList }) => !isList)]
  const fours = singles.flatMap((_, at) => (at % 4 === 0 ? [inFour(singles.slice(at, at + 4), values)] : []))
  /** By value; what stands behind is for facets that only fill a four. */
  const tally = new Uint32Array(values + singles.reduce((most, { size }) => Math.max(most, size), 0) * 3)

  /** Four facets at a time: one count after another of the same value would have to wait for each other. */
  function countFour(end: number, facets: readonly JoinedColumn[]): void {
    const [a, b, c, d] = facets as [JoinedColumn, JoinedColumn, JoinedColumn, JoinedColumn]
    const [aFrom, bFrom, cFrom, dFrom] = [a.from, b.from, c.from, d.from]
    const [aValues, bValues, cValues, dValues] = [a.valuesFrom, b.valuesFrom, c.valuesFrom, d.valuesFrom]
    for (let at = 0; at < end; at++) {
      const row = passing[at] as number
      const ofA = aValues + (codes[aFrom + row] as number)
      const ofB = bValues + (codes[bFrom + row] as number)
      const ofC = cValues + (codes[cFrom + row] as number)
      const ofD = dValues + (codes[dFrom + row] as number)
      tally[ofA] = (tally[ofA] as number) + 1
      tally[ofB] = (tally[ofB] as number) + 1
      tally[ofC] = (tally[ofC] as number) + 1
      tally[ofD] = (tally[ofD] as number) + 1
    }
  }

  function countLists(end: number, { from, valuesFrom }: JoinedColumn): void {
    for (let at = 0; at < end; at++) countList(from + (passing[at] as number), valuesFrom)
  }

  function countList(start: number, valuesFrom: number): void {
    const end = starts[start + 1] as number
    for (let at = starts[start] as number; at < end; at++) {
      const place = valuesFrom + (codes[at] as number)
      tally[place] = (tally[place] as number) + 1
    }
  }

  function countNearCodes(end: number, { bit, from, valuesFrom }: JoinedColumn): void {
    for (let at = 0; at < end; at++) {
      const row = near[at] as number
      const place = valuesFrom + (codes[from + row] as number)
      tally[place] = (tally[place] as number) + ((((failed[row] as number) ^ bit) - 1) >>> 31)
    }
  }

  function countNearLists(end: number, { bit, from, valuesFrom }: JoinedColumn): void {
    for (let at = 0; at < end; at++) {
      const row = near[at] as number
      if (failed[row] === bit) countList(from + row, valuesFrom)
    }
  }

  return (passingEnd: number, nearEnd: number, picks: Query["picks"]): readonly Uint32Array[] => {
    tally.fill(0)
    for (const four of fours) countFour(passingEnd, four)
    for (const part of lists) countLists(passingEnd, part)
    for (const part of parts) {
      if (!picks[part.facet]) continue
      if (part.isList) countNearLists(nearEnd, part)
      else countNearCodes(nearEnd, part)
    }
    // One copy of all, since of few rows it takes longer to make an array than to count.
    const counts = tally.slice(0, values)
    return parts.map(({ valuesFrom, size }) => counts.subarray(valuesFrom, valuesFrom + size))
  }
}

/** Fills up a group of less than four with its first facet again, which then is counted where nobody looks. */
function inFour(facets: readonly JoinedColumn[], end: number): readonly JoinedColumn[] {
  const [first] = facets as [JoinedColumn]
  const idle = [0, 1, 2].map((nth) => ({ ...first, valuesFrom: end + nth * first.size }))
  return [...facets, ...idle].slice(0, 4)
}

/** Counts the groups that have each value of a facet in any of the rows, which ascend as do their groups. */
export function countGroups(
  joined: JoinedColumns,
  facet: JoinedColumn,
  rows: Uint32Array,
  end: number,
  groupOf: Uint32Array,
): Uint32Array {
  const counts = new Uint32Array(facet.size)
  const seen = new Float64Array(facet.size).fill(-1)
  for (let place = 0; place < end; place++) {
    const row = rows[place] as number
    const group = groupOf[row] as number
    const last = endOf(joined, facet, row)
    for (let at = startOf(joined, facet, row); at < last; at++) {
      const code = joined.codes[at] as number
      if (seen[code] !== group) counts[code] = (counts[code] as number) + 1
      seen[code] = group
    }
  }
  return counts
}
