import { readTable, type TableReading } from "../../src/intake/readTable.ts"
import { type Table, tableOf } from "../../src/intake/table.ts"
import { COLUMN_IDS, type ColumnId, EXAMPLE_ROW } from "../../src/intake/tableColumns.ts"

/** A row as the template shows one, with some cells changed. */
export const rowWith = (cells: Partial<Record<ColumnId, string>>): readonly string[] =>
  COLUMN_IDS.map((id) => cells[id] ?? EXAMPLE_ROW[id])

const ABOUT: TableReading["about"] = {
  title: "Chile and Japan",
  parties: [
    { code: "KR", name: "Korea" },
    { code: "PE", name: "Peru" },
  ],
  until: "2025-06-30",
}

const AS_TEMPLATE: TableReading["mapping"] = Object.fromEntries(
  COLUMN_IDS.map((id, column) => [id, { column }]),
)

/** Reads rows below the template's headings; the first of them is row 2, as a spreadsheet counts. */
export function readRows(
  rows: readonly (readonly string[])[],
  about: Partial<TableReading["about"]> = {},
  mapping = AS_TEMPLATE,
  headings: readonly string[] = COLUMN_IDS,
) {
  const table = tableOf([headings, ...rows])
  if (!table) throw new Error("a table has headings")
  return readGiven(table, about, mapping)
}

/** Reads a table whose columns are those of the template. */
export function readGiven(
  table: Table,
  about: Partial<TableReading["about"]> = {},
  mapping: TableReading["mapping"] = AS_TEMPLATE,
) {
  return readTable(table, {
    file: "mine.csv",
    mapping,
    words: { stage: { "Under way": "under-way" } },
    about: { ...ABOUT, ...about },
    question: { en: "What was promised, and what became of it" },
  })
}
