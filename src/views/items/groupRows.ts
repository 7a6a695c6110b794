import type { Group } from "../../selection/view.ts"
import type { ItemRow } from "../../summary/itemRows.ts"

/** Rows that share a sector or a stage, in the order of the sectors or of the ladder; within a group they keep theirs. */
export function groupRows(rows: readonly ItemRow[], group: Group): readonly (readonly ItemRow[])[] {
  const orderOf = (row: ItemRow) => (group === "sector" ? row.sectorOrder : row.stageOrder)
  const orders = [...new Set(rows.map(orderOf))].toSorted((a, b) => a - b)
  return orders.map((order) => rows.filter((row) => orderOf(row) === order))
}
