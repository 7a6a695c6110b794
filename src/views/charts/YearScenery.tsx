import { isVague } from "../../dataset/partialDate.ts"
import type { ActivityRow } from "../../summary/activityRows.ts"
import { useLanguage } from "../../ui/language.ts"
import styles from "./charts.module.css"
import { percent } from "./percent.ts"
import { ScaleLines } from "./ScaleLines.tsx"
import { Either } from "./Stretch.tsx"
import { eventTicks, meetingParts, TICKS, yearFrom } from "./yearLayout.ts"

interface YearSceneryProps {
  readonly rows: readonly ActivityRow[]
  /** Of the chart; null while nobody knows it. */
  readonly width: number | null
  /** Whether a year is outside what the filters hold. */
  readonly isFaint: (row: ActivityRow) => boolean
}

const TICK = 10

/** Around the columns: their scale, the axis with the years, a tick for each meeting. */
export function YearScenery({ rows, width, isFaint }: YearSceneryProps) {
  const { m, number } = useLanguage()
  return (
    <>
      <ScaleLines ticks={eventTicks(rows)} format={number} />
      {rows.map((row, index) => (
        <svg
          key={row.to}
          x={percent(index / rows.length)}
          y="100%"
          width={percent(1 / rows.length)}
          overflow="visible"
        >
          {/* The axis is broken after the years that share a column. */}
          <line className={styles["base"]} x2={row.from === null ? "80%" : "100%"} y1={0.5} y2={0.5} />
          <Either
            width={width}
            roomFrom={yearFrom(row, index, rows.length)}
            roomy={<YearLabel row={row} />}
          />
          <MeetingTicks row={row} isFaint={isFaint(row)} />
        </svg>
      ))}
      <svg y="100%" overflow="visible">
        <text className={styles["quiet"]} x="100%" y={TICKS + 22} textAnchor="end">
          {m.charts.activity.ticks}
        </text>
      </svg>
    </>
  )
}

/** The year of a column, and what the first column holds. */
function YearLabel({ row }: { readonly row: ActivityRow }) {
  const { m } = useLanguage()
  const lines = row.from === null ? m.charts.activity.before(row.to + 1) : [row.to]
  return lines.map((line, index) => (
    <text key={line} className={styles["quiet"]} x="50%" y={16 + index * 14} textAnchor="middle">
      {line}
    </text>
  ))
}

/** A tick for each meeting, where it fell in its year; a broken one where only month or year is known. */
function MeetingTicks({ row, isFaint }: { readonly row: ActivityRow; readonly isFaint: boolean }) {
  return meetingParts(row).map(({ date, part }, index) => (
    <line
      key={index}
      className={styles["meeting"]}
      data-vague={isVague(date) || undefined}
      data-faint={isFaint || undefined}
      x1={percent(part)}
      x2={percent(part)}
      y1={TICKS}
      y2={TICKS + TICK}
    />
  ))
}
