import { useMemo } from "react"
import type { SourceRow } from "../../summary/sourceRows.ts"
import { useLanguage } from "../../ui/language.ts"
import { SortTable } from "../../ui/SortTable.tsx"
import { sourceColumns } from "./sourceColumns.ts"
import { SourceCells } from "./SourceCells.tsx"

/** Rows drawn at first and with each step: more than anybody reads at once, few enough to sort at a touch. */
const STEP = 100
/** Newest first, until the reader chooses. */
const START = { id: "published", descending: true }

/** Sources as a table to sort; a list of cards on a narrow screen. */
export function SourceTable({ rows }: { readonly rows: readonly SourceRow[] }) {
  const language = useLanguage()
  const words = language.m.sources.table
  const columns = useMemo(() => sourceColumns(language), [language])
  if (rows.length === 0) return <p>{words.none}</p>
  return (
    <SortTable
      caption={words.caption}
      rows={rows}
      columns={columns}
      start={START}
      step={STEP}
      render={(row) => <SourceCells key={row.source.id} row={row} />}
      words={words}
    />
  )
}
