import { countEvidence, type EvidenceCount } from "../dataset/evidence.ts"
import { isLeadersMeeting } from "../dataset/meetings.ts"
import { type PartialDate, yearOf } from "../dataset/partialDate.ts"
import type { Dataset, Item, Point, Series, Text } from "../dataset/records.ts"
import { flowsOf, isTrade } from "./isTrade.ts"

/** A figure that somebody reports. */
export interface Claim {
  readonly year: number
  /** Month or day, where the figure is not of the whole year. */
  readonly date: PartialDate | null
  readonly measure: Text
  readonly value: number
  readonly approximate: boolean
  /** Whether the source says "more than". */
  readonly above: boolean
  /** What stretch it covers, where not the calendar year. */
  readonly period: Text | null
  readonly note: Text | null
  readonly sources: readonly { readonly id: string; readonly publisher: string }[]
  /** Why its ground is weak. */
  readonly weak: Text | null
}

/** Trade as one side counts it. */
export interface TradeSide {
  readonly id: string
  readonly side: string
  readonly title: Text
  readonly unit: string
  readonly measures: readonly TradeMeasure[]
  /** What the figures rest on. */
  readonly grounds: EvidenceCount
}

export interface TradeMeasure {
  /** Whose exports; "both" for trade both ways. */
  readonly of: string
  readonly label: Text
  /** Oldest first; two sources that differ on a year are two points. */
  readonly points: readonly Claim[]
  /** Points that a line may join: one whole year after the other, each with a single figure. */
  readonly runs: readonly (readonly Claim[])[]
}

/** A trade agreement: when it was signed and when it came into force. */
export interface TradeAgreement {
  readonly title: Text
  readonly dates: readonly { readonly stage: "contracted" | "delivered"; readonly date: PartialDate }[]
}

export interface TradeRows {
  readonly sides: readonly TradeSide[]
  /** First and last year, and the largest figure, of both sides together: they share their scales. */
  readonly from: number
  readonly to: number
  readonly max: number
  readonly agreement: TradeAgreement | null
  readonly leaders: readonly PartialDate[]
}

/** Yearly trade of the parties as each side counts it, with the agreement and the leaders' meetings of those years. */
export function tradeRows(dataset: Dataset, agreement: Item | null): TradeRows {
  const sides = dataset.series.flatMap((series) => sideOf(dataset, series))
  const points = sides.flatMap(({ measures }) => measures.flatMap((measure) => measure.points))
  const from = Math.min(...points.map(({ year }) => year))
  const to = Math.max(...points.map(({ year }) => year))
  return {
    sides,
    from,
    to,
    max: Math.max(...points.map(({ value }) => value)),
    agreement: agreement && {
      title: agreement.title,
      dates: (["contracted", "delivered"] as const).flatMap((stage) => {
        const date = agreement.events.find((event) => event.stage === stage)?.date
        return date === undefined ? [] : [{ stage, date }]
      }),
    },
    leaders: dataset.meetings
      .filter((meeting) => isLeadersMeeting(dataset, meeting))
      .map(({ date }) => date)
      .filter((date) => yearOf(date) >= from && yearOf(date) <= to),
  }
}

/** A point of the series as a claim of its sources. */
export function claimOf(series: Series, point: Point): Claim {
  const { year, date, value, approximate, above = false, period, note, weak } = point
  const sources = new Map(point.evidence.map(({ source }) => [source.id, source.publisher]))
  return {
    year,
    date,
    measure: series.measures.find(({ id }) => id === point.measure)?.label ?? series.title,
    value,
    approximate,
    above,
    period,
    note,
    sources: [...sources].map(([id, publisher]) => ({ id, publisher })),
    weak,
  }
}

function sideOf(dataset: Dataset, series: Series): readonly TradeSide[] {
  const measures = flowsOf(dataset).flatMap(({ of, measure }) => {
    const label = series.measures.find(({ id }) => id === measure)?.label
    const own = series.points.filter((point) => point.measure === measure && isTrade(dataset, series, point))
    if (label === undefined || own.length === 0) return []
    const points = own.map((point) => claimOf(series, point)).toSorted((a, b) => a.year - b.year)
    return [{ of, label, points, runs: runsOf(points) }]
  })
  const { id, side, title, unit, points } = series
  const evidence = points
    .filter((point) => isTrade(dataset, series, point))
    .flatMap((point) => point.evidence)
  return measures.length > 0 && side !== null
    ? [{ id, side, title, unit, measures, grounds: countEvidence(evidence) }]
    : []
}

function runsOf(points: readonly Claim[]): readonly (readonly Claim[])[] {
  const whole = points.filter(({ period, date }) => period === null && date === null)
  const single = whole.filter((point) => whole.every((other) => other === point || other.year !== point.year))
  const runs: Claim[][] = []
  for (const point of single) {
    const run = runs.at(-1)
    if (run?.at(-1)?.year === point.year - 1) run.push(point)
    else runs.push([point])
  }
  return runs.filter((run) => run.length > 1)
}
