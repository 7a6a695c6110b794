import { useMemo } from "react"
import type { ListOrder } from "../../selection/listOrder.ts"
import type { SourceRow } from "../../summary/sourceRows.ts"
import { useLanguage } from "../../ui/language.ts"
import { SortTable } from "../../ui/SortTable.tsx"
import { sourceColumns } from "./sourceColumns.ts"
import { SourceCells } from "./SourceCells.tsx"

/** Rows drawn at first and with each step: more than anybody reads at once, few enough to sort at a touch. */
const STEP = 100

interface SourceTableProps {
  readonly rows: readonly SourceRow[]
  readonly sorting: ListOrder<"sources">
  readonly onSort: (sorting: ListOrder<"sources">) => void
}

/** Sources as a table to sort; a list of cards on a narrow screen. */
export function SourceTable({ rows, sorting, onSort }: SourceTableProps) {
  const language = useLanguage()
  const words = language.m.sources.table
  const columns = useMemo(() => sourceColumns(language), [language])
  if (rows.length === 0) return <p>{words.none}</p>
  return (
    <SortTable
      caption={words.caption}
      rows={rows}
      columns={columns}
      sorting={sorting}
      onSort={onSort}
      step={STEP}
      render={(row) => <SourceCells key={row.source.id} row={row} />}
      words={words}
    />
  )
}
