import type { DatasetRecords } from "../dataset/records.ts"
import { type Entry, isAsk, meetingIn } from "./entry.ts"
import { groupBy } from "./groupBy.ts"

type Item = DatasetRecords["items"][number]
type Meeting = DatasetRecords["meetings"][number]

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
  const groups = [...groupBy(told, ({ entry }) => meetingIn(entry))]
  const ids = new Map(groups.map(([key], at) => [key, `meeting-${at + 1}`]))
  const meetingOf = (entry: Entry | undefined) => (entry && ids.get(meetingIn(entry))) ?? null
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
    meetings: groups.flatMap(([key, group]) => {
      const [id, entry] = [ids.get(key), group[0]?.entry]
      const events = group.map(({ event }) => event)
      return id !== undefined && entry ? [meetingRecord(id, entry, events)] : []
    }),
  }
}

/** What happened there is what happened to the items, on the same evidence. */
function meetingRecord(id: string, entry: Entry, events: readonly Item["events"][number][]): Meeting {
  const evidence = events.flatMap((event) => event.evidence)
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
    summary: joined(events.map(({ what }) => what)),
    alsoRaised: [],
    evidence: [...new Map(evidence.map((one) => [`${one.source} ${one.para}`, one])).values()],
    weak: null,
    note: null,
    aliases: [],
  }
}

/** Texts one after another, each once; in a language only where all are in it. */
function joined(texts: readonly Meeting["summary"][]): Meeting["summary"] {
  const own = [...new Map(texts.map((text) => [text.en, text])).values()]
  const inLanguage = (language: "ko" | "es") => {
    const said = own.flatMap((text) => text[language] ?? [])
    return said.length === own.length ? { [language]: said.join(" ") } : {}
  }
  return { en: own.map(({ en }) => en).join(" "), ...inLanguage("ko"), ...inLanguage("es") }
}
