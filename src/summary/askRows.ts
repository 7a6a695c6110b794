import { type Days, daysSince, type ItemState, stateOf } from "../dataset/itemState.ts"
import { type AskThread, askThreads } from "../dataset/asks.ts"
import { compareDates, firstDay, lastDay, type PartialDate, spanBetween } from "../dataset/partialDate.ts"
import type { Ask, Dataset, Item, Meeting, Place, StageEvent, Text } from "../dataset/records.ts"
import { sectorLabel } from "../dataset/sectors.ts"
import { decidingEvent, isClosed } from "../dataset/stage.ts"
import { STAGES, WORDINGS, type Wording } from "../dataset/vocabulary.ts"

type Span = ReturnType<typeof spanBetween>

/** One time at which something was asked. */
export interface Voiced {
  readonly ask: Ask
  readonly meeting: Meeting | null
  readonly place: Place | null
}

/** What one side asked on one item, and what came of it, as known on one day. */
export interface AskRow extends ItemState {
  readonly item: Item
  readonly sector: Text
  /** A party's code, or "both". */
  readonly by: string
  /** Whom, each once. */
  readonly to: readonly string[]
  readonly first: Voiced
  /** Oldest first. */
  readonly again: readonly Voiced[]
  /** Those of its asks that were chosen, oldest first. */
  readonly chosen: readonly Ask[]
  /** Strongest wording of all. */
  readonly wording: Wording
  readonly withoutMoving: number
  /** First change of stage after the first ask, and how long it took; null where nothing moved. */
  readonly moved: { readonly event: StageEvent; readonly after: Span } | null
  /** Event by which the item came to stand where it stands, where that was after the first ask. */
  readonly outcome: StageEvent | null
  /** Days since the first ask. */
  readonly age: number
  /** True where nothing on record came after the last ask. */
  readonly isUnanswered: boolean
}

/** The items' asks by who asked, of those that were chosen; each with its whole history. */
export function askRows(
  items: readonly Item[],
  dataset: Dataset,
  chosen: readonly Ask[],
  days: Days,
): readonly AskRow[] {
  const kept = new Set(chosen)
  return items
    .flatMap((item) => askThreads(item, days.asOf))
    .map((thread) => askRow(thread, dataset, kept, days))
    .filter((row) => row.chosen.length > 0)
}

function askRow(
  { item, by, first, again, withoutMoving, moves }: AskThread,
  dataset: Dataset,
  kept: ReadonlySet<Ask>,
  days: Days,
): AskRow {
  const { asOf } = days
  const state = stateOf(item, days)
  const asks = [first, ...again]
  const [move] = moves
  const decided = decidingEvent(item, asOf)
  const lastAsk = again.at(-1) ?? first
  return {
    ...state,
    item,
    sector: sectorLabel(dataset.about, item),
    by,
    to: [...new Set(asks.map((ask) => ask.to))],
    first: voiced(first, dataset),
    again: again.map((ask) => voiced(ask, dataset)),
    wording: asks.map(({ wording }) => wording).reduce(stronger),
    chosen: asks.filter((ask) => kept.has(ask)),
    withoutMoving,
    moved: move ? { event: move, after: spanBetween(lastDay(first.date), firstDay(move.date)) } : null,
    outcome: decided && moves.includes(decided) ? decided : null,
    age: daysSince(first.date, days.today ?? asOf),
    isUnanswered: state.last === null || firstDay(state.last) <= lastDay(lastAsk.date),
  }
}

function voiced(ask: Ask, dataset: Dataset): Voiced {
  const meeting = dataset.meetingById.get(ask.meeting ?? "") ?? null
  return { ask, meeting, place: dataset.placeById.get(meeting?.place ?? "") ?? null }
}

function stronger(a: Wording, b: Wording): Wording {
  return WORDINGS.indexOf(a) >= WORDINGS.indexOf(b) ? a : b
}

/** How often and with what outcome one side asked. */
export interface SideTotals {
  /** A party's code, or "both". */
  readonly side: string
  /** Single asks that were chosen. */
  readonly asks: number
  /** Items asked about. */
  readonly items: number
  /** Of these: those whose stage changed after the first ask. */
  readonly moved: number
  /** Of these: those of which nothing later is on record. */
  readonly unanswered: number
}

export function sideTotals(rows: readonly AskRow[], sides: readonly string[]): readonly SideTotals[] {
  return sides.map((side) => {
    const own = rows.filter(({ by }) => by === side)
    return {
      side,
      asks: own.reduce((sum, { chosen }) => sum + chosen.length, 0),
      items: own.length,
      moved: own.filter(({ moved }) => moved !== null).length,
      unanswered: own.filter(({ isUnanswered }) => isUnanswered).length,
    }
  })
}

/** Orders in which the asks may be read. */
const ORDERS = {
  times: (a, b) => b.withoutMoving - a.withoutMoving || b.again.length - a.again.length,
  oldest: (a, b) => b.age - a.age,
  newest: (a, b) => compareDates(lastAskOf(b), lastAskOf(a)),
  silence: (a, b) =>
    Number(isClosed(a.stage)) - Number(isClosed(b.stage)) ||
    (b.daysSinceEvidence ?? 0) - (a.daysSinceEvidence ?? 0),
  stage: (a, b) => stageOrder(a) - stageOrder(b),
  wording: (a, b) => WORDINGS.indexOf(b.wording) - WORDINGS.indexOf(a.wording),
} as const satisfies Record<string, (a: AskRow, b: AskRow) => number>

export function sortAsks(rows: readonly AskRow[], order: keyof typeof ORDERS): readonly AskRow[] {
  return rows.toSorted((a, b) => ORDERS[order](a, b) || b.age - a.age)
}

function lastAskOf({ first, again }: AskRow): PartialDate {
  return (again.at(-1) ?? first).ask.date
}

function stageOrder({ stage }: AskRow): number {
  return stage === null ? -1 : STAGES.indexOf(stage)
}
