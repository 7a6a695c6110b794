import { eventsAfter, asksUntil } from "../dataset/asks.ts"
import { evidenceOf } from "../dataset/evidence.ts"
import { meetingsOfItem } from "../dataset/meetings.ts"
import { compareDates, daysBetween, lastDay, type PartialDate } from "../dataset/partialDate.ts"
import type {
  Amount,
  Ask,
  Dataset,
  Disagreement,
  Item,
  Meeting,
  Organisation,
  Place,
  StageEvent,
  Text,
} from "../dataset/records.ts"
import { daysSinceCheck, type Quiet, quietOf } from "../dataset/clocks.ts"
import {
  decidingEvent,
  eventsUntil,
  lastEvent,
  nextRung,
  rungAt,
  stageAt,
  type Standing,
  standingOf,
} from "../dataset/stage.ts"
import { type ReportedValue, valueOf } from "../dataset/value.ts"
import type { Rung, Stage } from "../dataset/vocabulary.ts"
import { type Grounds, groundsOf } from "./citations.ts"
import { type PersonDetail, personDetail } from "./personDetail.ts"
import { type Tie, tiesOf } from "./ties.ts"

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

/** One item with all that hangs on it, as known on one day. */
export interface ItemDetail {
  readonly item: Item
  readonly sector: Text
  readonly stage: Stage | null
  readonly rung: Rung | null
  readonly standing: Standing | null
  /** Event that decides the stage, with its evidence. */
  readonly decided: Grounded<StageEvent> | null
  /** The next rung of an open promise; null where nothing more is expected. */
  readonly nextRung: Rung | null
  readonly last: PartialDate | null
  readonly quiet: Quiet | null
  /** Days since the last event and since somebody last looked; null where unknown. */
  readonly daysSinceEvidence: number | null
  readonly daysSinceCheck: number | null
  readonly value: ReportedValue | null
  /** Everything that the item rests on. */
  readonly grounds: Grounds
  /** How often each side asked, in the order of first asking. */
  readonly askers: readonly { readonly by: string; readonly count: number }[]
  readonly organisations: readonly Organisation[]
  readonly people: readonly PersonDetail[]
  readonly places: readonly Place[]
  /** Newest first. */
  readonly asks: readonly AskDetail[]
  /** Newest first. */
  readonly events: readonly EventDetail[]
  readonly amounts: readonly Grounded<Amount>[]
  /** Open ones only. */
  readonly disagreements: readonly Disagreement[]
  readonly ties: readonly Tie[]
  /** Items that became this one. */
  readonly cameFrom: readonly Item[]
  /** Newest first. */
  readonly meetings: readonly Meeting[]
  /** What remains open, where something is said of it, and what was read for it. */
  readonly notes: Grounded<Text | null>
}

export function itemDetail(item: Item, dataset: Dataset, asOf: string, today: string | null): ItemDetail {
  const meetingOf = (id: string | null) => dataset.meetingById.get(id ?? "") ?? null
  const itemOf = (id: string | null) => dataset.itemById.get(id ?? "") ?? null
  const known = <T>(ids: readonly string[], byId: ReadonlyMap<string, T>) =>
    ids.flatMap((id) => byId.get(id) ?? [])
  const asks = asksUntil(item, asOf)
  const last = lastEvent(item, asOf)
  const decided = decidingEvent(item, asOf)
  return {
    item,
    sector: dataset.about.sectors.find(({ id }) => id === item.sector)?.label ?? { en: item.sector },
    stage: stageAt(item, asOf),
    rung: rungAt(item, asOf),
    standing: standingOf(item, asOf),
    decided: decided && { claim: decided, grounds: groundsOf(decided.evidence) },
    nextRung: nextRung(item, asOf),
    last: last?.date ?? null,
    quiet: quietOf(item, asOf, today),
    daysSinceEvidence: last && Math.max(0, daysBetween(lastDay(last.date), asOf)),
    daysSinceCheck: today === null || item.checked === null ? null : daysSinceCheck(item, today),
    value: valueOf(item),
    grounds: groundsOf(evidenceOf(item)),
    askers: [...new Set(asks.map(({ by }) => by))].map((by) => ({
      by,
      count: asks.filter((ask) => ask.by === by).length,
    })),
    organisations: known(item.organisations, dataset.organisationById),
    people: known(item.people, dataset.personById).map((person) => personDetail(person, dataset, asOf)),
    places: known(item.places, dataset.placeById),
    asks: asks.toReversed().map((ask) => ({
      claim: ask,
      grounds: groundsOf(ask.evidence),
      meeting: meetingOf(ask.meeting),
      next: eventsAfter(item, ask, asOf)[0] ?? null,
    })),
    events: eventsUntil(item, asOf)
      .toReversed()
      .map((event) => ({
        claim: event,
        grounds: groundsOf(event.evidence),
        meeting: meetingOf(event.meeting),
        into: itemOf(event.into),
      })),
    amounts: item.amounts.map((amount) => ({ claim: amount, grounds: groundsOf(amount.evidence) })),
    disagreements: dataset.disagreements.filter(
      ({ items, resolved }) => resolved === null && items.includes(item.id),
    ),
    ties: tiesOf(item, dataset),
    cameFrom: dataset.items.filter(({ events }) => events.some(({ into }) => into === item.id)),
    meetings: meetingsOfItem(dataset, item, asOf),
    notes: { claim: item.notes, grounds: groundsOf(item.notesEvidence) },
  }
}
