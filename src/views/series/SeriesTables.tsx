import type { SeriesRow } from "../../summary/seriesRows.ts"
import { useLanguage } from "../../ui/language.ts"
import { Prose } from "../../ui/Prose.tsx"
import { ClaimRow } from "./ClaimRow.tsx"
import styles from "./SeriesTables.module.css"

/** Reported figures that no chart draws, each series as a table that opens. */
export function SeriesTables({ rows }: { readonly rows: readonly SeriesRow[] }) {
  const { m } = useLanguage()
  if (rows.length === 0) return null
  return (
    <section className={styles["series"]} aria-labelledby="series-title">
      <h2 id="series-title">{m.charts.series.title}</h2>
      <p>{m.charts.series.note}</p>
      <div className={styles["rows"]}>
        {rows.map((row) => (
          <SeriesTable key={row.id} row={row} />
        ))}
      </div>
    </section>
  )
}

function SeriesTable({ row }: { readonly row: SeriesRow }) {
  const { m, text } = useLanguage()
  const { columns, count } = m.charts.series
  const [measure, ...others] = new Set(row.claims.map((claim) => claim.measure))
  const isOneOfSeveral = row.isMixed && measure !== undefined && others.length === 0
  const title = isOneOfSeveral ? `${text(row.title)}: ${text(measure)}` : text(row.title)
  return (
    <details className={styles["details"]}>
      <summary>
        {title} <span className={styles["count"]}>{count(row.claims.length)}</span>
      </summary>
      {row.note && (
        <p>
          <Prose of={row.note} />
        </p>
      )}
      <div className={styles["frame"]} role="region" aria-label={title} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{columns.when}</th>
              {row.isMixed && <th scope="col">{columns.measure}</th>}
              <th scope="col" data-numeric="">
                {columns.figure}
              </th>
              <th scope="col">{columns.note}</th>
              <th scope="col">{columns.source}</th>
            </tr>
          </thead>
          <tbody>
            {row.claims.map((claim, index) => (
              <ClaimRow key={index} claim={claim} unit={row.unit} isMixed={row.isMixed} />
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
