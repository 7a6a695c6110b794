import { compareDates } from "../dataset/partialDate.ts"
import type { DatasetRecords } from "../dataset/records.ts"
import type { Entry } from "./entry.ts"
import { withMeetings } from "./tableMeetings.ts"

/**
 * With the sectors, sources and meetings that its items name, and from their first date: those of rejected rows are none
 * of it.
 *
 * @param entriesOf The rows of an item, in the order of its events.
 */
export function ofKeptItems(
  { about, ...records }: DatasetRecords,
  entriesOf: (id: string) => readonly Entry[],
): DatasetRecords {
  const events = records.items.flatMap((item) => item.events)
  const [from = about.coverage.until] = events.map(({ date }) => date).toSorted(compareDates)
  const sectors = new Set(records.items.map(({ sector }) => sector))
  const cited = new Set(events.flatMap(({ evidence }) => evidence.map(({ source }) => source)))
  const kept = {
    ...records,
    about: {
      ...about,
      sectors: about.sectors.filter(({ id }) => sectors.has(id)),
      coverage: { ...about.coverage, from },
    },
    sources: records.sources.filter(({ id }) => cited.has(id)),
  }
  return withMeetings(kept, entriesOf)
}
