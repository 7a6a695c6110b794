import { daysBetween, firstDay, isVague } from "../../dataset/partialDate.ts"
import type { ActivityRow } from "../../summary/activityRows.ts"
import styles from "./charts.module.css"

interface MeetingTicksProps {
  readonly row: ActivityRow
  readonly width: number
  readonly y: number
  readonly isFaint: boolean
}

const TICK = 10

/** A tick for each meeting, where it fell in its year; a broken one where only month or year is known. */
export function MeetingTicks({ row, width, y, isFaint }: MeetingTicksProps) {
  const [first, last] = [`${row.from}-01-01`, `${row.to}-12-31`]
  return row.meetings.map((date, index) => {
    // Many years share the first column: there the ticks only count.
    const part =
      row.from === null
        ? (index + 0.5) / row.meetings.length
        : daysBetween(first, firstDay(date)) / daysBetween(first, last)
    const x = 1 + part * (width - 2)
    return (
      <path
        key={index}
        className={styles["meeting"]}
        data-vague={isVague(date) || undefined}
        data-faint={isFaint || undefined}
        d={`M${x} ${y}v${TICK}`}
      />
    )
  })
}
