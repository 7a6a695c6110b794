import { usePlotArea, useXAxisScale } from "recharts"
import { daysBetween, firstDay, yearOf } from "../../dataset/partialDate.ts"
import { useLanguage } from "../../ui/language.ts"
import styles from "./charts.module.css"
import type { TradeFrame } from "./tradeFrame.ts"

/** Dates of the agreement as labelled lines, leaders' meetings as ticks below the axis. */
export function TradeDates({ agreement, leaders }: Pick<TradeFrame, "agreement" | "leaders">) {
  const { m, date: words } = useLanguage()
  const xOf = useXAxisScale()
  const plot = usePlotArea()
  if (!xOf || !plot) return null
  const at = (date: string) => xOf(yearOf(date) + daysBetween(`${yearOf(date)}`, firstDay(date)) / 366) ?? 0
  const base = plot.y + plot.height
  return (
    <g aria-hidden="true">
      {agreement.map(({ stage, date }, index) => (
        <g key={stage} className={styles["quiet"]}>
          <path className={styles["date"]} d={`M${at(date)} ${base}V${plot.y - 26 + index * 16}`} />
          <text x={at(date) + 4} y={plot.y - 17 + index * 16}>
            {m.charts.trade.agreement(m.vocabulary.stage[stage], words(date))}
          </text>
        </g>
      ))}
      {leaders.map((date) => (
        <path key={date} className={styles["leaders"]} d={`M${at(date)} ${base + 26}v10`} />
      ))}
      <text className={styles["quiet"]} x={plot.x + plot.width} y={base + 52} textAnchor="end">
        {m.charts.trade.ticks}
      </text>
    </g>
  )
}
