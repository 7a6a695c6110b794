import { useTable } from "@tanstack/react-table"
import { useMemo } from "react"
import type { ItemRow } from "../../summary/itemRows.ts"
import { useLanguage } from "../../ui/language.ts"
import type { Arrangement } from "./arrangement.ts"
import { groupRows } from "./groupRows.ts"
import { features, itemColumns } from "./itemColumns.ts"

/** A line of the table: an item, or the items that a group heading stands for. */
export type Line = ItemRow | readonly ItemRow[]

/** The lines of the table: rows in the order of the sort keys, the first key first, under the headings of their groups. */
export function useLines(rows: readonly ItemRow[], { sort, group }: Arrangement): readonly Line[] {
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
  const sorted = table.getRowModel().rows.map(({ original }) => original)
  return group === null ? sorted : groupRows(sorted, group).flatMap((members) => [members, ...members])
}

export function isGroup(line: Line): line is readonly ItemRow[] {
  return Array.isArray(line)
}
