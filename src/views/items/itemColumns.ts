import { type Column, createColumnHelper, rowSortingFeature, tableFeatures } from "@tanstack/react-table"
import type { ColumnId } from "../../selection/view.ts"

/** What a press on a heading sorts by. Rows are none of its business: they come in their order. */
export const features = tableFeatures({ rowSortingFeature })

export type ItemColumn = Column<typeof features, never>

const helper = createColumnHelper<typeof features, never>()

/** Columns that read best from A to Z at first; dates, counts, stages and sums from the top down. */
const IN_WORDS: readonly ColumnId[] = ["item", "sector", "parties", "instrument"]

export function itemColumns(ids: readonly ColumnId[]) {
  return helper.columns(
    ids.map((id) => helper.accessor(() => null, { id, sortDescFirst: !IN_WORDS.includes(id) })),
  )
}
