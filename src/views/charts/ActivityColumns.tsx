import { memo, useMemo } from "react"
import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from "recharts"
import { EVENT_STAGES } from "../../dataset/vocabulary.ts"
import type { ActivityRow } from "../../summary/activityRows.ts"
import { type LegendEntry, legendHeight } from "./chartSize.ts"
import { percent } from "./percent.ts"
import { StageLegend } from "./StageLegend.tsx"
import { YearColumns } from "./YearColumns.tsx"
import { APART, eventTicks, PLOT } from "./yearLayout.ts"
import { type ActivityStage, YearSegment } from "./YearSegment.tsx"

export interface ActivityColumnsProps {
  /** Oldest first. */
  readonly rows: readonly ActivityRow[]
  /** Stages that columns and legend show, from the foot up. */
  readonly legend: readonly LegendEntry<ActivityStage>[]
  readonly width: number
  readonly height: number
}

/** The columns alone; the chosen span reaches them without drawing them anew. */
export const ActivityColumns = memo(function ActivityColumns({
  rows,
  legend,
  width,
  height,
}: ActivityColumnsProps) {
  const data = useMemo(() => [...rows], [rows])
  const top = eventTicks(rows).at(-1) ?? 1
  return (
    <BarChart
      width={width}
      height={height}
      data={data}
      margin={{ top: legendHeight(legend, width), right: PLOT.right, bottom: PLOT.foot, left: PLOT.left }}
      barCategoryGap={percent(APART)}
      accessibilityLayer={false}
    >
      <StageLegend chart="activity" entries={legend} width={width} />
      <XAxis dataKey="to" hide />
      <YAxis domain={[0, top]} niceTicks="none" hide />
      <YearColumns rows={rows} />
      {COLUMNS.map(({ stage, shape }) => (
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

/** All of them, also those that are not there: Recharts would stack one that comes later on top. */
const COLUMNS = EVENT_STAGES.map((stage) => ({ stage, shape: segmentShape(stage) }))

function segmentShape(stage: ActivityStage) {
  return (bar: BarShapeProps) => <YearSegment bar={bar} stage={stage} />
}
