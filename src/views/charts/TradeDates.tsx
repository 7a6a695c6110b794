import { usePlotArea, useXAxisScale } from "recharts"
import { daysBetween, firstDay, yearOf } from "../../dataset/partialDate.ts"
import { useLanguage } from "../../ui/language.ts"
import styles from "./charts.module.css"
import type { TradeFrame } from "./tradeFrame.ts"

const LINE = 16
/** Room that a letter of the title needs. */
const LETTER = 7.2

/** Dates of the agreement as labelled lines, leaders' meetings as ticks below the axis. */
export function TradeDates({ agreement, leaders }: Pick<TradeFrame, "agreement" | "leaders">) {
  const { m, text, date: words } = useLanguage()
  const xOf = useXAxisScale()
  const plot = usePlotArea()
  if (!xOf || !plot) return null
  const at = (date: string) => xOf(yearOf(date) + daysBetween(`${yearOf(date)}`, firstDay(date)) / 366) ?? 0
  const title = agreement ? text(agreement.title) : ""
  const base = plot.y + plot.height
  return (
    <g aria-hidden="true">
      {agreement?.dates.map(({ stage, date }, index) => (
        <g key={stage} className={styles["quiet"]}>
          <path className={styles["date"]} d={`M${at(date)} ${base}V${plot.y - 50 + index * LINE}`} />
          <text x={at(date) + 4} y={plot.y - 42 + index * LINE}>
            {m.charts.trade.agreement[stage](words(date))}
          </text>
        </g>
      ))}
      {agreement?.dates[0] && (
        <text
          className={styles["flowName"]}
          x={Math.min(at(agreement.dates[0].date) + 4, plot.x + plot.width - title.length * LETTER)}
          y={plot.y - 42 - LINE}
        >
          {title}
        </text>
      )}
      {leaders.map((date, index) => (
        <path key={index} className={styles["leaders"]} d={`M${at(date)} ${base + 26}v10`} />
      ))}
      <text className={styles["quiet"]} x={plot.x + plot.width} y={base + 52} textAnchor="end">
        {m.charts.trade.ticks}
      </text>
    </g>
  )
}
