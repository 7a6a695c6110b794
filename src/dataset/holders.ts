import { type Departure, departureOf, type Sighting, sightingsByOffice } from "./offices.ts"
import { compareDates, lastDay } from "./partialDate.ts"
import type { Dataset, Evidence } from "./records.ts"
import type { Level } from "./vocabulary.ts"

/** Who holds an office, as far as sources show it. */
export interface Holder extends Sighting {
  /** Office by side and title; titles of one principal and renamed ones share it. */
  readonly key: string
  /** Whether the one last seen in it has left since; null where nothing shows it. */
  readonly departure: Departure | null
  /** What shows the last day on which the holder is seen, never empty. */
  readonly evidence: readonly Evidence[]
  /** How often somebody sat in it at meetings of the level. */
  readonly times: number
}

/**
 * Who was last seen, by that day, in each office that sits at meetings of the level; the offices that sat most often
 * come first, of these those seen last. An office without any evidence is left out.
 */
export function holdersAt(dataset: Dataset, level: Level, day: string): readonly Holder[] {
  return [...sightingsByOffice(dataset)]
    .flatMap(([key, sightings]): readonly Holder[] => {
      const known = sightings.filter(({ date }) => lastDay(date) <= day)
      const times = known.filter((sighting) => sighting.level === level).length
      const last = known.findLast(({ evidence }) => evidence.length > 0)
      if (times === 0 || !last) return []
      const departure = departureOf(dataset, last.person, last.office, day)
      return [{ ...last, key, times, departure }]
    })
    .toSorted((a, b) => b.times - a.times || compareDates(b.date, a.date))
}
