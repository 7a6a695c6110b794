import { cell } from "../../files/cells.ts"
import type { FileTable } from "../../files/fileTable.ts"
import type { Language } from "../../format/language.ts"
import { ALLOWED, COLUMN_IDS, EXAMPLE_ROW, REQUIRED } from "../../intake/tableColumns.ts"
import { download } from "../../ui/download.ts"

/** Hands out a table to be filled: its headings with one row as an example, and in a workbook what goes in each column. */
export async function saveTemplate(kind: "csv" | "xlsx", { m }: Language<"all">): Promise<void> {
  const words = m.own.template
  const rows: FileTable = {
    name: words.rows,
    columns: COLUMN_IDS.map((id) => ({ id, type: "text", ...m.table[id] })),
    rows: [COLUMN_IDS.map((id) => cell(EXAMPLE_ROW[id]))],
  }
  if (kind === "csv") {
    const { writeCsv } = await import("../../files/writeCsv.ts")
    return download(new Blob([writeCsv(rows)], { type: "text/csv" }), "items-template.csv")
  }
  const explained: FileTable = {
    name: words.explained,
    columns: [words.column, words.needed, words.meaning, words.allowed].map((heading) => ({
      id: heading,
      heading,
      type: "text",
      meaning: "",
    })),
    rows: COLUMN_IDS.map((id) =>
      [
        m.table[id].heading,
        REQUIRED.includes(id) ? words.isNeeded : "",
        m.table[id].meaning,
        ALLOWED[id]?.join(", ") ?? "",
      ].map((text) => cell(text)),
    ),
  }
  const { writeWorkbook } = await import("../../files/writeXlsx.ts")
  download(await writeWorkbook([rows, explained]), "items-template.xlsx")
}
