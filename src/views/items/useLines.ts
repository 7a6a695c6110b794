import { useTable } from "@tanstack/react-table"
import { useMemo } from "react"
import type { ItemRow } from "../../summary/itemRows.ts"
import { useLanguage } from "../../ui/language.ts"
import type { Arrangement } from "./arrangement.ts"
import { groupRows } from "./groupRows.ts"
import { features, itemColumns } from "./itemColumns.ts"

/** A line of the table: an item, or the items that a group heading stands for. */
export type Line = ItemRow | readonly ItemRow[]

/**
 * The lines of the table: the shown rows in the order of the sort keys, the first key first, under the headings of their
 * groups. All rows are sorted, since those that the filters leave change far more often than the sort does.
 */
export function useLines(
  rows: readonly ItemRow[],
  shown: Uint32Array,
  { sort, group }: Arrangement,
): readonly Line[] {
  const language = useLanguage()
  const columns = useMemo(() => itemColumns(language), [language])
  const sorting = useMemo(
    () => sort.map(({ column, descending }) => ({ id: column, desc: descending })),
    [sort],
  )
  const table = useTable({
    features,
    columns,
    data: rows,
    getRowId: ({ id }) => id,
    state: { sorting },
    enableSortingRemoval: false,
  })
  const sorted = table.getRowModel().rows
  return useMemo(() => {
    const isShown = new Uint8Array(sorted.length)
    for (const place of shown) isShown[place] = 1
    const left = sorted.flatMap(({ index, original }) => (isShown[index] === 1 ? original : []))
    return group === null ? left : groupRows(left, group).flatMap((members) => [members, ...members])
  }, [sorted, shown, group])
}

export function isItem(line: Line): line is ItemRow {
  return !isGroup(line)
}

export function isGroup(line: Line): line is readonly ItemRow[] {
  return Array.isArray(line)
}
