import type { RecordRef } from "./recordRef.ts"

/** How many of how many. */
export interface Tally {
  readonly found: number
  readonly of: number
}

/** A tally with a line for each thing, or each record, in which something was found. */
export interface Check<Line> extends Tally {
  readonly lines: readonly Line[]
}

/** A record with how many of its entries were found, of how many. */
export interface RecordTally extends Tally {
  readonly ref: RecordRef
}

/** One tally a record, of those in which something was found: most found first, of equals in the order given. */
export function tallyByRecord(entries: readonly RecordTally[]): readonly RecordTally[] {
  const tallies = new Map<RecordRef["record"], RecordTally>()
  for (const { ref, found, of } of entries) {
    const before = tallies.get(ref.record)
    tallies.set(ref.record, { ref, found: (before?.found ?? 0) + found, of: (before?.of ?? 0) + of })
  }
  return [...tallies.values()].filter(({ found }) => found > 0).toSorted((a, b) => b.found - a.found)
}

/** All of them together. */
export function sumOf(tallies: readonly Tally[]): Tally {
  return tallies.reduce((sum, { found, of }) => ({ found: sum.found + found, of: sum.of + of }), {
    found: 0,
    of: 0,
  })
}
