import { readXlsx } from "hucre/xlsx"
import Papa from "papaparse"
import { IntakeError } from "./fault.ts"
import { type Table, tableOf } from "./table.ts"

/** The table of a CSV, whatever separates its cells. */
export function readCsv(file: string, text: string): Table {
  // An empty line would mislead the look for the separator, and counts as a row all the same.
  const { delimiter } = Papa.parse(text, { preview: 20, skipEmptyLines: "greedy" }).meta
  const { data, errors } = Papa.parse<string[]>(text, { delimiter })
  // With the separator known only a quote can be at fault. It may have taken any number of rows into one cell: those before
  // it are what they are.
  const [astray] = errors
  if (!astray) return withRows(file, data)
  const number = (astray.row ?? 0) + 1
  const table = tableOf(data)
  if (!table?.rows.some((row) => row.number < number)) throw new IntakeError("quotes", file, String(number))
  return { ...table, rows: table.rows.map((row) => (row.number < number ? row : { ...row, astray: number })) }
}

/** The table on the first sheet of a workbook that has `pathsInZip` behind it; days come as they are written in the data. */
export async function readWorkbook(file: string, bytes: Uint8Array): Promise<Table> {
  try {
    const { sheets } = await readXlsx(bytes, { sheets: [0] })
    return withRows(file, sheets[0]?.rows.map((row) => row.map(cellText)) ?? [])
  } catch (error) {
    if (error instanceof IntakeError) throw error
    throw new IntakeError("damaged", file, error instanceof Error ? error.message : String(error))
  }
}

function withRows(file: string, lines: readonly (readonly string[])[]): Table {
  const table = tableOf(lines)
  if (!table || table.rows.length === 0) throw new IntakeError("noRows", file)
  return table
}

function cellText(value: unknown): string {
  if (value instanceof Date)
    return Number.isNaN(value.valueOf()) ? "" : value.toISOString().replace("T00:00:00.000Z", "")
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? String(value)
    : ""
}
