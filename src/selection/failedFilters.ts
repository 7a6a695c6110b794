import type { JoinedColumn, JoinedColumns, NumberColumn } from "./columns.ts"
import type { CodePicks, Columns, FilterBits, Query } from "./rowQuery.ts"

/** What a value says of a row: chosen, or left out. */
const [CHOSEN, LEFT_OUT] = [1, 2]

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
  const { parts, codes, starts } = joined
  const { words: wordsBit } = bits
  const failed = new Uint16Array(size)
  const most = parts.reduce((all, part) => Math.max(all, part.size), 0)
  /** By value: what a row says that has it, and what it fails. Filled anew for every facet. */
  const [says, verdictOf] = [new Uint8Array(most), new Uint16Array(most)]
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
    const { bit, size: values } = part
    says.fill(0, 0, values)
    for (const code of include ?? []) says[code] = CHOSEN
    for (const code of exclude) says[code] = (says[code] ?? 0) | LEFT_OUT
    /** By what the values of a row say together: what it fails. */
    const verdict = [include === null ? 0 : bit, 0, bit, bit]
    if (part.isList) return failLists(part, verdict)
    for (let code = 0; code < values; code++) verdictOf[code] = verdict[says[code] as number] as number
    failCodes(part)
  }

  function failCodes({ bit, from }: JoinedColumn): void {
    for (let row = 0; row < size; row++)
      failed[row] = ((failed[row] as number) & ~bit) | (verdictOf[codes[from + row] as number] as number)
  }

  /** Few values are picked of the many that there are, so the row of a value is only looked for where it matters. */
  function failLists({ bit, from }: JoinedColumn, verdict: readonly number[]): void {
    const silent = verdict[0] as number
    for (let row = 0; row < size; row++) failed[row] = ((failed[row] as number) & ~bit) | silent
    const end = starts[from + size] as number
    let [row, said] = [0, 0]
    for (let at = starts[from] as number; at < end; at++) {
      const word = says[codes[at] as number] as number
      if (word === 0) continue
      if ((starts[from + row + 1] as number) <= at) said = 0
      while ((starts[from + row + 1] as number) <= at) row++
      said |= word
      failed[row] = ((failed[row] as number) & ~bit) | (verdict[said] as number)
    }
  }

  function failRange(bit: number, column: NumberColumn, low: number, high: number): void {
    for (let row = 0; row < size; row++) {
      const number = column[row] as number
      failed[row] = ((failed[row] as number) & ~bit) | (number >= low && number <= high ? 0 : bit)
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
