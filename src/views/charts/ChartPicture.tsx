import type { ReactNode } from "react"
import charts from "./charts.module.css"
import { entryWidth, type LegendEntry, LEGEND_LINE, PHONE } from "./chartSize.ts"
import styles from "./pictures.module.css"
import { StageFill, StageHatches } from "./StageFill.tsx"

/** From each of them on, the letters of a legend take other room. */
const LEGEND_WIDTHS = [0, PHONE] as const

interface ChartPictureProps {
  /** Keeps the ids of the picture apart from others. */
  readonly chart: string
  readonly legend: readonly LegendEntry[]
  readonly children: ReactNode
}

/**
 * A chart as it stands in the page before its program has come. Nobody knows its width yet: places are parts of it, and
 * style sheets choose among words. The entries of the legend wrap as the drawn ones do.
 */
export function ChartPicture({ chart, legend, children }: ChartPictureProps) {
  return (
    <div className={`${charts["field"]} ${styles["picture"]}`}>
      {legend.length > 0 && (
        <svg className={styles["hatches"]}>
          <StageHatches chart={chart} />
        </svg>
      )}
      {legend.length > 0 &&
        LEGEND_WIDTHS.map((width) => (
          <div
            key={width}
            className={styles["legend"]}
            {...(width === 0 ? { "data-below": PHONE } : { "data-from": width })}
          >
            {legend.map((entry) => (
              <svg key={entry.key} width={entryWidth(entry, width)} height={LEGEND_LINE}>
                <StageFill chart={chart} stage={entry.key} x={0} y={3} width={11} height={11} />
                <text className={charts["quiet"]} x={16} y={12.5}>
                  {entry.label}
                </text>
              </svg>
            ))}
          </div>
        ))}
      {children}
    </div>
  )
}
