import type { Cell, Sheet } from "write-excel-file/universal"
import { precisionOf } from "../dataset/partialDate.ts"
import type { FileCell, FileColumn, FileTable } from "./fileTable.ts"
import type { ItemsFile } from "./itemsFile.ts"

/** Widest and narrowest column, in characters; longer words go on in a further line. */
const WIDTH = { least: 10, most: 48 } as const
/** A spreadsheet counts its days from here; earlier ones it knows as text only. */
const FIRST_DAY = "1900-03-01"

/** The file as an Excel workbook of four sheets. Numbers and whole dates are typed; a month or a year stays text. */
export const writeXlsx = ({ data, sources, dictionary, notes }: ItemsFile): Promise<Blob> =>
  writeWorkbook([data, sources, dictionary, notes])

/** Tables as the sheets of a workbook. */
export async function writeWorkbook(tables: readonly FileTable[]): Promise<Blob> {
  const { default: writeExcelFile } = await import("write-excel-file/universal")
  return writeExcelFile(tables.map(sheetOf)).toBlob()
}

function sheetOf({ name, columns, rows }: FileTable): Sheet<Blob> {
  const head = columns.map(({ heading }): Cell => ({ value: heading, type: String, fontWeight: "bold" }))
  const lines = rows.map((row) => row.map((cell, index) => xlsxCell(cell, columns[index]?.type ?? "text")))
  return {
    sheet: name,
    data: [head, ...lines],
    columns: columns.map((column, index) => ({ width: widthOf(column, rows, index) })),
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
  }
}

function xlsxCell({ text, value }: FileCell, type: FileColumn["type"]): Cell {
  const top = { alignVertical: "top" } as const
  if (type === "number" && typeof value === "number") return { ...top, value, type: Number, format: "#,##0" }
  if (type !== "date")
    return text === "" ? null : { ...top, value: text, type: String, wrap: type === "text" }
  const isDay = typeof value === "string" && precisionOf(value) === "day" && value >= FIRST_DAY
  return isDay
    ? { ...top, value: new Date(`${value}T00:00:00Z`), type: Date, format: "d mmm yyyy" }
    : // As text, or a program would make a day of a month once the cell is touched.
      { ...top, value: text, type: String, format: "@" }
}

function widthOf({ heading }: FileColumn, rows: FileTable["rows"], index: number): number {
  const longest = Math.max(heading.length, ...rows.map((row) => row[index]?.text.length ?? 0))
  return Math.min(WIDTH.most, Math.max(WIDTH.least, longest + 2))
}
