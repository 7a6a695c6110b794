import { compareDates, daysBetween, firstDay, lastDay, spanBetween } from "./partialDate.ts"
import type { Ask, Dataset, Item, Meeting, StageEvent } from "./records.ts"
import { allAtOnce, eachInSteps, type Steps } from "./steps.ts"
import { REMOTE_FORMATS } from "./vocabulary.ts"

/** An item's part in a meeting: what was asked, what happened to it; both empty where it was only touched. */
export interface MeetingItem {
  readonly item: Item
  readonly asks: readonly Ask[]
  readonly events: readonly StageEvent[]
}

type ItemsByMeeting = ReadonlyMap<string, readonly MeetingItem[]>

/** By dataset, since every page asks for it and reading all events of all items takes its time. */
const KNOWN = new WeakMap<Dataset, ItemsByMeeting>()

/** Items that came up at each meeting, by meeting id: those with an ask or event there, then those also touched. */
export function itemsByMeeting(dataset: Dataset): ItemsByMeeting {
  return KNOWN.get(dataset) ?? allAtOnce(meetingSteps(dataset))
}

/** Makes them ready in steps; then `itemsByMeeting` has them at hand. */
export function* meetingSteps(dataset: Dataset): Steps<ItemsByMeeting> {
  const parts = new Map<string, MeetingItem[]>(dataset.meetings.map((meeting) => [meeting.id, []]))
  yield* eachInSteps(dataset.items, (item) => {
    for (const id of new Set([...item.asks, ...item.events].flatMap(({ meeting }) => meeting ?? []))) {
      const here = ({ meeting }: { readonly meeting: string | null }) => meeting === id
      parts.get(id)?.push({ item, asks: item.asks.filter(here), events: item.events.filter(here) })
    }
  })
  for (const meeting of dataset.meetings) {
    const known = parts.get(meeting.id)
    for (const id of meeting.alsoRaised) {
      const item = dataset.itemById.get(id)
      if (item && !known?.some((part) => part.item === item)) known?.push({ item, asks: [], events: [] })
    }
  }
  KNOWN.set(dataset, parts)
  return parts
}

/** Meetings by that day at which the item came up, newest first. */
export function meetingsOfItem(dataset: Dataset, item: Item, date: string): readonly Meeting[] {
  const parts = itemsByMeeting(dataset)
  return dataset.meetings
    .filter(
      (meeting) =>
        lastDay(meeting.endDate ?? meeting.date) <= date &&
        (parts.get(meeting.id) ?? []).some((part) => part.item === item),
    )
    .toSorted((a, b) => compareDates(b.date, a.date))
}

/** Whether a meeting had surely ended before the day on which the other began. */
export function isBefore(other: Meeting) {
  return ({ date, endDate }: Meeting) => lastDay(endDate ?? date) < firstDay(other.date)
}

/** True where the principals of both parties were in one room. */
export function isLeadersMeeting(dataset: Dataset, meeting: Meeting): boolean {
  if (meeting.level !== "leaders" || REMOTE_FORMATS.includes(meeting.format)) return false
  return dataset.about.parties.every((party) =>
    meeting.participants.some(({ person, office, side }) => {
      const title = dataset.personById.get(person)?.offices.find(({ id }) => id === office)?.title.en
      return side === party.code && title !== undefined && party.principals.includes(title)
    }),
  )
}

export interface Gap {
  readonly before: Meeting
  readonly after: Meeting
  readonly days: number
  readonly years: number
  readonly months: number
}

/** Times between one meeting and the next, oldest first. Meetings must come oldest first. */
export function gapsBetween(meetings: readonly Meeting[]): readonly Gap[] {
  return meetings.slice(1).flatMap((after, index) => {
    const before = meetings[index]
    if (!before) return []
    const end = before.endDate ?? before.date
    const [from, to] = [lastDay(end), firstDay(after.date)]
    return compareDates(from, to) < 0
      ? [{ before, after, days: daysBetween(from, to), ...spanBetween(from, to) }]
      : []
  })
}

/**
 * Whether the two sides talked with each other there: both are named, and it was no ceremony, event or round of many.
 */
export function isTalks({ format, participants }: Meeting): boolean {
  const isApart =
    format === "ceremony" || format === "event" || format === "multilateral" || format === "letters"
  return !isApart && new Set(participants.map(({ side }) => side)).size > 1
}
