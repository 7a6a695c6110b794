import { compareDates, firstDay, yearOf } from "../../dataset/partialDate.ts"

/** After this many years without any meeting the axis begins anew; earlier years stand in slots of their own. */
const BREAK_YEARS = 8
const STEP_YEARS = 5
/** Room for the label of a year. */
const LABEL = 36
const SLOT = 44
const BREAK = 16

/** Time from left to right. */
export interface TimeAxis {
  /** Where a day stands. */
  readonly x: (day: string) => number
  /** Labelled years. */
  readonly ticks: readonly { readonly year: number; readonly x: number }[]
  /** Where the axis is broken; null where it is whole. */
  readonly breakX: number | null
  readonly left: number
  readonly right: number
}

/** An even scale for the years since the last long quiet; the few years before it get a labelled slot each. */
export function timeAxis(
  dates: readonly string[],
  { left, right }: { readonly left: number; readonly right: number },
): TimeAxis {
  const years = [...new Set(dates.toSorted(compareDates).map(yearOf))]
  const begins = years.findLastIndex((year, index) => year - (years[index - 1] ?? year) >= BREAK_YEARS)
  const early = years.slice(0, Math.max(begins, 0))
  const [start, end] = [years[early.length] ?? 0, (years.at(-1) ?? 0) + 1]
  const from = early.length > 0 ? left + early.length * SLOT + BREAK : left
  const [t0, t1] = [Date.UTC(start, 0), Date.UTC(end, 0)]
  const main = (ms: number) => from + ((ms - t0) / (t1 - t0)) * (right - from)
  const slot = (year: number) => left + (early.indexOf(year) + 0.5) * SLOT
  const isTight = ((right - from) / (end - start)) * STEP_YEARS < LABEL
  const step = isTight ? 2 * STEP_YEARS : STEP_YEARS
  const marked = Array.from({ length: end - start + 1 }, (_, index) => start + index).filter(
    (year) => year % step === 0,
  )
  return {
    x: (day) => (yearOf(day) < start ? slot(yearOf(day)) : main(Date.parse(firstDay(day)))),
    ticks: [
      ...early.map((year) => ({ year, x: slot(year) })),
      ...marked.map((year) => ({ year, x: main(Date.UTC(year, 0)) })),
    ],
    breakX: early.length > 0 ? from - BREAK / 2 : null,
    left,
    right,
  }
}
