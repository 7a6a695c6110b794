import type { Group } from "../../selection/view.ts"
import type { ItemRow } from "../../summary/itemRows.ts"

/** Rows that share a sector or a stage, in the order of the sectors or of the ladder; within a group they keep theirs. */
export function groupRows(rows: readonly ItemRow[], group: Group): readonly (readonly ItemRow[])[] {
  const groups = new Map<number, ItemRow[]>()
  for (const row of rows) {
    const order = group === "sector" ? row.sectorOrder : row.stageOrder
    const own = groups.get(order)
    if (own) own.push(row)
    else groups.set(order, [row])
  }
  return [...groups].toSorted(([a], [b]) => a - b).map(([, own]) => own)
}
