import { askersUntil, asksUntil, eventsAfter } from "../dataset/asks.ts"
import type { Ask, Dataset, Item, Meeting, StageEvent } from "../dataset/records.ts"
import { eventsUntil } from "../dataset/stage.ts"
import { type Grounds, groundsOf } from "./citations.ts"

/** A claim together with how it is known. */
export interface Grounded<T> {
  readonly claim: T
  readonly grounds: Grounds
}

export interface AskDetail extends Grounded<Ask> {
  readonly meeting: Meeting | null
  /** First event that surely came later; null where none is on record. */
  readonly next: StageEvent | null
}

export interface EventDetail extends Grounded<StageEvent> {
  readonly meeting: Meeting | null
  /** Item that this one became, for a transformed one. */
  readonly into: Item | null
}

/** How often one side asked. */
export interface AskerCount {
  /** A party's code, or "both". */
  readonly by: string
  readonly count: number
}

/** How often each side asked by that day, in the order of first asking. */
export function askerCounts(item: Item, asOf: string): readonly AskerCount[] {
  const asks = asksUntil(item, asOf)
  return askersUntil(item, asOf).map((by) => ({ by, count: asks.filter((ask) => ask.by === by).length }))
}

/** Asks by that day, newest first. */
export function askDetails(item: Item, dataset: Dataset, asOf: string): readonly AskDetail[] {
  return asksUntil(item, asOf)
    .toReversed()
    .map((ask) => ({
      claim: ask,
      grounds: groundsOf(ask.evidence),
      meeting: dataset.meetingById.get(ask.meeting ?? "") ?? null,
      next: eventsAfter(item, ask, asOf)[0] ?? null,
    }))
}

/** Events by that day, newest first. */
export function eventDetails(item: Item, dataset: Dataset, asOf: string): readonly EventDetail[] {
  return eventsUntil(item, asOf)
    .toReversed()
    .map((event) => ({
      claim: event,
      grounds: groundsOf(event.evidence),
      meeting: dataset.meetingById.get(event.meeting ?? "") ?? null,
      into: dataset.itemById.get(event.into ?? "") ?? null,
    }))
}
