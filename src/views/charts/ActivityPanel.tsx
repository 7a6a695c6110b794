import type { ActivityRow } from "../../summary/activityRows.ts"
import { ChartFrame } from "../../ui/ChartFrame.tsx"
import { useLanguage } from "../../ui/language.ts"
import { useSame } from "../../ui/useSame.ts"
import { ActivityPicture } from "./ActivityPicture.tsx"
import { ChartBox } from "./ChartBox.tsx"
import { ACTIVITY_SIZE } from "./chartSize.ts"
import { LazyActivityChart } from "./lazyCharts.tsx"
import { stageLabels, yearStages } from "./stageLabels.ts"
import { activityTwin } from "./twins.ts"

interface ActivityPanelProps {
  readonly rows: readonly ActivityRow[]
  /** The span that the filters hold; null leaves an end open. */
  readonly years: { readonly from: number | null; readonly to: number | null }
  readonly onToggleYears: (from: number | null, to: number | null) => void
  /** What the counts rest on. */
  readonly source: string
}

/** Events a year by the stage they reached. */
export function ActivityPanel({ rows, years, onToggleYears, source }: ActivityPanelProps) {
  const language = useLanguage()
  const words = language.m.charts.activity
  const stages = yearStages(rows)
  const legend = useSame(stageLabels(stages, language.m))
  const sum = (of: (row: ActivityRow) => number) => rows.reduce((all, row) => all + of(row), 0)
  const events = (row: ActivityRow) => row.moves + row.mentions
  const busiest = rows.toSorted((a, b) => events(b) - events(a))[0]
  return (
    <ChartFrame
      id="activity"
      title={words.title}
      subtitle={words.subtitle}
      summary={words.summary(
        sum((row) => row.moves),
        sum((row) => row.mentions),
        busiest ? words.year(busiest.from, busiest.to) : "",
        busiest ? events(busiest) : 0,
      )}
      source={source}
      twin={activityTwin(rows, stages, language)}
    >
      <ChartBox
        size={ACTIVITY_SIZE}
        of={rows}
        picture={import.meta.env.SSR && <ActivityPicture rows={rows} legend={legend} />}
      >
        {(width, height) => <LazyActivityChart {...{ rows, legend, years, onToggleYears, width, height }} />}
      </ChartBox>
    </ChartFrame>
  )
}
