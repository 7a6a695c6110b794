import { type ReactNode, useId, useRef, useState } from "react"
import { toCsv } from "../format/csv.ts"
import { ChartBoundary } from "./ChartBoundary.tsx"
import styles from "./ChartFrame.module.css"
import { chartPicture, toPng } from "./chartPicture.ts"
import controls from "./controls.module.css"
import { DataTwin, type Twin } from "./DataTwin.tsx"
import { download } from "./download.ts"
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
  const heading = useId()
  const box = useRef<HTMLDivElement>(null)
  const [asTable, setAsTable] = useState(false)
  const picture = () => (box.current ? chartPicture(box.current, { title, subtitle, source }) : null)
  const saveSvg = () => {
    const drawn = picture()
    if (drawn) download(new Blob([drawn.svg], { type: "image/svg+xml" }), `${id}.svg`)
  }
  const savePng = async () => {
    const drawn = picture()
    const png = drawn && (await toPng(drawn))
    if (png) download(png, `${id}.png`)
  }
  const saveCsv = () => {
    const rows = [twin.columns.map(({ label }) => label), ...twin.rows]
    download(new Blob([toCsv(rows)], { type: "text/csv" }), `${id}.csv`)
  }
  return (
    <figure className={styles["frame"]} aria-labelledby={heading} data-as={asTable ? "table" : "chart"}>
      <div className={styles["head"]}>
        <h2 id={heading}>{title}</h2>
        <div className={styles["tools"]}>
          <button
            type="button"
            className={controls["quiet"]}
            aria-pressed={asTable}
            onClick={() => setAsTable(!asTable)}
          >
            {m.frame.asTable}
          </button>
          {!asTable && (
            <>
              <button
                type="button"
                className={controls["quiet"]}
                aria-label={m.frame.save(title, "SVG")}
                onClick={saveSvg}
              >
                SVG
              </button>
              <button
                type="button"
                className={controls["quiet"]}
                aria-label={m.frame.save(title, "PNG")}
                onClick={() => void savePng()}
              >
                PNG
              </button>
            </>
          )}
          <button
            type="button"
            className={controls["quiet"]}
            aria-label={m.frame.save(title, "CSV")}
            onClick={saveCsv}
          >
            CSV
          </button>
        </div>
      </div>
      <p className={styles["subtitle"]}>{subtitle}</p>
      <div ref={box} className={styles["chart"]} hidden={asTable}>
        <ChartBoundary fallback={<p role="alert">{m.frame.broken}</p>}>{children}</ChartBoundary>
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
