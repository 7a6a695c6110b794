import { countEvidence, type EvidenceCount, evidenceOf } from "../dataset/evidence.ts"
import type { Days } from "../dataset/itemState.ts"
import { type Departure, departureOf, type Sighting } from "../dataset/offices.ts"
import { compareDates, lastDay, type PartialDate } from "../dataset/partialDate.ts"
import type { Dataset, Meeting, Organisation, Person, Place, Text } from "../dataset/records.ts"
import { sightingsByPerson } from "../dataset/sightings.ts"
import { BOTH } from "../dataset/vocabulary.ts"
import {
  type ActorAsk,
  actorAsks,
  type ActorEvent,
  actorEvents,
  type ActorItem,
  actorItems,
  type Companion,
  companions,
} from "./actorItems.ts"
import { type Grounds, groundsOf } from "./citations.ts"
import { placeOf } from "./meetingRows.ts"

/** An office as sources show it. */
export interface OfficeHeld {
  readonly id: string
  readonly title: Text
  /** First day of the term, where a source gives it. */
  readonly from: PartialDate | null
  /** First and last meeting at which the person sat in it, and at how many; null where at none. */
  readonly seen: { readonly first: PartialDate; readonly last: PartialDate; readonly times: number } | null
  readonly departure: Departure | null
  /** True where the first or last day of the term stands without a source of its own. */
  readonly isUnsourced: boolean
  /** What attests the term, or that it is over; the meetings have their own. */
  readonly grounds: Grounds
}

/** A meeting at which the person sat. */
export interface Attended {
  readonly meeting: Meeting
  readonly place: Place | null
  /** Title of the office held that day. */
  readonly office: Text
  /** Those named on the other side. */
  readonly opposite: readonly Person[]
  readonly grounds: Grounds
}

/** One person with all that hangs on the person, as known on one day. */
export interface PersonRecord extends EvidenceCount {
  readonly person: Person
  /** That seen last comes first, those never seen on a day last. */
  readonly offices: readonly OfficeHeld[]
  /** Newest first. */
  readonly meetings: readonly Attended[]
  /** What the person's side, or both sides, asked at these meetings; newest first. */
  readonly asks: readonly ActorAsk[]
  /** What happened there besides mentions; newest first. */
  readonly events: readonly ActorEvent[]
  /** Items that name the person. */
  readonly items: readonly ActorItem[]
  /** Organisations that take part in these items. */
  readonly organisations: readonly Companion<Organisation>[]
}

export function personRecord(dataset: Dataset, person: Person, days: Days): PersonRecord {
  const sightings = sightingsByPerson(dataset).get(person) ?? []
  const sat = dataset.meetings
    .filter(({ participants }) => participants.some(({ person: id }) => id === person.id))
    .toReversed()
  const isThere = ({ meeting }: { readonly meeting: Meeting | null }) =>
    meeting !== null && sat.includes(meeting)
  const named = dataset.items.filter(({ people }) => people.includes(person.id))
  return {
    person,
    offices: officesOf(dataset, person, sightings, days.asOf),
    meetings: sat.map((meeting) => attended(dataset, person, meeting)),
    asks: actorAsks(dataset, dataset.items, days)
      .filter(isThere)
      .filter(({ ask: { by } }) => by === person.country || by === BOTH),
    events: actorEvents(dataset, dataset.items, days)
      .filter(isThere)
      .filter(({ event }) => event.stage !== "mention"),
    items: actorItems(named, days),
    organisations: companions(named, ({ organisations }) => organisations, dataset.organisationById),
    ...countEvidence([
      ...person.offices.flatMap(({ evidence }) => evidence ?? []),
      ...sat.flatMap(({ evidence }) => evidence),
      ...named.flatMap(evidenceOf),
    ]),
  }
}

function officesOf(
  dataset: Dataset,
  person: Person,
  sightings: readonly Sighting[],
  asOf: string,
): readonly OfficeHeld[] {
  return person.offices
    .map(({ id, title, from, to, evidence = [] }) => {
      const seen = sightings.filter(({ office, isStart }) => office === id && !isStart)
      const [first, last] = [seen[0], seen.at(-1)]
      const departure = departureOf(dataset, person, id, asOf)
      return {
        id,
        title,
        from,
        seen: first && last ? { first: first.date, last: last.date, times: seen.length } : null,
        departure,
        isUnsourced: evidence.length === 0 && (from !== null || (to !== null && lastDay(to) < asOf)),
        grounds: groundsOf([...evidence, ...(departure?.evidence ?? [])]),
      }
    })
    .toSorted((a, b) => compareDates(b.seen?.last ?? b.from ?? "", a.seen?.last ?? a.from ?? ""))
}

function attended(dataset: Dataset, person: Person, meeting: Meeting): Attended {
  const own = meeting.participants.find(({ person: id }) => id === person.id)
  const office = person.offices.find(({ id }) => id === own?.office)
  return {
    meeting,
    place: placeOf(dataset, meeting),
    office: office?.title ?? { en: "" },
    opposite: meeting.participants
      .filter(({ side }) => side !== own?.side)
      .flatMap(({ person: id }) => dataset.personById.get(id) ?? []),
    grounds: groundsOf(meeting.evidence),
  }
}
