import { memo } from "react"
import { Scatter, ScatterChart, type ScatterShapeProps, XAxis, YAxis } from "recharts"
import type { TradeSide } from "../../summary/tradeRows.ts"
import { useLanguage } from "../../ui/language.ts"
import { drawnMeasures, type Flow } from "./flows.ts"
import { MarkField } from "./MarkField.tsx"
import { PlotPlace } from "./PlotPlace.tsx"
import { figureTicks, PLOT, type TradeFrame } from "./tradeLayout.ts"
import { TradePoint } from "./TradePoint.tsx"
import { TradeScenery } from "./TradeScenery.tsx"

export interface TradeChartProps {
  readonly side: TradeSide
  /** Scales, agreement and meetings, the same for every side. */
  readonly frame: TradeFrame
  /** How each measure is named and drawn, by whose exports it is. */
  readonly flows: ReadonlyMap<string, Flow>
  readonly width: number
  readonly height: number
}

/** What one side counts, a point for each figure; a year without one is a gap, never zero. */
export const TradeChart = memo(function TradeChart({ side, frame, flows, width, height }: TradeChartProps) {
  const { m } = useLanguage()
  const { from, to, max } = frame
  const drawn = drawnMeasures(side, flows)
  const drawPoint = (flow: Flow, row: number) => (point: ScatterShapeProps) => (
    <TradePoint point={point} frame={frame} unit={side.unit} flow={flow} row={row} />
  )
  return (
    <MarkField label={m.charts.trade.marks}>
      <ScatterChart
        width={width}
        height={height}
        margin={{ top: PLOT.head, right: PLOT.right, bottom: PLOT.foot, left: PLOT.left }}
        accessibilityLayer={false}
      >
        <XAxis type="number" dataKey={middleOf} domain={[from, to + 1]} niceTicks="none" hide />
        <YAxis
          type="number"
          dataKey="value"
          domain={[0, figureTicks(max).at(-1) ?? 1]}
          niceTicks="none"
          hide
        />
        <PlotPlace>
          <TradeScenery frame={frame} drawn={drawn} width={width} />
        </PlotPlace>
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
