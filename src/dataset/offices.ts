import { compareDates, firstDay, lastDay, type PartialDate } from "./partialDate.ts"
import type { Dataset, Person, Text } from "./records.ts"

/** A day on which a source shows somebody in an office. */
interface Sighting {
  readonly person: Person
  readonly title: Text
  readonly date: PartialDate
}

/** Somebody who holds the office no more: since when at the latest, and who was seen in it. */
export interface Departure {
  /** End of the term where a source gives it, else the first day on which somebody else is seen in the office. */
  readonly by: PartialDate
  /** Null where only the end of the term is known. */
  readonly successor: Person | null
}

/** An office whose holder is another one than before. */
export interface Change {
  readonly side: string
  readonly title: Text
  readonly before: Person
  /** Last day on which the one before is seen in it. */
  readonly lastSeen: PartialDate
  readonly after: Person
  /** First day on which the new holder is seen in the office. */
  readonly seen: PartialDate
}

/** A page asks for the same dataset once for every person on it. */
const memory = new WeakMap<Dataset, ReadonlyMap<string, readonly Sighting[]>>()

/**
 * Sightings of every office, oldest first, by its side and title: from meetings, and from terms where a source gives
 * their first day. Titles of one principal count as one office, so that an interim president follows a president.
 */
function sightingsByOffice(dataset: Dataset): ReadonlyMap<string, readonly Sighting[]> {
  const ready = memory.get(dataset)
  if (ready) return ready
  const sightings = new Map<string, Sighting[]>()
  const add = (side: string, sighting: Sighting) => {
    const key = officeKey(dataset, side, sighting.title)
    sightings.set(key, [...(sightings.get(key) ?? []), sighting])
  }
  for (const { participants, date } of dataset.meetings) {
    for (const { person: id, office: officeId, side } of participants) {
      const person = dataset.personById.get(id)
      const office = person?.offices.find((held) => held.id === officeId)
      if (person && office) add(side, { person, title: office.title, date })
    }
  }
  for (const person of dataset.people) {
    for (const { title, from } of person.offices)
      if (from !== null) add(person.country, { person, title, date: from })
  }
  memory.set(dataset, sightings)
  for (const list of sightings.values()) list.sort((a, b) => compareDates(a.date, b.date))
  return sightings
}

/** Whether somebody has left the office by that day, as far as the sources show; null where nothing shows it. */
export function departureOf(
  dataset: Dataset,
  person: Person,
  officeId: string,
  day: string,
): Departure | null {
  const office = person.offices.find(({ id }) => id === officeId)
  if (!office) return null
  if (office.to !== null && lastDay(office.to) < day) return { by: office.to, successor: null }
  const known = (
    sightingsByOffice(dataset).get(officeKey(dataset, person.country, office.title)) ?? []
  ).filter(({ date }) => lastDay(date) <= day)
  const lastSeen = known.findLast((sighting) => sighting.person === person)
  const next =
    lastSeen &&
    known.find(({ person: other, date }) => other !== person && firstDay(date) > lastDay(lastSeen.date))
  return next ? { by: next.date, successor: next.person } : null
}

/** Offices in which somebody else is seen after the one day, up to the other, than before it; by side, then by day. */
export function officeChanges(dataset: Dataset, from: string, until: string): readonly Change[] {
  return [...sightingsByOffice(dataset)]
    .flatMap(([key, sightings]) => {
      const before = sightings.findLast(({ date }) => lastDay(date) <= from)
      const after = sightings.findLast(({ date }) => lastDay(date) > from && lastDay(date) <= until)
      if (!before || !after || before.person === after.person) return []
      const seen = sightings.find(({ person, date }) => person === after.person && lastDay(date) > from)
      const side = key.split(" ")[0] ?? ""
      return [
        {
          side,
          title: after.title,
          before: before.person,
          lastSeen: before.date,
          after: after.person,
          seen: seen?.date ?? after.date,
        },
      ]
    })
    .toSorted((a, b) => compareDates(a.side, b.side) || compareDates(a.seen, b.seen))
}

function officeKey({ about: { parties } }: Dataset, side: string, title: Text): string {
  const principals = parties.find(({ code }) => code === side)?.principals ?? []
  return `${side} ${principals.includes(title.en) ? principals[0] : title.en}`
}
