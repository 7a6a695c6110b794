import { isOldSighting } from "../dataset/clocks.ts"
import { type Holder, holdersAt } from "../dataset/holders.ts"
import type { Days } from "../dataset/itemState.ts"
import type { Change } from "../dataset/offices.ts"
import { lastDay, type PartialDate } from "../dataset/partialDate.ts"
import type { Dataset, Evidence, Item, Meeting, Person, Place } from "../dataset/records.ts"
import { isTalks } from "../dataset/meetings.ts"
import { BOTH, type Level } from "../dataset/vocabulary.ts"
import { type Attendee, type ItemAsk, type ItemEvent, meetingDetail } from "./meetingDetail.ts"
import { leadersMeetings } from "./meetingRows.ts"

/** A meeting that went before: the leaders' last, the last of the level, or the last of any level. */
export interface MetFact {
  readonly kind: "met"
  readonly meeting: Meeting
  readonly place: Place | null
  readonly role: "leaders" | "level" | "latest"
  /** Whether what happened there is told; of the others only that they took place. */
  readonly isTold: boolean
  /** The first named participant of each side. */
  readonly principals: readonly Attendee[]
}

/** What one side, or both, asked at the last meeting, or what was signed there. */
export type ThereFact =
  | {
      readonly kind: "asked"
      readonly meeting: Meeting
      readonly side: string
      readonly asks: readonly ItemAsk[]
    }
  | { readonly kind: "signed"; readonly meeting: Meeting; readonly events: readonly ItemEvent[] }

/** Who was last seen in an office, and who before, since the last meeting. */
export interface OfficeFact {
  readonly kind: "office"
  readonly holder: Holder
  /** Nobody saw the holder in it lately: it has to be checked. Not where it is known that the holder left. */
  readonly isOld: boolean
  /** Who was seen in it by the day of the last meeting and since, in turn, each with the last day; empty where that is the same person. */
  readonly earlier: readonly {
    readonly person: Person
    readonly lastSeen: PartialDate
    readonly evidence: readonly Evidence[]
  }[]
}

interface Line<Fact> {
  readonly id: string
  readonly fact: Fact
  readonly evidence: readonly Evidence[]
}

interface MetChoice {
  readonly level: Level
  readonly side: string
  readonly counterpart: string
}

/**
 * When the two sides last talked at the level, in one room for leaders, and what was asked and signed there of the items;
 * then when the leaders last met and when anybody did, where those were other meetings.
 */
export function metLines(
  dataset: Dataset,
  items: readonly Item[],
  { level, side, counterpart }: MetChoice,
  days: Days,
): { readonly last: Meeting | null; readonly lines: readonly Line<MetFact | ThereFact>[] } {
  const past = dataset.meetings.filter(({ date, endDate }) => lastDay(endDate ?? date) <= days.asOf)
  const isPast = (meeting: Meeting) => past.includes(meeting)
  const leaders = leadersMeetings(dataset).findLast((meeting) => isPast(meeting) && isTalks(meeting)) ?? null
  const last =
    level === "leaders"
      ? leaders
      : (past.findLast((meeting) => meeting.level === level && isTalks(meeting)) ?? null)
  const lines: Line<MetFact | ThereFact>[] = []
  const add = (meeting: Meeting | null, role: MetFact["role"]) => {
    if (!meeting || lines.some(({ id }) => id === `met:${meeting.id}`)) return
    const { place, delegations } = meetingDetail(dataset, meeting, days)
    const principals = delegations.flatMap(({ attendees }) => attendees.slice(0, 1))
    lines.push({
      id: `met:${meeting.id}`,
      fact: { kind: "met", meeting, place, role, isTold: meeting === last, principals },
      evidence: meeting.evidence,
    })
  }
  add(last, level === "leaders" ? "leaders" : "level")
  if (last) lines.push(...thereLines(dataset, items, last, [counterpart, side, BOTH], days))
  add(leaders, "leaders")
  add(past.at(-1) ?? null, "latest")
  return { last, lines }
}

function thereLines(
  dataset: Dataset,
  items: readonly Item[],
  last: Meeting,
  sides: readonly string[],
  days: Days,
): readonly Line<ThereFact>[] {
  const chosen = new Set(items)
  const detail = meetingDetail(dataset, last, days)
  const signed = detail.signed.filter(({ item }) => chosen.has(item))
  const asked = sides.map((side) => ({
    side,
    asks: detail.asks
      .filter((one) => one.side === side)
      .flatMap(({ asks }) => asks)
      .filter(({ item }) => chosen.has(item)),
  }))
  return [
    ...asked
      .filter(({ asks }) => asks.length > 0)
      .map(({ side, asks }) => ({
        id: `asked:${last.id}:${side}`,
        fact: { kind: "asked" as const, meeting: last, side, asks },
        evidence: asks.flatMap(({ ask }) => ask.evidence),
      })),
    ...(signed.length === 0
      ? []
      : [
          {
            id: `signed:${last.id}`,
            fact: { kind: "signed" as const, meeting: last, events: signed },
            evidence: signed.flatMap(({ event }) => event.evidence),
          },
        ]),
  ]
}

/** Offices that sit at meetings of the level, in turn from one side and the other, the most frequent first. */
export function officeLines(
  dataset: Dataset,
  level: Level,
  sides: readonly string[],
  changes: readonly Change[],
  days: Days,
): readonly Line<OfficeFact>[] {
  const holders = holdersAt(dataset, level, days.asOf)
  const bySide = sides.map((code) => holders.filter(({ side }) => side === code))
  const longest = Math.max(0, ...bySide.map(({ length }) => length))
  return Array.from({ length: longest }, (_, index) => bySide.flatMap((own) => own[index] ?? []))
    .flat()
    .map((holder) => {
      const change = changes.find(({ key }) => key === holder.key)
      const earlier = change
        ? [
            { person: change.before, lastSeen: change.lastSeen, evidence: change.evidence },
            ...change.after,
          ].filter(({ person }) => person !== holder.person)
        : []
      return {
        id: `office:${holder.key}`,
        fact: {
          kind: "office",
          holder,
          isOld: holder.departure === null && isOldSighting(holder.date, days.asOf),
          earlier,
        },
        evidence: holder.evidence,
      }
    })
}
