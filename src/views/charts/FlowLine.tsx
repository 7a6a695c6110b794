import type { TradeMeasure } from "../../summary/tradeRows.ts"
import styles from "./charts.module.css"
import type { Flow } from "./flows.ts"
import { Either } from "./Stretch.tsx"
import { figurePlace, INDENT, wordsFrom, yearPart, type TradeFrame } from "./tradeLayout.ts"

interface FlowLineProps {
  readonly measure: TradeMeasure
  readonly flow: Flow
  readonly frame: TradeFrame
  /** Of the chart; null while nobody knows it. */
  readonly width: number | null
}

/** Lines where years follow one another, and the name of the measure at its last figure of a whole year. */
export function FlowLine({ measure, flow, frame, width }: FlowLineProps) {
  const last = measure.points.findLast(({ period }) => period === null) ?? measure.points.at(-1)
  const named = (x: number, textAnchor: "start" | "end") => (
    <text className={styles["flowName"]} x={x} y={flow.form === "first" ? 20 : -11} textAnchor={textAnchor}>
      {flow.name}
    </text>
  )
  return (
    <>
      {measure.runs.flatMap((run) =>
        run.slice(1).map((point, index) => {
          const [from, to] = [figurePlace(run[index] ?? point, frame), figurePlace(point, frame)]
          return (
            <line
              key={point.year}
              className={styles["flow"]}
              data-flow={flow.form}
              x1={from.x}
              y1={from.y}
              x2={to.x}
              y2={to.y}
            />
          )
        }),
      )}
      {last && (
        <svg {...figurePlace(last, frame)} overflow="visible">
          <Either
            width={width}
            roomFrom={wordsFrom(flow.name, yearPart(last.year, frame), -INDENT)}
            roomy={named(-INDENT, "start")}
            tight={named(INDENT, "end")}
          />
        </svg>
      )}
    </>
  )
}
