import { asksUntil } from "../dataset/asks.ts"
import { countEvidence, type EvidenceCount, evidenceOf } from "../dataset/evidence.ts"
import { type Days, type ItemState, stateOf } from "../dataset/itemState.ts"
import { compareDates } from "../dataset/partialDate.ts"
import type { Ask, Dataset, Item, Meeting, Organisation, Person, StageEvent } from "../dataset/records.ts"
import { eventsUntil } from "../dataset/stage.ts"
import { type Grounds, groundsOf } from "./citations.ts"
import { type AskerCount, askerCounts } from "./itemHistory.ts"

/** An item on the page of somebody who is named in it or takes part in it. */
export interface ActorItem extends ItemState, EvidenceCount {
  readonly item: Item
  readonly askers: readonly AskerCount[]
}

/** What happened to one of the items, and where. */
export interface ActorEvent {
  readonly item: Item
  readonly event: StageEvent
  /** Null where it was not at a recorded meeting. */
  readonly meeting: Meeting | null
  readonly grounds: Grounds
}

/** What a side asked, and where. */
export interface ActorAsk {
  readonly item: Item
  readonly ask: Ask
  readonly meeting: Meeting | null
  readonly grounds: Grounds
}

/** Somebody else who is in the same items, and in how many of them. */
export interface Companion<Actor extends Person | Organisation> {
  readonly actor: Actor
  readonly items: number
}

/** Where each item stands, the one heard of last first. */
export function actorItems(items: readonly Item[], days: Days): readonly ActorItem[] {
  return items
    .map((item) => ({
      ...stateOf(item, days),
      ...countEvidence(evidenceOf(item)),
      item,
      askers: askerCounts(item, days.asOf),
    }))
    .toSorted((a, b) => compareDates(b.heard ?? "", a.heard ?? ""))
}

/** What happened to the items, newest first. */
export function actorEvents(dataset: Dataset, items: readonly Item[], { asOf }: Days): readonly ActorEvent[] {
  return items
    .flatMap((item) =>
      eventsUntil(item, asOf).map((event) => ({
        item,
        event,
        meeting: dataset.meetingById.get(event.meeting ?? "") ?? null,
        grounds: groundsOf(event.evidence),
      })),
    )
    .toSorted((a, b) => compareDates(b.event.date, a.event.date))
}

/** What was asked on the items, newest first. */
export function actorAsks(dataset: Dataset, items: readonly Item[], { asOf }: Days): readonly ActorAsk[] {
  return items
    .flatMap((item) =>
      asksUntil(item, asOf).map((ask) => ({
        item,
        ask,
        meeting: dataset.meetingById.get(ask.meeting ?? "") ?? null,
        grounds: groundsOf(ask.evidence),
      })),
    )
    .toSorted((a, b) => compareDates(b.ask.date, a.ask.date))
}

/** Those who are in the items, in most of them first, of equals in the order of first mention. */
export function companions<Actor extends Person | Organisation>(
  items: readonly Item[],
  idsOf: (item: Item) => readonly string[],
  byId: ReadonlyMap<string, Actor>,
): readonly Companion<Actor>[] {
  const counts = new Map<string, number>()
  for (const id of items.flatMap(idsOf)) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts]
    .flatMap(([id, count]) => {
      const actor = byId.get(id)
      return actor ? [{ actor, items: count }] : []
    })
    .toSorted((a, b) => b.items - a.items)
}
