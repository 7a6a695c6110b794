import {
  type Gap,
  gapsBetween,
  isLeadersMeeting,
  itemsByMeeting,
  type MeetingItem,
} from "../dataset/meetings.ts"
import { yearOf } from "../dataset/partialDate.ts"
import type { Dataset, Item, Meeting, Person, Place, StageEvent } from "../dataset/records.ts"

/** From this many years on, a time between two leaders' meetings is written out. */
const LONG_SILENCE_YEARS = 3

/** A meeting as the timeline and the list show it. */
export interface MeetingRow {
  readonly meeting: Meeting
  readonly place: Place | null
  /** The first named participant of each side, in the order of the parties. */
  readonly principals: readonly Person[]
  /** Named participants besides the principals. */
  readonly others: number
  /** Items that came up there, the selected ones first, then by weight. */
  readonly items: readonly Item[]
  /** How many of the items are selected. */
  readonly selected: number
  /** Items of which something was signed there. */
  readonly signed: number
  /** Whether the selection keeps the meeting. */
  readonly isChosen: boolean
  /** The long time without a leaders' meeting that this one ended. */
  readonly silence: Gap | null
}

/**
 * Every meeting, oldest first, the chosen ones marked; `selected` are the items that the filters leave, by their place in
 * the dataset.
 */
export function meetingRows(
  dataset: Dataset,
  chosen: readonly Meeting[],
  selected: Uint32Array,
): readonly MeetingRow[] {
  const [chosenMeetings, isSelected] = [new Set(chosen), new Uint8Array(dataset.items.length)]
  for (const place of selected) isSelected[place] = 1
  return unselectedRows(dataset).map(({ places, ...row }) => {
    const kept = row.items.filter((_, index) => isSelected[places[index] ?? 0] === 1)
    const isMixed = kept.length > 0 && kept.length < row.items.length
    return {
      ...row,
      items: isMixed
        ? [...kept, ...row.items.filter((_, index) => isSelected[places[index] ?? 0] === 0)]
        : row.items,
      selected: kept.length,
      isChosen: chosenMeetings.has(row.meeting),
    }
  })
}

/** What a row says whatever is selected, with the place of each item in the dataset. */
interface UnselectedRow extends Omit<MeetingRow, "selected" | "isChosen"> {
  readonly places: readonly number[]
}

/** By dataset, since weighing the items of all meetings takes its time and every selection asks for it. */
const KNOWN = new WeakMap<Dataset, readonly UnselectedRow[]>()

function unselectedRows(dataset: Dataset): readonly UnselectedRow[] {
  const rows = KNOWN.get(dataset) ?? readRows(dataset)
  KNOWN.set(dataset, rows)
  return rows
}

function readRows(dataset: Dataset): readonly UnselectedRow[] {
  const parts = itemsByMeeting(dataset)
  const silences = leadersSilences(dataset)
  const placeOfItem = new Map(dataset.items.map((item, place) => [item, place]))
  return dataset.meetings.map((meeting) => {
    const here = byWeight(dataset, parts.get(meeting.id) ?? [])
    const principals = principalsOf(dataset, meeting)
    return {
      meeting,
      place: placeOf(dataset, meeting),
      principals,
      others: meeting.participants.length - principals.length,
      items: here.map(({ item }) => item),
      places: here.map(({ item }) => placeOfItem.get(item) ?? 0),
      signed: here.filter(({ events }) => events.some(isSigning)).length,
      silence: silences.find(({ after }) => after === meeting) ?? null,
    }
  })
}

/** Times of `LONG_SILENCE_YEARS` and more between two leaders' meetings, oldest first. */
export function leadersSilences(dataset: Dataset): readonly Gap[] {
  return gapsBetween(leadersMeetings(dataset)).filter(({ years }) => years >= LONG_SILENCE_YEARS)
}

/** Meetings of both principals in one room, oldest first. */
export function leadersMeetings(dataset: Dataset): readonly Meeting[] {
  return dataset.meetings.filter((meeting) => isLeadersMeeting(dataset, meeting))
}

/** Years of the list, oldest first. */
export interface YearBlock {
  readonly from: number
  readonly to: number
  /** Chosen meetings of the year, oldest first; empty for a run of years with no meeting on record at all. */
  readonly rows: readonly MeetingRow[]
}

/** The chosen meetings by year; the quiet years between them count every meeting, chosen or not. */
export function yearBlocks(rows: readonly MeetingRow[]): readonly YearBlock[] {
  const busy = new Set(rows.map(({ meeting }) => yearOf(meeting.date)))
  const chosen = rows.filter(({ isChosen }) => isChosen)
  const years = chosen.map(({ meeting }) => yearOf(meeting.date))
  const blocks: YearBlock[] = []
  for (let year = years[0] ?? 0; year <= (years.at(-1) ?? -1); year++) {
    const here = chosen.filter((_, index) => years[index] === year)
    const last = blocks.at(-1)
    if (here.length > 0) blocks.push({ from: year, to: year, rows: here })
    else if (!busy.has(year)) {
      const runsOn = last?.rows.length === 0 && last.to === year - 1
      blocks.splice(runsOn ? -1 : blocks.length, 1, { from: runsOn ? last.from : year, to: year, rows: [] })
    }
  }
  return blocks
}

/** What was signed comes first, then what else moved, was asked, was mentioned, was touched; each by sector. */
export function byWeight(dataset: Dataset, parts: readonly MeetingItem[]): readonly MeetingItem[] {
  const sectors = dataset.about.sectors.map(({ id }) => id)
  const weight = ({ item, asks, events }: MeetingItem) => {
    const moved = events.some(({ stage }) => stage !== "mention")
    const rank = events.some(isSigning) ? 0 : moved ? 1 : asks.length > 0 ? 2 : events.length > 0 ? 3 : 4
    return rank * sectors.length + sectors.indexOf(item.sector)
  }
  const weighed = parts.map((part) => ({ part, weight: weight(part) }))
  return weighed.toSorted((a, b) => a.weight - b.weight).map(({ part }) => part)
}

/** Something was put on paper: signed or contracted. */
export function isSigning({ stage }: StageEvent): boolean {
  return stage === "signed" || stage === "contracted"
}

export function placeOf(dataset: Dataset, { place }: Meeting): Place | null {
  return (place === null ? undefined : dataset.placeById.get(place)) ?? null
}

function principalsOf(dataset: Dataset, { participants }: Meeting): readonly Person[] {
  return dataset.about.parties.flatMap(({ code }) => {
    const first = participants.find(({ side }) => side === code)
    return (first && dataset.personById.get(first.person)) ?? []
  })
}
