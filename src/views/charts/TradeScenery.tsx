import { useLanguage } from "../../ui/language.ts"
import styles from "./charts.module.css"
import { FlowLine } from "./FlowLine.tsx"
import type { DrawnMeasure } from "./flows.ts"
import { percent } from "./percent.ts"
import { ScaleLines } from "./ScaleLines.tsx"
import { TradeDates } from "./TradeDates.tsx"
import { figureTicks, yearPart, type TradeFrame } from "./tradeLayout.ts"

interface TradeSceneryProps {
  readonly frame: TradeFrame
  readonly drawn: readonly DrawnMeasure[]
  /** Of the chart; null while nobody knows it. */
  readonly width: number | null
}

/** Around the points: the scale, the years, the dates of the agreement and of the meetings, the lines. */
export function TradeScenery({ frame, drawn, width }: TradeSceneryProps) {
  const { number } = useLanguage()
  const { from, to, max } = frame
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index)
  return (
    <>
      <ScaleLines ticks={figureTicks(max)} format={number} />
      <line className={styles["base"]} x2="100%" y1="100%" y2="100%" />
      <svg y="100%" overflow="visible">
        {years.flatMap((year) =>
          year % 5 === 0 ? (
            <text
              key={year}
              className={styles["quiet"]}
              x={percent(yearPart(year, frame))}
              y={18}
              textAnchor="middle"
            >
              {year}
            </text>
          ) : (
            []
          ),
        )}
      </svg>
      <TradeDates frame={frame} width={width} />
      {drawn.map(({ measure, flow }) => (
        <FlowLine key={measure.of} measure={measure} flow={flow} frame={frame} width={width} />
      ))}
    </>
  )
}
