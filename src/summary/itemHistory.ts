import { asksUntil, askThreads, eventsAfter } from "../dataset/asks.ts"
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

/** How often one side asked, and whether it moved anything. */
export interface AskerCount {
  /** A party's code, or "both". */
  readonly by: string
  readonly count: number
  /** How many of the later asks came while nothing had moved since the one before. */
  readonly withoutMoving: number
  /** Whether the stage changed after the first ask. */
  readonly hasMoved: boolean
}

/** How often each side asked by that day, in the order of first asking. */
export function askerCounts(item: Item, asOf: string): readonly AskerCount[] {
  return askThreads(item, asOf).map(({ by, again, withoutMoving, moves }) => ({
    by,
    count: again.length + 1,
    withoutMoving,
    hasMoved: moves.length > 0,
  }))
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
