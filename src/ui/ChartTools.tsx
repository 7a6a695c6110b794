import type { RefObject } from "react"
import { toCsv } from "../format/csv.ts"
import styles from "./ChartFrame.module.css"
import { chartPicture, toPng } from "./chartPicture.ts"
import controls from "./controls.module.css"
import type { Twin } from "./DataTwin.tsx"
import { download } from "./download.ts"
import { EmbedButton } from "./EmbedButton.tsx"
import { useLanguage } from "./language.ts"
import { useLinks } from "./links.ts"

interface ChartToolsProps {
  /** Names the downloaded files, and the chart for a frame on another page. */
  readonly id: string
  readonly title: string
  readonly subtitle: string
  /** Where its numbers come from and what narrows it, for a picture. */
  readonly source: string
  readonly twin: Twin
  /** Where the chart is drawn. */
  readonly box: RefObject<HTMLElement | null>
  readonly asTable: boolean
  readonly onTable: () => void
}

/** Ways to read a chart as a table and to take it along: as a picture with source, version and address, as CSV, in a frame. */
export function ChartTools({ id, title, subtitle, source, twin, box, asTable, onTable }: ChartToolsProps) {
  const { m } = useLanguage()
  const links = useLinks()
  const picture = () =>
    box.current ? chartPicture(box.current, { title, subtitle, source: `${source} ${links.here()}` }) : null
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
    <div className={styles["tools"]}>
      <button type="button" className={controls["quiet"]} aria-pressed={asTable} onClick={onTable}>
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
      <EmbedButton part={id} title={title} />
    </div>
  )
}
