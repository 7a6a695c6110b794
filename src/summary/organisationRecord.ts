import { countEvidence, type EvidenceCount, evidenceOf } from "../dataset/evidence.ts"
import type { Days } from "../dataset/itemState.ts"
import { itemsByMeeting } from "../dataset/meetings.ts"
import type { Dataset, Meeting, Organisation, Person, Place } from "../dataset/records.ts"
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

/** A meeting at which items of the organisation came up. */
export interface MeetingOfItems {
  readonly meeting: Meeting
  readonly place: Place | null
  /** How many of them. */
  readonly items: number
  readonly grounds: Grounds
}

/** One organisation with all that hangs on it, as known on one day. */
export interface OrganisationRecord extends EvidenceCount {
  readonly organisation: Organisation
  /** Items that it takes part in. */
  readonly items: readonly ActorItem[]
  /** What happened to these, newest first. */
  readonly events: readonly ActorEvent[]
  /** What either side asked on these, newest first. */
  readonly asks: readonly ActorAsk[]
  /** Newest first. */
  readonly meetings: readonly MeetingOfItems[]
  /** People named in these items. */
  readonly people: readonly Companion<Person>[]
  /** Other organisations that take part in them. */
  readonly organisations: readonly Companion<Organisation>[]
}

export function organisationRecord(
  dataset: Dataset,
  organisation: Organisation,
  days: Days,
): OrganisationRecord {
  const own = dataset.items.filter(({ organisations }) => organisations.includes(organisation.id))
  const parts = itemsByMeeting(dataset)
  return {
    organisation,
    items: actorItems(own, days),
    events: actorEvents(dataset, own, days),
    asks: actorAsks(dataset, own, days),
    meetings: dataset.meetings
      .map((meeting) => ({
        meeting,
        place: placeOf(dataset, meeting),
        items: (parts.get(meeting.id) ?? []).filter(({ item }) => own.includes(item)).length,
        grounds: groundsOf(meeting.evidence),
      }))
      .filter(({ items }) => items > 0)
      .toReversed(),
    people: companions(own, ({ people }) => people, dataset.personById),
    organisations: companions(own, ({ organisations }) => organisations, dataset.organisationById).filter(
      ({ actor }) => actor !== organisation,
    ),
    ...countEvidence(own.flatMap(evidenceOf)),
  }
}
