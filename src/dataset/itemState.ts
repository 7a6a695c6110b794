import { daysSinceCheck, lastHeard, type Quiet, quietOf } from "./clocks.ts"
import { daysBetween, lastDay, type PartialDate } from "./partialDate.ts"
import type { Item } from "./records.ts"
import { lastEvent, placeOnLadder, rungAt, stageAt, type Standing, standingOf } from "./stage.ts"
import type { LadderPlace, Rung, Stage } from "./vocabulary.ts"

/** The day as known on which something is shown, and the reader's own day; that is null in a view of the past. */
export interface Days {
  readonly asOf: string
  readonly today: string | null
}

/** Where an item stands, and how old the news of it is: computed here for every list and page alike. */
export interface ItemState {
  readonly place: LadderPlace
  readonly stage: Stage | null
  /** Highest rung climbed. */
  readonly rung: Rung | null
  /** What an item does that is no promise. */
  readonly standing: Standing | null
  /** Date of the last event. */
  readonly last: PartialDate | null
  /** Date of the last event or ask: the last evidence. */
  readonly heard: PartialDate | null
  /** To the reader's day, or in a view of the past to the day shown. */
  readonly daysSinceEvidence: number | null
  /** Days since somebody last looked; null where nobody did, and in a view of the past. */
  readonly daysSinceCheck: number | null
  /** Why an open item is quiet; null where it is not. */
  readonly quiet: Quiet | null
}

/** The state last asked for: most of a page asks for that of the same days, and reading it from the events takes long. */
const known = new WeakMap<Item, { readonly days: Days; readonly state: ItemState }>()

/** The state of an item on the day shown, its ages counted to the reader's day. */
export function stateOf(item: Item, days: Days): ItemState {
  const last = known.get(item)
  if (last && last.days.asOf === days.asOf && last.days.today === days.today) return last.state
  const state = readState(item, days)
  known.set(item, { days, state })
  return state
}

function readState(item: Item, { asOf, today }: Days): ItemState {
  const heard = lastHeard(item, asOf)
  return {
    place: placeOnLadder(item, asOf),
    stage: stageAt(item, asOf),
    rung: rungAt(item, asOf),
    standing: standingOf(item, asOf),
    last: lastEvent(item, asOf)?.date ?? null,
    heard,
    daysSinceEvidence: heard === null ? null : daysSince(heard, today ?? asOf),
    daysSinceCheck: today === null || item.checked === null ? null : daysSinceCheck(item, today),
    quiet: quietOf(item, asOf, today),
  }
}

/** Whole days from the last day that a date may mean; 0 where that lies ahead. */
export function daysSince(date: PartialDate, day: string): number {
  return Math.max(0, daysBetween(lastDay(date), day))
}
