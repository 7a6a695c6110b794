import { type Answer, writeAnswer } from "./answer.ts"
import type { Encoded } from "./encode.ts"
import { FACETS } from "./items.ts"

/** What a peer finds that works on columns. */
export interface FoundByCode {
  readonly rows: Uint32Array
  /** By facet and code. */
  readonly counts: readonly ArrayLike<number>[]
  /** By code of year and of sector. */
  readonly table: { readonly counts: ArrayLike<number>; readonly sums: ArrayLike<number> }
  readonly sum: number
}

/** What was found by code, in words. */
export function decode({ ids, codeOf }: Encoded, { rows, counts, table, sum }: FoundByCode): Answer {
  const { answer, setCount, setCell } = writeAnswer(
    Array.from(rows, (row) => ids[row] as number),
    sum,
  )
  for (const [at, facet] of FACETS.entries())
    for (const [value, code] of codeOf[facet]) setCount(facet, value, counts[at]?.[code] as number)
  for (const [year, line] of codeOf.year)
    for (const [sector, place] of codeOf.sector) {
      const cell = line * codeOf.sector.size + place
      setCell(Number(year), String(sector), table.counts[cell] as number, table.sums[cell] as number)
    }
  return answer
}

/** What numbers come to. */
export function sumOf(numbers: ArrayLike<number>): number {
  let sum = 0
  for (let at = 0; at < numbers.length; at++) sum += numbers[at] as number
  return sum
}
