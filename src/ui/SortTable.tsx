import { type ReactNode, useMemo, useState } from "react"
import controls from "./controls.module.css"
import { useLanguage } from "./language.ts"
import { pressed, type SortColumn, type Sorting, sortRows } from "./sortRows.ts"
import phone from "./PhoneCards.module.css"
import styles from "./SortTable.module.css"
import tablet from "./TabletCards.module.css"

/** As many columns as a tablet has room for, also where a reader has set the text wider. */
const FEW_COLUMNS = 6

interface SortTableProps<Row, Id extends string> {
  readonly caption: string
  readonly rows: readonly Row[]
  readonly columns: readonly SortColumn<Row, Id>[]
  readonly sorting: Sorting<Id>
  readonly onSort: (sorting: Sorting<Id>) => void
  /** Rows drawn at first and with each step. */
  readonly step: number
  /** One row: a `tr` whose cells name their column in `data-column`. */
  readonly render: (row: Row) => ReactNode
  readonly words: {
    readonly shown: (shown: number, all: number) => string
    readonly more: (count: number) => string
    readonly all: (count: number) => string
  }
}

/** A table to sort by its headings; a list of cards on a narrow screen. */
export function SortTable<Row, Id extends string>({
  caption,
  rows,
  columns,
  sorting,
  onSort,
  step,
  render,
  words,
}: SortTableProps<Row, Id>) {
  const { compare } = useLanguage()
  const [limit, setLimit] = useState(step)
  const sorted = useMemo(() => sortRows(rows, columns, sorting, compare), [rows, columns, sorting, compare])
  const shown = sorted.slice(0, limit)
  const { cards } = columns.length > FEW_COLUMNS ? tablet : phone
  const hidden = rows.length - shown.length
  return (
    <section className={`${styles["frame"]} ${cards}`}>
      <table className={styles["table"]}>
        <caption className={controls["hidden"]}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Heading
                key={column.id}
                column={column}
                sorting={sorting}
                onSort={() => onSort(pressed(column, sorting))}
              />
            ))}
          </tr>
        </thead>
        <tbody>{shown.map(render)}</tbody>
      </table>
      {rows.length > step && (
        <p className={styles["more"]}>
          <span role="status">{words.shown(shown.length, rows.length)}</span>
          {hidden > step && (
            <button type="button" className={controls["quiet"]} onClick={() => setLimit(limit + step)}>
              {words.more(step)}
            </button>
          )}
          {hidden > 0 && (
            <button type="button" className={controls["quiet"]} onClick={() => setLimit(Infinity)}>
              {words.all(rows.length)}
            </button>
          )}
        </p>
      )}
    </section>
  )
}

interface HeadingProps {
  readonly column: { readonly id: string; readonly label: string; readonly isCount?: boolean }
  readonly sorting: Sorting
  readonly onSort: () => void
}

function Heading({ column: { id, label, isCount }, sorting, onSort }: HeadingProps) {
  const direction = sorting.id !== id ? undefined : sorting.descending ? "descending" : "ascending"
  return (
    <th scope="col" data-column={id} data-count={isCount} aria-sort={direction}>
      <button type="button" onClick={onSort} data-sorted={direction}>
        {label}
      </button>
    </th>
  )
}
