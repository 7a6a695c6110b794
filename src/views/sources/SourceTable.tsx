import { useTable } from "@tanstack/react-table"
import { useMemo, useState } from "react"
import type { SourceRow } from "../../summary/sourceRows.ts"
import controls from "../../ui/controls.module.css"
import { useLanguage } from "../../ui/language.ts"
import { features, SOURCE_COLUMNS, type SourceColumn, sourceColumns } from "./sourceColumns.ts"
import { SourceCells } from "./SourceCells.tsx"
import styles from "./SourceTable.module.css"

/** Rows drawn at first and with each step: more than anybody reads at once, few enough to sort at a touch. */
const STEP = 100
/** Newest first, until the reader chooses. */
const SORTING = [{ id: "published", desc: true }]

/** Sources as a table to sort; a list of cards on a narrow screen. */
export function SourceTable({ rows }: { readonly rows: readonly SourceRow[] }) {
  const language = useLanguage()
  const words = language.m.sources.table
  const [limit, setLimit] = useState(STEP)
  const columns = useMemo(() => sourceColumns(language), [language])
  const table = useTable({
    features,
    columns,
    data: rows,
    getRowId: ({ source }) => source.id,
    initialState: { sorting: SORTING },
    enableSortingRemoval: false,
  })
  const shown = table.getRowModel().rows.slice(0, limit)
  const hidden = rows.length - shown.length
  if (rows.length === 0) return <p>{words.none}</p>
  return (
    <section className={styles["frame"]}>
      <table className={styles["table"]}>
        <caption className={controls["hidden"]}>{words.caption}</caption>
        <thead>
          <tr>
            {SOURCE_COLUMNS.map((id) => {
              const column = table.getColumn(id)
              return (
                <SortHeader
                  key={id}
                  id={id}
                  sorted={column?.getIsSorted() ?? false}
                  onSort={() => column?.toggleSorting()}
                />
              )
            })}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <SourceCells key={row.id} row={row.original} />
          ))}
        </tbody>
      </table>
      <p className={styles["more"]}>
        <span role="status">{words.shown(shown.length, rows.length)}</span>
        {hidden > STEP && (
          <button type="button" className={controls["quiet"]} onClick={() => setLimit(limit + STEP)}>
            {words.more(STEP)}
          </button>
        )}
        {hidden > 0 && (
          <button type="button" className={controls["quiet"]} onClick={() => setLimit(Infinity)}>
            {words.all(rows.length)}
          </button>
        )}
      </p>
    </section>
  )
}

interface SortHeaderProps {
  readonly id: SourceColumn
  readonly sorted: false | "asc" | "desc"
  readonly onSort: () => void
}

function SortHeader({ id, sorted, onSort }: SortHeaderProps) {
  const { m } = useLanguage()
  return (
    <th scope="col" data-column={id} aria-sort={sorted ? ARIA_SORT[sorted] : undefined}>
      <button type="button" onClick={onSort} data-sorted={sorted || undefined}>
        {m.sources.table.columns[id]}
      </button>
    </th>
  )
}

const ARIA_SORT = { asc: "ascending", desc: "descending" } as const
