import { lastHeard, type Quiet } from "../dataset/clocks.ts"
import { type Days, type ItemState, stateOf } from "../dataset/itemState.ts"
import { compareDates } from "../dataset/partialDate.ts"
import type { Dataset, Evidence, Item, Point, Series } from "../dataset/records.ts"
import { isClosed } from "../dataset/stage.ts"
import { type ReportedValue, valueOf } from "../dataset/value.ts"
import type { ChangesSince, Move } from "./sinceMeeting.ts"
import { isTrade } from "./isTrade.ts"

/** An item that changed its stage, or of which something was put on paper. */
export interface MoveFact {
  readonly kind: "move"
  /** The newest one. */
  readonly move: Move
  /** Others since the last meeting, newest first. */
  readonly earlier: readonly Move[]
}

/** A figure: the value of an item, or the newest yearly trade as one side counts it. */
export type ValueFact =
  | { readonly kind: "value"; readonly item: Item; readonly value: ReportedValue }
  | {
      readonly kind: "trade"
      readonly series: Series
      readonly year: number
      readonly points: readonly Point[]
    }

/** An open item that nobody looked at lately, or of which nothing was heard. */
export interface QuietFact {
  readonly kind: "quiet"
  readonly item: Item
  readonly state: ItemState
  readonly quiet: Quiet
}

interface Line<Fact> {
  readonly id: string
  readonly fact: Fact
  readonly evidence: readonly Evidence[]
}

/** Items that changed, none where there was no meeting since which to tell: those of which something was signed or contracted, then the others; newest first. */
export function changedLines(
  items: readonly Item[],
  changes: Pick<ChangesSince, "signed" | "moved"> | null,
): readonly Line<MoveFact>[] {
  if (!changes) return []
  const { signed, moved } = changes
  const chosen = new Set(items)
  const moves = [signed, moved].flatMap((part) =>
    part.filter(({ item }) => chosen.has(item)).toSorted((a, b) => compareDates(b.event.date, a.event.date)),
  )
  return [...new Set(moves.map(({ item }) => item))].flatMap((item) => {
    const own = moves
      .filter((move) => move.item === item)
      .toSorted((a, b) => compareDates(b.event.date, a.event.date))
    const [move, ...earlier] = own
    if (!move) return []
    return [
      {
        id: `move:${item.id}`,
        fact: { kind: "move" as const, move, earlier },
        evidence: own.flatMap(({ event }) => event.evidence),
      },
    ]
  })
}

/** Values of open items, those heard of last first; before them yearly trade, where the items touch the trade agreement. */
export function figureLines(
  dataset: Dataset,
  items: readonly Item[],
  { asOf }: Days,
): readonly Line<ValueFact>[] {
  const valued = items
    .flatMap((item) => {
      const value = valueOf(item)
      return value && !isClosed(stateOf(item, { asOf, today: null }).stage) ? [{ item, value }] : []
    })
    .toSorted((a, b) => compareDates(lastHeard(b.item, asOf) ?? "", lastHeard(a.item, asOf) ?? ""))
  const isOfTrade = items.some(({ id }) => id === dataset.about.tradeAgreement)
  return [
    ...(isOfTrade ? dataset.series.flatMap((series) => tradeLine(dataset, series)) : []),
    ...valued.map(({ item, value }) => ({
      id: `value:${item.id}`,
      fact: { kind: "value" as const, item, value },
      evidence: value.amounts.flatMap(({ evidence }) => evidence),
    })),
  ]
}

/** Trade both ways in the newest whole year for which this side's count has a figure. */
function tradeLine(dataset: Dataset, series: Series): readonly Line<ValueFact>[] {
  const whole = series.points.filter(
    (point) =>
      isTrade(dataset, series, point) &&
      point.measure === "total" &&
      point.period === null &&
      point.date === null,
  )
  if (whole.length === 0) return []
  const year = Math.max(...whole.map((point) => point.year))
  const points = whole.filter((point) => point.year === year)
  return [
    {
      id: `trade:${series.id}`,
      fact: { kind: "trade", series, year, points },
      evidence: points.flatMap(({ evidence }) => evidence),
    },
  ]
}

/** Open items that are quiet: those not checked first, then those without news; in each the longest quiet first. */
export function quietLines(items: readonly Item[], days: Days): readonly Line<QuietFact>[] {
  return items
    .flatMap((item) => {
      const state = stateOf(item, days)
      const evidence = lastEvidence(item, days.asOf)
      return state.quiet && evidence.length > 0 ? [{ item, state, quiet: state.quiet, evidence }] : []
    })
    .toSorted((a, b) => quietOrder(b) - quietOrder(a))
    .map(({ item, state, quiet, evidence }) => ({
      id: `quiet:${item.id}`,
      fact: { kind: "quiet", item, state, quiet },
      evidence,
    }))
}

/** Anything unchecked comes before anything checked. */
function quietOrder({ quiet, state }: Pick<QuietFact, "quiet" | "state">): number {
  const days = quiet.kind === "unchecked" ? (state.daysSinceCheck ?? 1e6) : (state.daysSinceEvidence ?? 0)
  return quiet.kind === "unchecked" ? 1e7 + days : days
}

/** What the last event or ask of the item rests on, whichever came later. */
function lastEvidence(item: Item, asOf: string): readonly Evidence[] {
  const heard = lastHeard(item, asOf)
  return [...item.events, ...item.asks].findLast(({ date }) => date === heard)?.evidence ?? []
}
