import { codeReader, type JoinedColumn, type JoinedColumns } from "./columns.ts"

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
  const { parts, codes, moreCodes, moreRows, places } = joined
  const fours = parts.flatMap((_, at) => (at % 4 === 0 ? [inFour(parts.slice(at, at + 4), places)] : []))
  const lists = parts.filter(({ more, moreEnd }) => more < moreEnd)
  const fromOf = Uint32Array.from(parts, ({ from }) => from)
  const valuesFromOf = Uint32Array.from(parts, ({ valuesFrom }) => valuesFrom)
  /** By value; what stands behind is for facets that only fill a four. */
  const tally = new Uint32Array(places + parts.reduce((most, { size }) => Math.max(most, size + 1), 0) * 3)

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

  /** Each row has the bit of just one facet, which is that where its value counts. */
  function countNear(end: number): void {
    for (let at = 0; at < end; at++) {
      const row = near[at] as number
      const facet = 31 - Math.clz32(failed[row] as number)
      const place = (valuesFromOf[facet] as number) + (codes[(fromOf[facet] as number) + row] as number)
      tally[place] = (tally[place] as number) + 1
    }
  }

  /** What rows have beyond their first value, whether they pass or only this facet keeps them out. */
  function countMore({ bit, more, moreEnd, valuesFrom }: JoinedColumn): void {
    for (let at = more; at < moreEnd; at++) countOne(at, valuesFrom, ~bit)
  }

  function countOne(at: number, valuesFrom: number, others: number): void {
    const place = valuesFrom + (moreCodes[at] as number)
    const failing = (failed[moreRows[at] as number] as number) & others
    tally[place] = (tally[place] as number) + ((failing - 1) >>> 31)
  }

  return (passingEnd: number, nearEnd: number): readonly Uint32Array[] => {
    tally.fill(0)
    for (const four of fours) countFour(passingEnd, four)
    countNear(nearEnd)
    for (const part of lists) countMore(part)
    // One copy of all, since of few rows it takes longer to make an array than to count.
    const counts = tally.slice(0, places)
    return parts.map(({ valuesFrom, size }) => new Uint32Array(counts.buffer, valuesFrom * 4, size))
  }
}

/** Fills up a group of less than four with its first facet again, which then is counted where nobody looks. */
function inFour(facets: readonly JoinedColumn[], end: number): readonly JoinedColumn[] {
  const [first] = facets as [JoinedColumn]
  const idle = [0, 1, 2].map((nth) => ({ ...first, valuesFrom: end + nth * (first.size + 1) }))
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
  const eachCode = codeReader(joined, facet)
  for (let place = 0; place < end; place++) {
    const row = rows[place] as number
    const group = groupOf[row] as number
    eachCode(row, (code) => {
      if (seen[code] !== group) counts[code] = (counts[code] as number) + 1
      seen[code] = group
    })
  }
  return counts
}
