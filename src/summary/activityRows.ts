import { type PartialDate, yearOf } from "../dataset/partialDate.ts"
import type { Meeting } from "../dataset/records.ts"
import { EVENT_STAGES, type EventStage } from "../dataset/vocabulary.ts"
import { type ItemFacts, spanOf } from "./itemFacts.ts"

/** At least so many years back have a column of their own, from the beginning of a decade. */
const YEARS_BACK = 30

/** The first year with a column of its own: those before it, in which little is on record, share the first. */
export function firstYear({ from, asOf }: Shown): number {
  const decade = Math.floor((yearOf(asOf) - YEARS_BACK) / 10) * 10
  return Math.max(decade, yearOf(from))
}

/** First date that the dataset covers, and the day whose knowledge is shown. */
interface Shown {
  readonly from: PartialDate
  readonly asOf: string
}

/** A year, or all years before the first one. */
export interface ActivityRow {
  /** Null where the column holds everything until `to`. */
  readonly from: number | null
  readonly to: number
  readonly byStage: Readonly<Record<EventStage, number>>
  /** Events that reached a stage; mentions are not among them. */
  readonly moves: number
  readonly mentions: number
  /** Dates of the meetings, oldest first. */
  readonly meetings: readonly PartialDate[]
}

/** Events known on that day, and the meetings, oldest first, by year; every year has a row, also one in which nothing happened. */
export function activityRows(
  facts: ItemFacts,
  rows: Uint32Array,
  meetings: readonly Meeting[],
  shown: Shown,
): readonly ActivityRow[] {
  const first = firstYear(shown)
  /** Which column a year stands in. */
  const spanAt = (year: number) => Math.max(0, year - first + 1)
  const spans = spanAt(yearOf(shown.asOf)) + 1
  const counts = countEvents(facts, rows, spans, spanAt)
  const dates = Array.from({ length: spans }, (): PartialDate[] => [])
  for (const { date } of meetings) dates[spanAt(yearOf(date))]?.push(date)
  return dates.map((own, span) => {
    const cells = counts.subarray(span * EVENT_STAGES.length, (span + 1) * EVENT_STAGES.length)
    const byStage = Object.fromEntries(
      EVENT_STAGES.map((stage, cell) => [stage, cells[cell] ?? 0]),
    ) as ActivityRow["byStage"]
    const to = first - 1 + span
    return {
      from: span === 0 ? null : to,
      to,
      byStage,
      moves: cells.reduce((sum, count) => sum + count, 0) - byStage.mention,
      mentions: byStage.mention,
      meetings: own,
    }
  })
}

/** A line for each column, in it a cell for each stage. */
function countEvents(
  { years, stages }: ItemFacts,
  rows: Uint32Array,
  spans: number,
  spanAt: (year: number) => number,
): Uint32Array {
  const counts = new Uint32Array(spans * EVENT_STAGES.length)
  for (const row of rows) {
    const [from, to] = spanOf(years, row)
    for (let at = from; at < to; at++) {
      const cell = spanAt(years.values[at] as number) * EVENT_STAGES.length + (stages.values[at] as number)
      counts[cell] = (counts[cell] as number) + 1
    }
  }
  return counts
}
