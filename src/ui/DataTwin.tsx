import { useState } from "react"
import controls from "./controls.module.css"
import { useLanguage } from "./language.ts"
import styles from "./ChartFrame.module.css"

/** The same numbers as a chart, as a table. */
export interface Twin {
  readonly columns: readonly { readonly label: string; readonly numeric: boolean }[]
  /** First cell of each row heads it; null prints as not reported. */
  readonly rows: readonly (readonly (string | number | null)[])[]
}

/** Rows drawn until the reader asks for the rest: a table that stands behind its chart must not cost more than that. */
const FIRST = 300

export function DataTwin({ twin, caption }: { readonly twin: Twin; readonly caption: string }) {
  const { m, number } = useLanguage()
  const [isWhole, setWhole] = useState(false)
  const rows = isWhole ? twin.rows : twin.rows.slice(0, FIRST)
  const words = (cell: string | number | null, column: number) => {
    if (cell === null) return m.frame.notReported
    // A year is a name, not a count: it takes no thousands separator.
    return typeof cell === "number" && twin.columns[column]?.numeric ? number(cell) : cell
  }
  return (
    <div className={styles["twin"]} role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {twin.columns.map(({ label, numeric }) => (
              <th key={label} scope="col" data-numeric={numeric || undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) =>
                column === 0 ? (
                  <th key={column} scope="row">
                    {words(cell, column)}
                  </th>
                ) : (
                  <td key={column} data-numeric={twin.columns[column]?.numeric || undefined}>
                    {words(cell, column)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length < twin.rows.length && (
        <button type="button" className={controls["quiet"]} onClick={() => setWhole(true)}>
          {m.actors.rest(twin.rows.length)}
        </button>
      )}
    </div>
  )
}
