import { memo } from "react"
import { useLanguage } from "../../ui/language.ts"
import { ActivityColumns, type ActivityColumnsProps } from "./ActivityColumns.tsx"
import { MarkField } from "./MarkField.tsx"
import { useYearSpan, type Years } from "./useYearSpan.ts"
import { YearSpanProvider } from "./yearSpan.ts"

export interface ActivityChartProps extends ActivityColumnsProps {
  readonly years: Years
  readonly onToggleYears: (from: number | null, to: number | null) => void
}

/** Events of each year by the stage they reached; a year or a span of years is a filter. */
export const ActivityChart = memo(function ActivityChart(props: ActivityChartProps) {
  const { rows, legend, years, onToggleYears, width, height } = props
  const { m } = useLanguage()
  const span = useYearSpan(rows, years, onToggleYears)
  return (
    <MarkField label={m.charts.activity.marks} onKeyDown={span.onKeyDown}>
      <YearSpanProvider value={span}>
        <ActivityColumns rows={rows} legend={legend} width={width} height={height} />
      </YearSpanProvider>
    </MarkField>
  )
})
