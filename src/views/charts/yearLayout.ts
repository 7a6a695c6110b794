import { daysBetween, firstDay } from "../../dataset/partialDate.ts"
import type { ActivityRow } from "../../summary/activityRows.ts"
import { axisTicks } from "./axisTicks.ts"
import { fitsFrom } from "./widthSteps.ts"

/** Room beside and below the plot; the style sheet has it too. Below: years in up to two lines, the ticks of the meetings. */
export const PLOT = { left: 32, right: 4, foot: 64 } as const
/** Where the ticks of the meetings stand below the axis. */
export const TICKS = 38
/** Part of a column's width that stays empty on either side of its bar. */
export const APART = 0.1
/** Room that the name of the first column takes beside its middle. */
const FIRST_NAME = 40

/** Numbers of events beside the columns; the last is the height of the plot. */
export function eventTicks(rows: readonly ActivityRow[]): readonly number[] {
  return axisTicks(Math.max(...rows.map(({ moves, mentions }) => moves + mentions)), 4)
}

/** How wide the chart has to be for a column to have its year below it: the first, and every fifth that is clear of it. */
export function yearFrom({ from, to }: ActivityRow, index: number, columns: number): number {
  if (from === null) return 0
  if (to % 5 !== 0) return Infinity
  return fitsFrom((width) => ((index - 0.5) * (width - PLOT.left - PLOT.right)) / columns >= FIRST_NAME)
}

/** Where each meeting fell in its year, as part of the column. Many years share the first: there the ticks only count. */
export function meetingParts(row: ActivityRow) {
  const [first, last] = [`${row.from}-01-01`, `${row.to}-12-31`]
  return row.meetings.map((date, index) => {
    const part =
      row.from === null
        ? (index + 0.5) / row.meetings.length
        : daysBetween(first, firstDay(date)) / daysBetween(first, last)
    return { date, part: 0.06 + part * 0.88 }
  })
}
