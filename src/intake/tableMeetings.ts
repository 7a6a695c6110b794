import type { DatasetRecords } from "../dataset/records.ts"
import { type Entry, isAsk, meetingIn } from "./entry.ts"
import { groupBy } from "./groupBy.ts"

type Item = DatasetRecords["items"][number]
type Meeting = DatasetRecords["meetings"][number]

/** A row that names a meeting, and the event that it became. */
interface Told {
  readonly entry: Entry
  readonly event: Item["events"][number]
}

/**
 * The records with the meetings at which the events of their items took place. They come last, of rows that are kept,
 * so that the fault of one row takes no meeting of others along. Who came, and where they met, no row says.
 *
 * @param entriesOf The rows of an item, in the order of its events.
 */
export function withMeetings(
  records: DatasetRecords,
  entriesOf: (id: string) => readonly Entry[],
): DatasetRecords {
  const told = records.items.flatMap((item) =>
    entriesOf(item.id).flatMap((entry, at) => {
      const event = item.events[at]
      return event && meetingIn(entry) !== "" ? [{ entry, event }] : []
    }),
  )
  const meetings = new Map(
    [...groupBy(told, ({ entry }) => meetingIn(entry))].map(([key, group], at) => [
      key,
      meetingRecord(`meeting-${at + 1}`, group),
    ]),
  )
  const meetingOf = (entry: Entry | undefined) => (entry && meetings.get(meetingIn(entry))?.id) ?? null
  return {
    ...records,
    items: records.items.map((item) => {
      const entries = entriesOf(item.id)
      const asking = entries.filter(isAsk)
      return {
        ...item,
        events: item.events.map((event, at) => ({ ...event, meeting: meetingOf(entries[at]) })),
        asks: item.asks.map((ask, at) => ({ ...ask, meeting: meetingOf(asking[at]) })),
      }
    }),
    meetings: [...meetings.values()],
  }
}

/** A meeting on the evidence of what happened there; what it was about is all that a row says of it. */
function meetingRecord(id: string, group: readonly Told[]): Meeting {
  const [{ entry }] = group as [Told]
  const evidence = group.flatMap(({ event }) => event.evidence)
  return {
    id,
    date: entry.date,
    endDate: null,
    // Rows with other words are not kept.
    level: entry.meetingLevel as Meeting["level"],
    format: entry.meetingFormat as Meeting["format"],
    occasion: { en: entry.meeting },
    place: null,
    participants: [],
    unnamed: null,
    summary: { en: entry.meeting },
    alsoRaised: [],
    evidence: [...new Map(evidence.map((one) => [`${one.source} ${one.para}`, one])).values()],
    weak: null,
    note: null,
    aliases: [],
  }
}
