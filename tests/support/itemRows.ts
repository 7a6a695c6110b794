import type { ItemRow, ItemRows } from "../../src/summary/itemRows.ts"

/** The rows as the table takes them. */
export function tableRows(rows: readonly ItemRow[]): ItemRows {
  return { length: rows.length, at: (place) => rows[place], sortable: (place) => rows[place] }
}
