import type { FileTable } from "./fileTable.ts"
import type { ItemsFile } from "./itemsFile.ts"

/**
 * The file as JSON: its notes, what its fields mean, then items and sources in their order. A field holds its words as
 * on the page and its plain value; ids, addresses and notes hold the plain value only.
 */
export function writeJson({ data, sources, notes }: ItemsFile): string {
  const meanings = ({ columns }: FileTable) =>
    columns.map(({ id, heading, type, meaning }) => ({ id, heading, type, meaning }))
  return JSON.stringify(
    {
      notes: Object.fromEntries(
        notes.rows.flatMap(([note, text]) =>
          typeof note?.value === "string" && text ? [[note.value, text.text]] : [],
        ),
      ),
      fields: { items: meanings(data), sources: meanings(sources) },
      items: records(data),
      sources: records(sources),
    },
    null,
    2,
  )
}

function records({ columns, rows }: FileTable): readonly object[] {
  return rows.map((row) =>
    Object.fromEntries(
      columns.map(({ id, type }, index) => [id, type === "key" ? row[index]?.value : row[index]]),
    ),
  )
}
