import type { ColumnId, SortKey } from "../../selection/view.ts"
import { useLanguage } from "../../ui/language.ts"
import styles from "./ItemTable.module.css"

interface ColumnHeaderProps {
  readonly column: ColumnId
  readonly sort: readonly SortKey[]
  /** With Shift the column is added to the sort, else it is the only one. */
  readonly onSort: (column: ColumnId, further: boolean) => void
}

export function ColumnHeader({ column, sort, onSort }: ColumnHeaderProps) {
  const { m } = useLanguage()
  const place = sort.findIndex((key) => key.column === column)
  const key = sort[place]
  const sorted = key ? (key.descending ? "desc" : "asc") : false
  return (
    <th
      role="columnheader"
      scope="col"
      data-column={column}
      aria-sort={sorted === false ? undefined : sorted === "asc" ? "ascending" : "descending"}
    >
      <button
        type="button"
        title={m.items.sortBy(m.items.columns[column], sorted)}
        onClick={(event) => onSort(column, event.shiftKey)}
      >
        {m.items.columns[column]}
        {sorted && (
          <span className={styles["sorted"]} aria-hidden="true">
            {sorted === "asc" ? "↑" : "↓"}
            {sort.length > 1 && place + 1}
          </span>
        )}
      </button>
      {/* A browser repeats the words of a heading on every sheet, but not those of a button. */}
      <span className={styles["printed"]} aria-hidden="true">
        {m.items.columns[column]}
      </span>
    </th>
  )
}
