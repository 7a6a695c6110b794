import { usePlotArea, useXAxisScale, useYAxisScale } from "recharts"
import type { TradeMeasure } from "../../summary/tradeRows.ts"
import styles from "./charts.module.css"
import type { Flow } from "./flows.ts"

interface FlowLineProps {
  readonly measure: TradeMeasure
  readonly flow: Flow
}

/** Room that a letter of the name needs at most. */
const LETTER = 7.3
/** How far the name stands over the other side of its figure. */
const INDENT = 6

/** Lines where years follow one another, and the name of the measure at its last figure of a whole year. */
export function FlowLine({ measure, flow }: FlowLineProps) {
  const xOf = useXAxisScale()
  const yOf = useYAxisScale()
  const plot = usePlotArea()
  if (!xOf || !yOf || !plot) return null
  const at = ({ year, value }: { readonly year: number; readonly value: number }) => ({
    x: xOf(year + 0.5) ?? 0,
    y: yOf(value) ?? 0,
  })
  const last = measure.points.findLast(({ period }) => period === null) ?? measure.points.at(-1)
  const end = last && at(last)
  const hasRoom = end !== undefined && end.x - INDENT + flow.name.length * LETTER < plot.x + plot.width
  return (
    <g aria-hidden="true">
      {measure.runs.map((run) => (
        <path
          key={run[0]?.year}
          className={styles["flow"]}
          data-flow={flow.form}
          d={`M${run.map((point) => `${at(point).x} ${at(point).y}`).join("L")}`}
        />
      ))}
      {end && (
        <text
          className={styles["flowName"]}
          x={hasRoom ? end.x - INDENT : end.x + INDENT}
          y={flow.form === "first" ? end.y + 20 : end.y - 11}
          textAnchor={hasRoom ? "start" : "end"}
        >
          {flow.name}
        </text>
      )}
    </g>
  )
}
