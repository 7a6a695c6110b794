import type { ColumnId } from "../../selection/view.ts"
import { useLanguage } from "../../ui/language.ts"
import type { ItemColumn } from "./itemColumns.ts"
import styles from "./ItemTable.module.css"

interface ColumnHeaderProps {
  readonly id: ColumnId
  readonly column: ItemColumn
  /** By how many columns the table is sorted. */
  readonly keys: number
}

/** With Shift the column is added to the sort, else it is the only one. */
export function ColumnHeader({ id, column, keys }: ColumnHeaderProps) {
  const { m } = useLanguage()
  const label = m.items.columns[id]
  const sorted = column.getIsSorted()
  return (
    <th
      role="columnheader"
      scope="col"
      data-column={id}
      aria-sort={sorted === false ? undefined : sorted === "asc" ? "ascending" : "descending"}
    >
      <button type="button" title={m.items.sortBy(label, sorted)} onClick={column.getToggleSortingHandler()}>
        {label}
        {sorted && (
          <span className={styles["sorted"]} aria-hidden="true">
            {sorted === "asc" ? "↑" : "↓"}
            {keys > 1 && column.getSortIndex() + 1}
          </span>
        )}
      </button>
      {/* A browser repeats the words of a heading on every sheet, but not those of a button. */}
      <span className={styles["printed"]} aria-hidden="true">
        {label}
      </span>
    </th>
  )
}
