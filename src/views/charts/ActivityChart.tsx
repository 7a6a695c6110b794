import { memo } from "react"
import { Bar, BarChart, type BarShapeProps, CartesianGrid, XAxis, YAxis } from "recharts"
import type { EventStage } from "../../dataset/vocabulary.ts"
import type { ActivityRow } from "../../summary/activityRows.ts"
import { useLanguage } from "../../ui/language.ts"
import { legendHeight } from "./chartSize.ts"
import { MarkField } from "./MarkField.tsx"
import { StageFill, StageHatches } from "./StageFill.tsx"
import { stageLabels } from "./stageLabels.ts"
import { StageLegend } from "./StageLegend.tsx"
import { useYearSpan, type Years } from "./useYearSpan.ts"
import { YearColumns } from "./YearColumns.tsx"

export interface ActivityChartProps {
  /** Oldest first. */
  readonly rows: readonly ActivityRow[]
  /** Stages that columns and legend show, from the foot up. */
  readonly stages: readonly EventStage[]
  readonly years: Years
  readonly onYears: (from: number | null, to: number | null) => void
  readonly width: number
  readonly height: number
}

/** Below the axis: years in up to two lines, then the ticks of the meetings. */
const FOOT = 64
const SCALE = 28

/** Events of each year by the stage they reached; a year or a span of years is a filter. */
export const ActivityChart = memo(function ActivityChart(props: ActivityChartProps) {
  const { rows, stages, years, onYears, width, height } = props
  const { m } = useLanguage()
  const span = useYearSpan(rows, years, onYears)
  const legend = stageLabels(stages, m)
  return (
    <MarkField label={m.charts.activity.marks} onKeyDown={span.onKeyDown}>
      <BarChart
        width={width}
        height={height}
        data={[...rows]}
        margin={{ top: legendHeight(legend, width), right: 4, bottom: FOOT, left: 0 }}
        barCategoryGap="10%"
        accessibilityLayer={false}
      >
        <StageHatches chart="activity" />
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
        <YearColumns rows={rows} span={span} />
        {stages.map((stage) => (
          <Bar
            key={stage}
            stackId="events"
            dataKey={`byStage.${stage}`}
            isAnimationActive={false}
            shape={(bar: BarShapeProps) => (
              <YearSegment bar={bar} stage={stage} isFaint={!span.isChosen(bar.payload as ActivityRow)} />
            )}
          />
        ))}
      </BarChart>
    </MarkField>
  )
})

interface YearSegmentProps {
  readonly bar: BarShapeProps
  readonly stage: EventStage
  readonly isFaint: boolean
}

/** Events of a year that reached one stage; nothing where there are none. */
function YearSegment({ bar, stage, isFaint }: YearSegmentProps) {
  const { x, y, width, height } = bar
  if ((bar.payload as ActivityRow).byStage[stage] === 0) return null
  return (
    <StageFill
      chart="activity"
      stage={stage}
      faint={isFaint}
      x={x}
      y={y}
      width={width}
      height={height > 2 ? height - 1 : height}
    />
  )
}
