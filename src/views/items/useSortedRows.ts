import { useTable } from "@tanstack/react-table"
import { useMemo } from "react"
import type { SortKey } from "../../selection/view.ts"
import type { ItemRow } from "../../summary/itemRows.ts"
import { useLanguage } from "../../ui/language.ts"
import { features, itemColumns } from "./itemColumns.ts"

/** The rows in the order of the sort keys, the first key first. */
export function useSortedRows(rows: readonly ItemRow[], sort: readonly SortKey[]): readonly ItemRow[] {
  const language = useLanguage()
  const columns = useMemo(() => itemColumns(language), [language])
  const table = useTable({
    features,
    columns,
    data: rows,
    getRowId: ({ id }) => id,
    state: { sorting: sort.map(({ column, descending }) => ({ id: column, desc: descending })) },
    enableSortingRemoval: false,
  })
  return table.getRowModel().rows.map(({ original }) => original)
}
