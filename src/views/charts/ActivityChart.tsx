import { memo } from "react"
import { Bar, BarChart, type BarShapeProps, CartesianGrid, XAxis, YAxis } from "recharts"
import type { ActivityRow } from "../../summary/activityRows.ts"
import { useLanguage } from "../../ui/language.ts"
import { type LegendEntry, legendHeight } from "./chartSize.ts"
import { MarkField } from "./MarkField.tsx"
import { StageLegend } from "./StageLegend.tsx"
import { useYearSpan, type Years } from "./useYearSpan.ts"
import { YearColumns } from "./YearColumns.tsx"
import { type ActivityStage, YearSegment } from "./YearSegment.tsx"

export interface ActivityChartProps {
  /** Oldest first. */
  readonly rows: readonly ActivityRow[]
  /** Stages that columns and legend show, from the foot up. */
  readonly legend: readonly LegendEntry<ActivityStage>[]
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
  const { rows, legend, years, onYears, width, height } = props
  const { m } = useLanguage()
  const span = useYearSpan(rows, years, onYears)
  const drawSegment = (stage: ActivityStage) => (bar: BarShapeProps) => (
    <YearSegment bar={bar} stage={stage} isFaint={!span.isChosen(bar.payload as ActivityRow)} />
  )
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
        {legend.map(({ key: stage }) => (
          <Bar
            key={stage}
            stackId="events"
            dataKey={`byStage.${stage}`}
            isAnimationActive={false}
            shape={drawSegment(stage)}
          />
        ))}
      </BarChart>
    </MarkField>
  )
})
