import { useChartWidth, usePlotArea } from "recharts"
import type { ActivityRow } from "../../summary/activityRows.ts"
import { useLanguage } from "../../ui/language.ts"
import styles from "./charts.module.css"
import { PlotPlace } from "./PlotPlace.tsx"
import { stageLabel, yearStages } from "./stageLabels.ts"
import type { YearSpan } from "./useYearSpan.ts"
import { TICKS } from "./yearLayout.ts"
import { YearScenery } from "./YearScenery.tsx"
import { useChosenSpan } from "./yearSpan.ts"

/** The columns as controls, with the years and the meetings below them. */
export function YearColumns({ rows }: { readonly rows: readonly ActivityRow[] }) {
  const span = useChosenSpan()
  const width = useChartWidth() ?? 0
  const plot = usePlotArea()
  if (!plot) return null
  const step = plot.width / rows.length
  return (
    <>
      <g className={styles["years"]} {...span.columns}>
        {rows.map((row, index) => (
          <YearColumn
            key={row.to}
            row={row}
            index={index}
            span={span}
            place={{
              x: plot.x + index * step,
              y: plot.y,
              width: step,
              height: plot.height + TICKS + 14,
            }}
          />
        ))}
      </g>
      <PlotPlace>
        <YearScenery rows={rows} width={width} isFaint={(row) => !span.isChosen(row)} />
      </PlotPlace>
    </>
  )
}

interface YearColumnProps {
  readonly row: ActivityRow
  readonly index: number
  readonly span: YearSpan
  /** Where it is pointed at. */
  readonly place: Readonly<Record<"x" | "y" | "width" | "height", number>>
}

function YearColumn({ row, index, span, place }: YearColumnProps) {
  const { m } = useLanguage()
  const words = m.charts.activity
  const moves = yearStages([row])
    .filter((stage) => stage !== "mention")
    .map((stage) => ({ stage: stageLabel(stage, m), count: row.byStage[stage] }))
  const { from, to } = span.spanAt(index)
  const label = words.column(words.year(row.from, row.to), moves, row.mentions, row.meetings.length)
  return (
    <g
      className={styles["mark"]}
      role="button"
      tabIndex={-1}
      aria-label={
        from === row.from && to === row.to ? label : words.offer(label, words.span(from, to ?? row.to))
      }
      aria-pressed={!span.isOpen && span.isChosen(row)}
      data-mark-row={0}
      data-mark-column={index}
      data-active={span.isDrafted(index) || undefined}
      // A pointer chooses when it is lifted; keys and assistive tools click without one.
      onClick={({ detail }) => detail === 0 && span.choose(index)}
    >
      <rect className={styles["target"]} {...place} />
    </g>
  )
}
