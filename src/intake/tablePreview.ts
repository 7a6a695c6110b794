import { guessMapping } from "./guessMapping.ts"
import { linesOf, type Mapping, type Table, type TableRow, type ValueWords } from "./table.ts"
import type { ColumnId } from "./tableColumns.ts"

/** What a reader needs to see of a table to say which column is which. */
export interface TablePreview {
  readonly headings: readonly string[]
  readonly first: readonly TableRow[]
  readonly rows: number
  readonly guess: Mapping
  /** Codes of countries that the cells name, the most frequent first. */
  readonly codes: readonly string[]
}

const SHOWN_ROWS = 3
const OF_SIDES: readonly ColumnId[] = ["initiator", "askedBy", "askedTo"]

export function tablePreview(
  table: Table,
  names: { readonly [Id in ColumnId]?: readonly string[] },
  words: ValueWords,
): TablePreview {
  // Where rows cannot be told apart, cells may be under any heading.
  const rows = table.rows.filter(({ astray }) => astray === undefined)
  const sound = { ...table, rows }
  const guess = guessMapping(sound, names, words)
  return {
    headings: table.headings,
    first: rows.slice(0, SHOWN_ROWS),
    rows: table.rows.reduce((lines, row) => lines + linesOf(row), 0),
    guess,
    codes: codesIn(sound, guess),
  }
}

function codesIn({ rows }: Table, guess: Mapping): readonly string[] {
  const counts = new Map<string, number>()
  for (const id of OF_SIDES) {
    const filling = guess[id]
    if (filling === undefined || !("column" in filling)) continue
    for (const { cells } of rows) {
      const cell = cells[filling.column] ?? ""
      if (/^[A-Z]{2}$/.test(cell)) counts.set(cell, (counts.get(cell) ?? 0) + 1)
    }
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([code]) => code)
}
