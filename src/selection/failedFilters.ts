import type { JoinedColumn, JoinedColumns, NumberColumn } from "./columns.ts"
import type { CodePicks, Columns, FilterBits, Query } from "./rowQuery.ts"

/** Which filters each row fails. Between two queries only those that changed are read again. */
export interface FailedFilters {
  /** By row, a bit for each filter. */
  readonly failed: Uint16Array
  /** Brings the bits of the rows up to the query, and says whether any may have changed. */
  readonly apply: (query: Query) => boolean
}

/** Gives every row its bits. */
export function createFailedFilters(
  columns: Columns,
  joined: JoinedColumns,
  bits: FilterBits,
): FailedFilters {
  const { rows: size, numbers } = columns
  const { parts, codes, moreCodes, moreRows } = joined
  const { words: wordsBit } = bits
  const failed = new Uint16Array(size)
  const most = parts.reduce((all, part) => Math.max(all, part.size + 1), 0)
  /** By value, what a row fails that has it. Filled anew for every facet. */
  const failing = new Uint16Array(most)
  let last: Query = { picks: [], ranges: [], hits: null }

  function apply(query: Query): boolean {
    if (query === last) return false
    let isChanged = false
    for (const [facet, part] of parts.entries()) {
      const picks = query.picks[facet] ?? null
      if (samePicks(picks, last.picks[facet] ?? null)) continue
      failPicks(part, picks ?? NO_PICKS)
      isChanged = true
    }
    for (const [column, own] of numbers.entries()) {
      const range = query.ranges[column] ?? null
      if (sameRange(range, last.ranges[column] ?? null)) continue
      if (range) failRange(bits.range(column), own, ...range)
      else pass(bits.range(column))
      isChanged = true
    }
    if (query.hits !== last.hits) {
      if (query.hits) failHits(query.hits)
      else pass(wordsBit)
      isChanged = true
    }
    last = query
    return isChanged
  }

  function failPicks(part: JoinedColumn, { include, exclude }: CodePicks): void {
    const { bit, size: values, more, moreEnd } = part
    failing.fill(include ? bit : 0, 0, values + 1)
    for (const code of include ?? []) failing[code] = 0
    for (const code of exclude) failing[code] = bit
    failCodes(part)
    if (more === moreEnd) return
    // Any value that was chosen is enough, but for those that were left out: any of these is too much.
    if (include) passMore(part)
    if (exclude.length === 0) return
    failing.fill(0, 0, values + 1)
    for (const code of exclude) failing[code] = bit
    failMore(part)
  }

  function failCodes({ bit, from }: JoinedColumn): void {
    for (let row = 0; row < size; row++)
      failed[row] = ((failed[row] as number) & ~bit) | (failing[codes[from + row] as number] as number)
  }

  function passMore({ bit, more, moreEnd }: JoinedColumn): void {
    for (let at = more; at < moreEnd; at++) {
      const row = moreRows[at] as number
      failed[row] = (failed[row] as number) & ((failing[moreCodes[at] as number] as number) | ~bit)
    }
  }

  function failMore({ from, more, moreEnd }: JoinedColumn): void {
    for (let row = 0; row < size; row++)
      failed[row] = (failed[row] as number) | (failing[codes[from + row] as number] as number)
    for (let at = more; at < moreEnd; at++) {
      const row = moreRows[at] as number
      failed[row] = (failed[row] as number) | (failing[moreCodes[at] as number] as number)
    }
  }

  function failRange(bit: number, column: NumberColumn, low: number, high: number): void {
    for (let row = 0; row < size; row++) {
      const number = column[row] as number
      const isWithin = Number(number >= low) & Number(number <= high)
      failed[row] = ((failed[row] as number) & ~bit) | (bit & (isWithin - 1))
    }
  }

  function failHits(hits: Uint8Array): void {
    for (let row = 0; row < size; row++)
      failed[row] = ((failed[row] as number) & ~wordsBit) | (wordsBit & ((hits[row] as number) - 1))
  }

  /** Lets every row pass a filter. */
  function pass(bit: number): void {
    for (let row = 0; row < size; row++) failed[row] = (failed[row] as number) & ~bit
  }

  return { failed, apply }
}

const NO_PICKS: CodePicks = { include: null, exclude: [] }

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
