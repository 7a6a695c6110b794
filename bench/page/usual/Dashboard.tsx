import { useTable } from "@tanstack/react-table"
import { useMemo, useState } from "react"
import type { Dataset } from "../../../src/dataset/records.ts"
import { Charts } from "./Charts.tsx"
import { columns, FACETS, features, rowsOf } from "./columns.ts"
import { Facet } from "./Facet.tsx"
import { Rows } from "./Rows.tsx"

/** The same content as people usually build it: the table filters, facets and sorts, and the charts follow at once. */
export function Dashboard({ dataset }: { readonly dataset: Dataset }) {
  const rows = useMemo(() => rowsOf(dataset), [dataset])
  const [globalFilter, setGlobalFilter] = useState("")
  const table = useTable({
    features,
    columns,
    data: rows,
    getRowId: ({ item }) => item.id,
    globalFilterFn: (row, _column, words: string) => row.original.words.includes(words.toLowerCase()),
    getColumnCanGlobalFilter: (column) => column.id === "title",
    state: { globalFilter },
    onGlobalFilterChange: setGlobalFilter,
    initialState: { sorting: [{ id: "last", desc: true }] },
  })
  const filtered = table.getFilteredRowModel().rows.map(({ original }) => original)
  return (
    <div className="page">
      <aside>
        <input type="search" value={globalFilter} onChange={({ target }) => setGlobalFilter(target.value)} />
        {FACETS.map((facet) => (
          <Facet key={facet} name={facet} column={table.getColumn(facet)} />
        ))}
      </aside>
      <main>
        <p role="status">{filtered.length} items</p>
        <Charts rows={filtered} dataset={dataset} />
        <Rows table={table} />
      </main>
    </div>
  )
}
