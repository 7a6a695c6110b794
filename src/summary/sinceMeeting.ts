import { isSilent } from "../dataset/clocks.ts"
import { isBefore, itemsByMeeting } from "../dataset/meetings.ts"
import { type Change, officeChanges } from "../dataset/offices.ts"
import { compareDates, firstDay, lastDay, type PartialDate } from "../dataset/partialDate.ts"
import type { Ask, Dataset, Item, Meeting, StageEvent } from "../dataset/records.ts"
import { eventsUntil, isClosed, lastEvent, movesOf, placeOnLadder, stageAt } from "../dataset/stage.ts"
import type { Stage } from "../dataset/vocabulary.ts"
import { type Grounds, groundsOf } from "./citations.ts"
import { isSigning } from "./meetingRows.ts"

export interface NewAsk {
  readonly item: Item
  readonly ask: Ask
  /** Whether this side had not asked for it before. */
  readonly isFirst: boolean
  /** The date is too vague to say that it was surely after the earlier meeting. */
  readonly isVague: boolean
  readonly grounds: Grounds
}

export interface Move {
  readonly item: Item
  readonly event: StageEvent
  /** Where the item stood before; null before anything was raised. */
  readonly before: Stage | null
  /** The date is too vague to say that it was surely after the earlier meeting. */
  readonly isVague: boolean
  readonly grounds: Grounds
}

export interface Unheard {
  readonly item: Item
  /** Last event on record. */
  readonly last: PartialDate | null
}

/** What changed from the end of one meeting to a later day, that day included. */
export interface ChangesSince {
  readonly earlier: Meeting
  /** Oldest first. */
  readonly asks: readonly NewAsk[]
  /** Signed or contracted, oldest first; also where that changed no stage. */
  readonly signed: readonly Move[]
  /** Other changes of stage, oldest first. */
  readonly moved: readonly Move[]
  /** Open promises raised at the earlier meeting of which nothing was heard up to the later one. */
  readonly unheard: readonly Unheard[]
  /** Promises that became silent in between. */
  readonly fellSilent: readonly Unheard[]
  readonly offices: readonly Change[]
}

/** What changed from the end of one meeting to the end of a later one, that day included. */
export interface SinceMeeting extends ChangesSince {
  readonly later: Meeting
  /** Meetings in between, oldest first. */
  readonly between: readonly Meeting[]
}

/** Meetings of earlier days, newest first: those since which the changes up to a meeting can be told. */
export function earlierMeetings(dataset: Dataset, meeting: Meeting): readonly Meeting[] {
  return dataset.meetings.filter(isBefore(meeting)).toReversed()
}

export function sinceMeeting(dataset: Dataset, earlier: Meeting, later: Meeting): SinceMeeting {
  const [from, until] = [endOf(earlier), endOf(later)]
  return {
    ...changesSince(dataset, earlier, until),
    later,
    between: dataset.meetings.filter(
      (meeting) => meeting !== later && firstDay(meeting.date) > from && endOf(meeting) <= until,
    ),
  }
}

export function changesSince(dataset: Dataset, earlier: Meeting, until: string): ChangesSince {
  const from = endOf(earlier)
  const isBetween = ({ date }: { readonly date: PartialDate }) =>
    lastDay(date) > from && lastDay(date) <= until
  const moves = dataset.items.flatMap((item) => {
    const known = movesOf(item, from)
    return movesOf(item, until)
      .filter((event) => !known.includes(event))
      .map((event) => moveOf(item, event, from))
  })
  const moving = new Set(moves.map(({ event }) => event))
  const raised = new Set(
    itemsByMeeting(dataset)
      .get(earlier.id)
      ?.map(({ item }) => item),
  )
  const isOpen = (item: Item) => placeOnLadder(item, until) !== "apart" && !isClosed(stageAt(item, until))
  const isUnheard = (item: Item) => ![...item.events, ...item.asks].some(isBetween)
  const withLast = (item: Item) => ({ item, last: lastEvent(item, until)?.date ?? null })
  return {
    earlier,
    asks: dataset.items
      .flatMap((item) => newAsks(item, from, isBetween))
      .toSorted((a, b) => compareDates(a.ask.date, b.ask.date)),
    signed: dataset.items
      .flatMap((item) =>
        eventsUntil(item, until)
          .filter((event) => isSigning(event) && (isBetween(event) || moving.has(event)))
          .map((event) => moveOf(item, event, from)),
      )
      .toSorted(byDay),
    moved: moves.filter(({ event }) => !isSigning(event)).toSorted(byDay),
    unheard: dataset.items
      .filter((item) => raised.has(item) && isOpen(item) && isUnheard(item))
      .map(withLast),
    fellSilent: dataset.items.filter((item) => isSilent(item, until) && !isSilent(item, from)).map(withLast),
    offices: officeChanges(dataset, from, until),
  }
}

function moveOf(item: Item, event: StageEvent, from: string): Move {
  const earlier = item.events.slice(0, item.events.indexOf(event)).map(({ stage }) => stage)
  return {
    item,
    event,
    isVague: firstDay(event.date) <= from,
    before: earlier.findLast((stage) => stage !== "mention") ?? null,
    grounds: groundsOf(event.evidence),
  }
}

function newAsks(item: Item, from: string, isBetween: (ask: Ask) => boolean): readonly NewAsk[] {
  return item.asks.filter(isBetween).map((ask) => ({
    item,
    ask,
    isVague: firstDay(ask.date) <= from,
    isFirst: item.asks.find(({ by }) => by === ask.by) === ask,
    grounds: groundsOf(ask.evidence),
  }))
}

const byDay = (a: Move, b: Move) => compareDates(a.event.date, b.event.date)

const endOf = ({ date, endDate }: Meeting): string => lastDay(endDate ?? date)
