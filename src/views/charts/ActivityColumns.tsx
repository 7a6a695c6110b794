import { memo, useMemo } from "react"
import { Bar, BarChart, type BarShapeProps, CartesianGrid, XAxis, YAxis } from "recharts"
import type { ActivityRow } from "../../summary/activityRows.ts"
import { type LegendEntry, legendHeight } from "./chartSize.ts"
import { StageLegend } from "./StageLegend.tsx"
import { YearColumns } from "./YearColumns.tsx"
import { type ActivityStage, YearSegment } from "./YearSegment.tsx"

export interface ActivityColumnsProps {
  /** Oldest first. */
  readonly rows: readonly ActivityRow[]
  /** Stages that columns and legend show, from the foot up. */
  readonly legend: readonly LegendEntry<ActivityStage>[]
  readonly width: number
  readonly height: number
}

/** Below the axis: years in up to two lines, then the ticks of the meetings. */
const FOOT = 64
const SCALE = 32

/** The columns alone; the chosen span reaches them without drawing them anew. */
export const ActivityColumns = memo(function ActivityColumns({
  rows,
  legend,
  width,
  height,
}: ActivityColumnsProps) {
  const data = useMemo(() => [...rows], [rows])
  const columns = useMemo(
    () => legend.map(({ key: stage }) => ({ stage, shape: segmentShape(stage) })),
    [legend],
  )
  return (
    <BarChart
      width={width}
      height={height}
      data={data}
      margin={{ top: legendHeight(legend, width), right: 4, bottom: FOOT, left: 0 }}
      barCategoryGap="10%"
      accessibilityLayer={false}
    >
      <StageLegend chart="activity" entries={legend} width={width} />
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis dataKey="to" hide />
      <YAxis
        width={SCALE}
        tickCount={4}
        allowDecimals={false}
        domain={[0, "auto"]}
        axisLine={false}
        tickLine={false}
        tick={{ fill: "var(--ink-2)" }}
        tickMargin={6}
      />
      <YearColumns rows={rows} />
      {columns.map(({ stage, shape }) => (
        <Bar
          key={stage}
          stackId="events"
          dataKey={`byStage.${stage}`}
          isAnimationActive={false}
          shape={shape}
        />
      ))}
    </BarChart>
  )
})

function segmentShape(stage: ActivityStage) {
  return (bar: BarShapeProps) => <YearSegment bar={bar} stage={stage} />
}
