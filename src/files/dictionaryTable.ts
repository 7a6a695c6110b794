import type { Language } from "../format/language.ts"
import { cell, columnsOf } from "./cells.ts"
import type { FileTable } from "./fileTable.ts"

const TYPES = { sheet: "text", column: "text", type: "text", meaning: "text" } as const

/** What every column of the tables means, one a row, in their order. */
export function dictionaryTable(tables: readonly FileTable[], { m }: Language<"all">): FileTable {
  const { sheets, types, dictionary } = m.files
  const rows = tables.flatMap(({ name, columns }) =>
    columns.map(({ id, heading, type, meaning }) => [
      cell(name),
      cell(heading, id),
      cell(types[type], type),
      cell(meaning),
    ]),
  )
  return { name: sheets.dictionary, columns: columnsOf(TYPES, dictionary), rows }
}
