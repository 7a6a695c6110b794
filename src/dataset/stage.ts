import { lastDay, type PartialDate } from "./partialDate.ts"
import type { Item, StageEvent } from "./records.ts"
import { ENDS, type ItemKind, LADDER, type LadderPlace, type Rung, type Stage } from "./vocabulary.ts"

/**
 * Events known to have happened by that day, in the order of the item. A vague date counts from its last possible
 * day, unless a later event of the item is already due: the order of the list then says that it came before.
 */
export function eventsUntil(item: Item, date: string): readonly StageEvent[] {
  const last = item.events.findLastIndex((event) => lastDay(event.date) <= date)
  return item.events.slice(0, last + 1)
}

/**
 * The event that decides the stage: the one with which the item came to stand where it stood on that day. Later events
 * of the same stage and mentions move nothing. Null before anything was raised.
 */
export function decidingEvent(item: Item, date: string): StageEvent | null {
  const steps = eventsUntil(item, date).filter((event) => event.stage !== "mention")
  const before = steps.findLastIndex((event) => event.stage !== steps.at(-1)?.stage)
  return steps[before + 1] ?? null
}

/** Events by that day that brought the item to another stage than before, oldest first. */
export function movesOf(item: Item, date: string): readonly StageEvent[] {
  const steps = eventsUntil(item, date).filter((event) => event.stage !== "mention")
  return steps.filter((event, index) => event.stage !== steps[index - 1]?.stage)
}

/** Where the item stood on that day; null before anything was raised. */
export function stageAt(item: Item, date: string): Stage | null {
  const stage = decidingEvent(item, date)?.stage
  return stage === undefined || stage === "mention" ? null : stage
}

/** Highest rung climbed by that day, also where the item has ended since; null where it never stood on one. */
export function rungAt(item: Item, date: string): Rung | null {
  const reached = eventsUntil(item, date).findLast((event) => isRung(event.stage))?.stage
  return reached !== undefined && isRung(reached) ? reached : null
}

/** Last event by that day, mentions included; null before the first. */
export function lastEvent(item: Item, date: string): StageEvent | null {
  return eventsUntil(item, date).at(-1) ?? null
}

/** The rung above the one on which an open promise stands; null where nothing more is expected. */
export function nextRung(item: Item, date: string): Rung | null {
  const stage = stageAt(item, date)
  if (item.kind !== "promise" || isClosed(stage)) return null
  return LADDER[LADDER.findIndex((rung) => rung === stage) + 1] ?? null
}

/**
 * What an item that is no promise does: since when and until when it is on record, by its sessions where it has any.
 * Null for a promise, and before any event.
 */
export function standingOf(item: Item, date: string): Standing | null {
  const events = eventsUntil(item, date)
  const sessions = events.filter(({ act }) => act === "session")
  const [first, ...rest] = sessions.length > 0 ? sessions : events
  return item.kind === "promise" || !first
    ? null
    : { kind: item.kind, first: first.date, last: (rest.at(-1) ?? first).date }
}

export interface Standing {
  readonly kind: Exclude<ItemKind, "promise">
  readonly first: PartialDate
  readonly last: PartialDate
}

/** Where an item is filed: its stage, "none" before anything was raised, "apart" where it is no promise. */
export function placeOnLadder(item: Item, date: string): LadderPlace {
  return item.kind === "promise" ? (stageAt(item, date) ?? "none") : "apart"
}

export function isRung(stage: string | null): stage is Rung {
  return (LADDER as readonly (string | null)[]).includes(stage)
}

/** Nothing more is expected: delivered, or ended outside the ladder. */
export function isClosed(stage: Stage | null): boolean {
  return stage === "delivered" || (ENDS as readonly (Stage | null)[]).includes(stage)
}
