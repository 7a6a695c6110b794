import { type Sighting, sightingsByOffice } from "./offices.ts"
import { compareDates } from "./partialDate.ts"
import type { Dataset, Person } from "./records.ts"

/** Days on which each person is seen in any office, oldest first; somebody never seen on a day is left out. */
export function sightingsByPerson(dataset: Dataset): ReadonlyMap<Person, readonly Sighting[]> {
  const found = new Map<Person, Sighting[]>()
  for (const sighting of [...sightingsByOffice(dataset).values()].flat()) {
    const known = found.get(sighting.person)
    if (known) known.push(sighting)
    else found.set(sighting.person, [sighting])
  }
  for (const list of found.values()) list.sort((a, b) => compareDates(a.date, b.date))
  return found
}
