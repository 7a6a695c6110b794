import type { ReactNode } from "react"
import { usePlotArea } from "recharts"
import type { ActivityRow } from "../../summary/activityRows.ts"
import { useLanguage } from "../../ui/language.ts"
import styles from "./charts.module.css"
import { MeetingTicks } from "./MeetingTicks.tsx"
import { stageLabel, yearStages } from "./stageLabels.ts"
import type { YearSpan } from "./useYearSpan.ts"
import { useChosenSpan } from "./yearSpan.ts"

/** Where the ticks of the meetings stand below the axis. */
const TICKS = 38

/** The columns as controls, with the years and the meetings below them. */
export function YearColumns({ rows }: { readonly rows: readonly ActivityRow[] }) {
  const span = useChosenSpan()
  const { m } = useLanguage()
  const plot = usePlotArea()
  if (!plot) return null
  const step = plot.width / rows.length
  const base = plot.y + plot.height
  return (
    <>
      <g className={styles["years"]} {...span.columns}>
        {rows.map((row, index) => (
          <YearColumn key={row.to} row={row} index={index} span={span}>
            <rect
              className={styles["target"]}
              x={plot.x + index * step}
              y={plot.y}
              width={step}
              height={plot.height + TICKS + 14}
            />
          </YearColumn>
        ))}
      </g>
      <g className={styles["scenery"]} aria-hidden="true">
        {rows.map((row, index) => {
          const x = plot.x + index * step
          const isFolded = row.from === null
          return (
            <g key={row.to} transform={`translate(${x} ${base})`}>
              {/* The axis is broken after the years that share a column. */}
              <path className={styles["base"]} d={`M0 0.5H${isFolded ? step - 3 : step}`} />
              <YearLabel row={row} middle={step / 2} isNextToFirst={(index - 0.5) * step < 40} />
              <MeetingTicks row={row} width={step} y={TICKS} isFaint={!span.isChosen(row)} />
            </g>
          )
        })}
        <text className={styles["quiet"]} x={plot.x + plot.width} y={base + TICKS + 22} textAnchor="end">
          {m.charts.activity.ticks}
        </text>
      </g>
    </>
  )
}

interface YearColumnProps {
  readonly row: ActivityRow
  readonly index: number
  readonly span: YearSpan
  readonly children: ReactNode
}

function YearColumn({ row, index, span, children }: YearColumnProps) {
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
      {children}
    </g>
  )
}

interface YearLabelProps {
  readonly row: ActivityRow
  readonly middle: number
  readonly isNextToFirst: boolean
}

/** Every fifth year, and what the first column holds. */
function YearLabel({ row, middle, isNextToFirst }: YearLabelProps) {
  const { m } = useLanguage()
  if (row.from === null)
    return m.charts.activity.before(row.to + 1).map((word, line) => (
      <text key={word} className={styles["quiet"]} x={middle} y={16 + line * 14} textAnchor="middle">
        {word}
      </text>
    ))
  if (row.to % 5 !== 0 || isNextToFirst) return null
  return (
    <text className={styles["quiet"]} x={middle} y={16} textAnchor="middle">
      {row.to}
    </text>
  )
}
