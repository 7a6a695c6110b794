import { NOTHING, type Problem, problemOf, shownValue } from "../dataset/problem.ts"
import type { Worded } from "../dataset/worded.ts"
import { meant } from "./guessMapping.ts"
import type { Mapping, TableRow, ValueWords } from "./table.ts"
import { ALLOWED, COLUMN_IDS, type ColumnId } from "./tableColumns.ts"

/** One row read by what its columns mean; "" where nothing stands. */
export type Entry = Readonly<Record<ColumnId, string>> & { readonly row: number }

/** A row as its columns are meant; words for the values of closed lists become these. */
export function entryOf({ number: row, cells }: TableRow, mapping: Mapping, words: ValueWords): Entry {
  const valueOf = (id: ColumnId) => {
    const filling = mapping[id]
    const cell =
      filling === undefined ? "" : "value" in filling ? filling.value : (cells[filling.column] ?? "")
    return ALLOWED[id] ? (meant(id, cell, words) ?? cell) : cell
  }
  const values = Object.fromEntries(COLUMN_IDS.map((id) => [id, valueOf(id)])) as Record<ColumnId, string>
  return { ...values, row }
}

/** The id of the item that a row is of: its own, or one made of its place. */
export const idIn = ({ id, row }: Entry): string => id || `row-${row}`
/** The meeting that a row names, with its day, which tells it from others of that name; "" where it names none. */
export const meetingIn = ({ meeting, date }: Entry): string =>
  meeting === "" ? "" : JSON.stringify([meeting, date])
export const isAsk = ({ askedBy }: Entry): boolean => askedBy !== ""
export const isAmount = ({ amount }: Entry): boolean => amount !== ""

/** A cell as the place of a fault: the line is the row, the field the column's id, and the file is left to who knows it. */
export function placeInRow(entry: Entry, field: ColumnId) {
  const value = entry[field] === "" ? NOTHING : shownValue(entry[field])
  return { file: "", line: entry.row, record: idIn(entry), field, value }
}

export function rowProblem(entry: Entry, field: ColumnId, rule: Worded, remedy: Worded): Problem {
  return problemOf(placeInRow(entry, field), rule, remedy)
}
