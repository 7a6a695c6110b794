import { type Days, type ItemState, stateOf } from "../dataset/itemState.ts"
import {
  type Gap,
  gapsBetween,
  isBefore,
  isLeadersMeeting,
  itemsByMeeting,
  type MeetingItem,
} from "../dataset/meetings.ts"
import { type Departure, departureOf } from "../dataset/offices.ts"
import { lastDay } from "../dataset/partialDate.ts"
import type {
  About,
  Ask,
  Dataset,
  Item,
  Meeting,
  Organisation,
  Person,
  Place,
  StageEvent,
  Text,
} from "../dataset/records.ts"
import { stageAt } from "../dataset/stage.ts"
import { BOTH, type Stage } from "../dataset/vocabulary.ts"
import { type Grounds, groundsOf } from "./citations.ts"
import { byWeight, isSigning, leadersMeetings, placeOf } from "./meetingRows.ts"

export interface Attendee {
  readonly person: Person
  /** Title of the office held that day. */
  readonly office: Text
  /** Whether the office has passed to another since. */
  readonly departure: Departure | null
}

export interface Delegation {
  readonly party: About["parties"][number]
  readonly attendees: readonly Attendee[]
}

/** What one side, or both together, asked at the meeting. */
export interface SideAsks {
  /** A party's code, or "both". */
  readonly side: string
  readonly asks: readonly ItemAsk[]
}

export interface ItemAsk {
  readonly item: Item
  readonly ask: Ask
  readonly grounds: Grounds
}

/** What happened to an item at the meeting. */
export interface ItemEvent {
  readonly item: Item
  readonly event: StageEvent
  /** Organisations that take part in the item. */
  readonly parties: readonly Organisation[]
  readonly grounds: Grounds
}

/** One meeting with all that hangs on it. */
export interface MeetingDetail {
  readonly meeting: Meeting
  readonly place: Place | null
  /** In the order of the parties; a side without a named participant has an empty list. */
  readonly delegations: readonly Delegation[]
  /** First party, second party, both; sides that asked nothing are there with an empty list. */
  readonly asks: readonly SideAsks[]
  /** Events that put something on paper, by sector. */
  readonly signed: readonly ItemEvent[]
  /** Other events, mentions last. */
  readonly moved: readonly ItemEvent[]
  /** Items touched without an ask or event of their own. */
  readonly alsoRaised: readonly Item[]
  /** What attests the meeting itself. */
  readonly grounds: Grounds
  /** Promises that came up there, and where they stand now; in the order in which they moved there. */
  readonly followUps: readonly FollowUp[]
  /** Items that came up there and have nothing to deliver. */
  readonly apart: number
  readonly neighbours: Neighbours
  /** Time since the leaders met before, on an earlier day; null where this is no leaders' meeting, or the first. */
  readonly sinceLeaders: Gap | null
}

/** Where a promise stood at the end of the meeting, where it stands now, and how old the news of it is. */
export interface FollowUp extends ItemState {
  readonly item: Item
  /** Where it stood at the end of the meeting. */
  readonly afterwards: Stage | null
}

/** The meetings before and after, of any level and of the same one; null at either end. */
export interface Neighbours {
  readonly previous: Meeting | null
  readonly next: Meeting | null
  readonly previousOfLevel: Meeting | null
  readonly nextOfLevel: Meeting | null
  /** The last ones of an earlier day: those since which changes can be told. */
  readonly earlier: Meeting | null
  readonly earlierOfLevel: Meeting | null
}

export function meetingDetail(dataset: Dataset, meeting: Meeting, days: Days): MeetingDetail {
  const parts = byWeight(dataset, itemsByMeeting(dataset).get(meeting.id) ?? [])
  const events = parts.flatMap((part) => part.events.map((event) => itemEvent(dataset, part, event)))
  const others = events.filter(({ event }) => !isSigning(event))
  const sides = [...dataset.about.parties.map(({ code }) => code), BOTH]
  return {
    meeting,
    place: placeOf(dataset, meeting),
    // Where nobody at all is on record, that says nothing of who came.
    delegations: (dataset.people.length === 0 ? [] : dataset.about.parties).map((party) => ({
      party,
      attendees: attendeesOf(dataset, meeting, party.code, days.asOf),
    })),
    asks: sides.map((side) => ({
      side,
      asks: parts.flatMap(({ item, asks }) =>
        asks.filter(({ by }) => by === side).map((ask) => ({ item, ask, grounds: groundsOf(ask.evidence) })),
      ),
    })),
    signed: events.filter(({ event }) => isSigning(event)),
    moved: [
      ...others.filter(({ event }) => event.stage !== "mention"),
      ...others.filter(({ event }) => event.stage === "mention"),
    ],
    alsoRaised: parts
      .filter(({ asks, events: own }) => asks.length + own.length === 0)
      .map(({ item }) => item),
    grounds: groundsOf(meeting.evidence),
    followUps: parts
      .map(({ item }) => item)
      .filter(({ kind }) => kind === "promise")
      .map((item) => ({
        ...stateOf(item, days),
        item,
        afterwards: stageAt(item, lastDay(meeting.endDate ?? meeting.date)),
      })),
    apart: parts.filter(({ item }) => item.kind !== "promise").length,
    neighbours: neighboursOf(dataset.meetings, meeting),
    sinceLeaders: sinceLeaders(dataset, meeting),
  }
}

function itemEvent(dataset: Dataset, { item }: MeetingItem, event: StageEvent): ItemEvent {
  const parties = item.organisations.flatMap((id) => dataset.organisationById.get(id) ?? [])
  return { item, event, parties, grounds: groundsOf(event.evidence) }
}

function attendeesOf(dataset: Dataset, meeting: Meeting, code: string, asOf: string): readonly Attendee[] {
  return meeting.participants.flatMap(({ person: id, office: officeId, side }) => {
    const person = dataset.personById.get(id)
    const office = person?.offices.find((held) => held.id === officeId)
    return side === code && person && office
      ? [{ person, office: office.title, departure: departureOf(dataset, person, officeId, asOf) }]
      : []
  })
}

function neighboursOf(meetings: readonly Meeting[], meeting: Meeting): Neighbours {
  const ofLevel = meetings.filter(({ level }) => level === meeting.level)
  const [at, atLevel] = [meetings.indexOf(meeting), ofLevel.indexOf(meeting)]
  return {
    previous: meetings[at - 1] ?? null,
    next: meetings[at + 1] ?? null,
    previousOfLevel: ofLevel[atLevel - 1] ?? null,
    nextOfLevel: ofLevel[atLevel + 1] ?? null,
    earlier: meetings.findLast(isBefore(meeting)) ?? null,
    earlierOfLevel: ofLevel.findLast(isBefore(meeting)) ?? null,
  }
}

function sinceLeaders(dataset: Dataset, meeting: Meeting): Gap | null {
  if (!isLeadersMeeting(dataset, meeting)) return null
  const before = leadersMeetings(dataset).findLast(isBefore(meeting))
  return (before && gapsBetween([before, meeting])[0]) ?? null
}
