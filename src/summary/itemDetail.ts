import { type Days, type ItemState, stateOf } from "../dataset/itemState.ts"
import { meetingsOfItem } from "../dataset/meetings.ts"
import type {
  Amount,
  Dataset,
  Disagreement,
  Item,
  Meeting,
  Organisation,
  Place,
  StageEvent,
  Text,
} from "../dataset/records.ts"
import { sectorLabel } from "../dataset/sectors.ts"
import { decidingEvent, nextRung } from "../dataset/stage.ts"
import { type ReportedValue, valueOf } from "../dataset/value.ts"
import { type Grounds, groundsOf, groundsOfItem } from "./citations.ts"
import {
  type AskDetail,
  type AskerCount,
  askDetails,
  askerCounts,
  type EventDetail,
  eventDetails,
  type Grounded,
} from "./itemHistory.ts"
import { type PersonDetail, personDetail } from "./personDetail.ts"
import { type Tie, tiesOf } from "./ties.ts"

/** One item with all that hangs on it, as known on one day. */
export interface ItemDetail extends ItemState {
  readonly item: Item
  readonly sector: Text
  /** Event that decides the stage, with its evidence. */
  readonly decided: Grounded<StageEvent> | null
  /** The next rung of an open promise; null where nothing more is expected. */
  readonly nextRung: ItemState["rung"]
  readonly value: ReportedValue | null
  /** Everything that the item rests on. */
  readonly grounds: Grounds
  /** How often each side asked, in the order of first asking. */
  readonly askers: readonly AskerCount[]
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

export function itemDetail(item: Item, dataset: Dataset, days: Days): ItemDetail {
  const { asOf } = days
  const known = <T>(ids: readonly string[], byId: ReadonlyMap<string, T>) =>
    ids.flatMap((id) => byId.get(id) ?? [])
  const decided = decidingEvent(item, asOf)
  const meetings = meetingsOfItem(dataset, item, asOf)
  return {
    ...stateOf(item, days),
    item,
    sector: sectorLabel(dataset.about, item),
    decided: decided && { claim: decided, grounds: groundsOf(decided.evidence) },
    nextRung: nextRung(item, asOf),
    value: valueOf(item),
    grounds: groundsOfItem(item),
    askers: askerCounts(item, asOf),
    organisations: known(item.organisations, dataset.organisationById),
    people: known(item.people, dataset.personById).map((person) =>
      personDetail(person, dataset, meetings, asOf),
    ),
    places: known(item.places, dataset.placeById),
    asks: askDetails(item, dataset, asOf),
    events: eventDetails(item, dataset, asOf),
    amounts: item.amounts.map((amount) => ({ claim: amount, grounds: groundsOf(amount.evidence) })),
    disagreements: dataset.disagreements.filter(
      ({ items, resolved }) => resolved === null && items.includes(item.id),
    ),
    ties: tiesOf(item, dataset),
    cameFrom: dataset.items.filter(({ events }) => events.some(({ into }) => into === item.id)),
    meetings,
    notes: { claim: item.notes, grounds: groundsOf(item.notesEvidence) },
  }
}
