import styles from "./charts.module.css"
import { type ChartSize, entryWidth, LEGEND_LINE, PHONE } from "./chartSize.ts"

/**
 * Takes the height that a chart will have at whatever width, before anything is measured: the entries of its legend wrap
 * as the drawn ones do, and style sheets choose among the rest.
 */
export function ChartRoom({ size: { legend, narrow, wide, isCapped } }: { readonly size: ChartSize }) {
  return (
    <div className={styles["room"]}>
      {legend.length > 0 &&
        ([0, PHONE] as const).map((from) => (
          <div key={from} className={styles["legendRoom"]} data-from={from} data-capped={isCapped}>
            {legend.map((entry) => (
              <svg key={entry.key} width={entryWidth(entry, from)} height={LEGEND_LINE} aria-hidden="true" />
            ))}
          </div>
        ))}
      <svg width="1" height={narrow} data-width="narrow" aria-hidden="true" />
      <svg width="1" height={wide} data-width="wide" aria-hidden="true" />
    </div>
  )
}
