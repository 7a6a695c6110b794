import { memo } from "react"
import { CartesianGrid, Scatter, ScatterChart, type ScatterShapeProps, XAxis, YAxis } from "recharts"
import type { TradeSide } from "../../summary/tradeRows.ts"
import { useLanguage } from "../../ui/language.ts"
import { FlowLine } from "./FlowLine.tsx"
import type { Flow } from "./flows.ts"
import { MarkField } from "./MarkField.tsx"
import { TradeDates } from "./TradeDates.tsx"
import type { TradeFrame } from "./tradeFrame.ts"
import { TradePoint } from "./TradePoint.tsx"

export interface TradeChartProps {
  readonly side: TradeSide
  /** Scales, agreement and meetings, the same for every side. */
  readonly frame: TradeFrame
  /** How each measure is named and drawn, by whose exports it is. */
  readonly flows: ReadonlyMap<string, Flow>
  readonly width: number
  readonly height: number
}

/** Labels of the agreement above the plot, years and ticks of the meetings below it. */
const HEAD = 72
const FOOT = 38

/** What one side counts, a point for each figure; a year without one is a gap, never zero. */
export const TradeChart = memo(function TradeChart({ side, frame, flows, width, height }: TradeChartProps) {
  const { m, number } = useLanguage()
  const { from, to, max } = frame
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index)
  const drawn = side.measures.flatMap((measure) => {
    const flow = flows.get(measure.of)
    return flow ? [{ measure, flow }] : []
  })
  const drawPoint = (flow: Flow, row: number) => (point: ScatterShapeProps) => (
    <TradePoint point={point} unit={side.unit} flow={flow} row={row} />
  )
  return (
    <MarkField label={m.charts.trade.marks}>
      <ScatterChart
        width={width}
        height={height}
        margin={{ top: HEAD, right: 12, bottom: FOOT, left: 0 }}
        accessibilityLayer={false}
      >
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis
          type="number"
          dataKey={middleOf}
          domain={[from, to + 1]}
          ticks={years.filter((year) => year % 5 === 0).map((year) => year + 0.5)}
          tickFormatter={(middle: number) => `${Math.floor(middle)}`}
          axisLine={{ stroke: "var(--line-strong)" }}
          tickLine={false}
          tick={{ fill: "var(--ink-2)" }}
          interval={0}
          height={24}
        />
        <YAxis
          type="number"
          dataKey="value"
          domain={[0, Math.ceil(max / 1000) * 1000]}
          tickCount={5}
          tickFormatter={number}
          width={50}
          axisLine={false}
          tickLine={false}
          tick={{ fill: "var(--ink-2)" }}
        />
        <TradeDates agreement={frame.agreement} leaders={frame.leaders} />
        {drawn.map(({ measure, flow }) => (
          <FlowLine key={measure.of} measure={measure} flow={flow} />
        ))}
        {drawn.map(({ measure, flow }, row) => (
          <Scatter
            key={measure.of}
            data={[...measure.points]}
            isAnimationActive={false}
            shape={drawPoint(flow, row)}
          />
        ))}
      </ScatterChart>
    </MarkField>
  )
})

/** A figure of a year stands in its middle: the dates of the same axis fall before or after it. */
function middleOf({ year }: { readonly year: number }): number {
  return year + 0.5
}
