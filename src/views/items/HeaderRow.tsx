import { functionalUpdate, useTable } from "@tanstack/react-table"
import { useMemo } from "react"
import type { ArrangeMenuProps } from "./ArrangeMenu.tsx"
import { ColumnHeader } from "./ColumnHeader.tsx"
import { features, itemColumns } from "./itemColumns.ts"

const NO_ROWS: never[] = []

/** The headings; each sorts by its column. */
export function HeaderRow({ arrangement: { columns, sort }, choices, onArrange }: ArrangeMenuProps) {
  const sorting = sort.map(({ column, descending }) => ({ id: column, desc: descending }))
  const table = useTable({
    features,
    columns: useMemo(() => itemColumns(choices.columns), [choices]),
    data: NO_ROWS,
    state: { sorting },
    onSortingChange: (update) =>
      onArrange({
        sort: functionalUpdate(update, sorting).flatMap(({ id, desc }) => {
          const column = choices.columns.find((one) => one === id)
          return column ? { column, descending: desc } : []
        }),
      }),
    manualSorting: true,
    enableSortingRemoval: false,
  })
  return (
    <thead role="rowgroup">
      <tr role="row">
        {columns.map((id) => {
          const column = table.getColumn(id)
          return column && <ColumnHeader key={id} id={id} column={column} keys={sort.length} />
        })}
      </tr>
    </thead>
  )
}
