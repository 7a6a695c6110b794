import { compareDates } from "../dataset/partialDate.ts"
import type { DatasetRecords } from "../dataset/records.ts"

/** With the sectors and sources that its items name, and from their first date: those of rejected rows are none of it. */
export function ofKeptItems({ about, ...records }: DatasetRecords): DatasetRecords {
  const events = records.items.flatMap((item) => item.events)
  const [from = about.coverage.until] = events.map(({ date }) => date).toSorted(compareDates)
  const sectors = new Set(records.items.map(({ sector }) => sector))
  const cited = new Set(events.flatMap(({ evidence }) => evidence.map(({ source }) => source)))
  return {
    ...records,
    about: {
      ...about,
      sectors: about.sectors.filter(({ id }) => sectors.has(id)),
      coverage: { ...about.coverage, from },
    },
    sources: records.sources.filter(({ id }) => cited.has(id)),
  }
}
