import type { ColumnId, SortKey } from "../../selection/view.ts"

/** Columns that read best from the top down at first: dates, counts, stages and sums. */
const DESCENDING_FIRST: readonly ColumnId[] = [
  "stage",
  "asked",
  "last",
  "value",
  "reports",
  "first",
  "meetings",
  "origins",
]

/** The sort after a column was chosen: alone, or added as a further key; chosen again it turns round. */
export function nextSort(sort: readonly SortKey[], column: ColumnId, further: boolean): readonly SortKey[] {
  const known = sort.find((key) => key.column === column)
  const chosen = { column, descending: known ? !known.descending : DESCENDING_FIRST.includes(column) }
  if (!further) return [chosen]
  return known ? sort.map((key) => (key === known ? chosen : key)) : [...sort, chosen]
}
