import { compareDates, type PartialDate, yearOf } from "../dataset/partialDate.ts"
import type { Item, Meeting } from "../dataset/records.ts"
import { eventsUntil } from "../dataset/stage.ts"
import { EVENT_STAGES, type EventStage } from "../dataset/vocabulary.ts"

/** Years before this one are few and far between: they share the first column. */
export const FIRST_YEAR = 1990

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

/** Events known on that day, and the meetings, by year; every year has a row, also one in which nothing happened. */
export function activityRows(
  items: readonly Item[],
  meetings: readonly Meeting[],
  asOf: string,
): readonly ActivityRow[] {
  const events = items.flatMap((item) => eventsUntil(item, asOf))
  const years = Array.from({ length: yearOf(asOf) - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index)
  const spans = [{ from: null, to: FIRST_YEAR - 1 }, ...years.map((year) => ({ from: year, to: year }))]
  return spans.map(({ from, to }) => {
    const within = ({ date }: { readonly date: PartialDate }) =>
      yearOf(date) <= to && (from === null || yearOf(date) >= from)
    const own = events.filter(within)
    const count = (stage: EventStage) => own.filter((event) => event.stage === stage).length
    return {
      from,
      to,
      byStage: Object.fromEntries(
        EVENT_STAGES.map((stage) => [stage, count(stage)]),
      ) as ActivityRow["byStage"],
      moves: own.length - count("mention"),
      mentions: count("mention"),
      meetings: meetings
        .filter(within)
        .map(({ date }) => date)
        .toSorted(compareDates),
    }
  })
}
