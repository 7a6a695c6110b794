import { useLanguage } from "../../ui/language.ts"
import styles from "./charts.module.css"
import { percent } from "./percent.ts"
import { Either } from "./Stretch.tsx"
import { datePart, wordsFrom, type TradeFrame } from "./tradeLayout.ts"

interface TradeDatesProps {
  readonly frame: TradeFrame
  /** Of the chart; null while nobody knows it. */
  readonly width: number | null
}

const LINE = 16
/** From the line of a date to its words. */
const GAP = 4

/** Dates of the agreement as labelled lines, leaders' meetings as ticks below the axis. */
export function TradeDates({ frame, width }: TradeDatesProps) {
  const { m, text, date: words } = useLanguage()
  const { agreement, leaders } = frame
  const title = agreement ? text(agreement.title) : ""
  const first = agreement?.dates[0] ? datePart(agreement.dates[0].date, frame) : null
  const at = (part: number) => ({ x1: percent(part), x2: percent(part) })
  const named = (place: { readonly x: string; readonly dx?: number; readonly textAnchor?: "end" }) => (
    <text className={styles["flowName"]} y={-42 - LINE} {...place}>
      {title}
    </text>
  )
  return (
    <>
      {agreement?.dates.map(({ stage, date }, index) => (
        <g key={stage} className={styles["quiet"]}>
          <line className={styles["date"]} {...at(datePart(date, frame))} y1={-50 + index * LINE} y2="100%" />
          <text x={percent(datePart(date, frame))} dx={GAP} y={-42 + index * LINE}>
            {m.charts.trade.agreement[stage](words(date))}
          </text>
        </g>
      ))}
      {first !== null && (
        <Either
          width={width}
          roomFrom={wordsFrom(title, first, GAP)}
          roomy={named({ x: percent(first), dx: GAP })}
          tight={named({ x: "100%", textAnchor: "end" })}
        />
      )}
      <svg y="100%" overflow="visible">
        {leaders.map((date, index) => (
          <line key={index} className={styles["leaders"]} {...at(datePart(date, frame))} y1={26} y2={36} />
        ))}
        <text className={styles["quiet"]} x="100%" y={52} textAnchor="end">
          {m.charts.trade.ticks}
        </text>
      </svg>
    </>
  )
}
