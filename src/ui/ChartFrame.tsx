import { type ReactNode, useId, useRef, useState } from "react"
import { FaultBoundary } from "./FaultBoundary.tsx"
import { useChartFilters } from "./chartFilters.ts"
import styles from "./ChartFrame.module.css"
import { ChartTools } from "./ChartTools.tsx"
import controls from "./controls.module.css"
import { DataTwin, type Twin } from "./DataTwin.tsx"
import { useLanguage } from "./language.ts"

interface ChartFrameProps {
  /** Names the downloaded files. */
  readonly id: string
  readonly title: string
  readonly subtitle: string
  /** One sentence made from the data that says what the chart shows. */
  readonly summary: string
  /** Where the numbers come from. */
  readonly source: string
  readonly twin: Twin
  /** The chart itself, in a box that already has its size. */
  readonly children: ReactNode
}

/** What every chart has around it: heading, the chart or its table, where the numbers come from, ways to take it along. */
export function ChartFrame({ id, title, subtitle, summary, source, twin, children }: ChartFrameProps) {
  const { m } = useLanguage()
  const filters = useChartFilters()
  const heading = useId()
  const box = useRef<HTMLDivElement>(null)
  const [asTable, setAsTable] = useState(false)
  return (
    <figure className={styles["frame"]} aria-labelledby={heading} data-as={asTable ? "table" : "chart"}>
      <div className={styles["head"]}>
        <h2 id={heading}>{title}</h2>
        <ChartTools
          {...{ id, title, subtitle, twin, box, asTable }}
          source={[source, filters].filter(Boolean).join(" ")}
          onTable={() => setAsTable(!asTable)}
        />
      </div>
      <p className={styles["subtitle"]}>{subtitle}</p>
      <div ref={box} className={styles["chart"]} hidden={asTable}>
        <FaultBoundary fallback={<p role="alert">{m.frame.broken}</p>}>{children}</FaultBoundary>
      </div>
      <div className={styles["table"]}>
        <DataTwin twin={twin} caption={`${title}. ${subtitle}`} />
      </div>
      <figcaption className={styles["caption"]}>
        <span className={controls["hidden"]}>{summary} </span>
        {source}
      </figcaption>
    </figure>
  )
}
