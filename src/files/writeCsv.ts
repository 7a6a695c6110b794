import { toCsv } from "../format/csv.ts"
import type { FileTable } from "./fileTable.ts"

/** A table as CSV: headings, then words as on the page, with numbers as plain digits. */
export function writeCsv({ columns, rows }: FileTable): string {
  const lines = rows.map((row) =>
    row.map(({ text, value }, index) =>
      columns[index]?.type === "number" && typeof value === "number" ? value : text,
    ),
  )
  return toCsv([columns.map(({ heading }) => heading), ...lines])
}
