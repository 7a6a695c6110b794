import type { ColumnId } from "../../selection/view.ts"
import type { ArrangeMenuProps } from "./ArrangeMenu.tsx"
import { ColumnHeader } from "./ColumnHeader.tsx"
import { nextSort } from "./nextSort.ts"

/** The headings; each sorts by its column. */
export function HeaderRow({ arrangement: { columns, sort }, onArrange }: Omit<ArrangeMenuProps, "choices">) {
  const onSort = (column: ColumnId, further: boolean) => onArrange({ sort: nextSort(sort, column, further) })
  return (
    <thead role="rowgroup">
      <tr role="row">
        {columns.map((column) => (
          <ColumnHeader key={column} column={column} sort={sort} onSort={onSort} />
        ))}
      </tr>
    </thead>
  )
}
