import { compareDates, firstDay, lastDay, type PartialDate } from "./partialDate.ts"
import type { Dataset, Evidence, Person, Text } from "./records.ts"
import type { Level } from "./vocabulary.ts"

/** A day on which a source shows somebody in an office. */
export interface Sighting {
  readonly side: string
  readonly person: Person
  /** Id of the office within the person. */
  readonly office: string
  readonly title: Text
  readonly date: PartialDate
  /** Whether it is the first day of the term. */
  readonly isStart: boolean
  /** Level of the meeting at which it was held; null for the first day of a term. */
  readonly level: Level | null
  /** What attests it; empty where a term's first day was not read for itself. */
  readonly evidence: readonly Evidence[]
}

/** Somebody who holds the office no more: since when at the latest, and who was seen in it. */
export interface Departure {
  /** End of the term where a source gives it, else the first day on which somebody else is seen in the office. */
  readonly by: PartialDate
  /** Null where only the end of the term is known. */
  readonly successor: Person | null
  /** What shows it; empty where the term's end has no source of its own. */
  readonly evidence: readonly Evidence[]
}

/** An office in which others are seen than before. */
export interface Change {
  /** Office by side and title; titles of one principal and renamed ones share it. */
  readonly key: string
  readonly side: string
  /** Title of the newest holder. */
  readonly title: Text
  readonly before: Person
  /** Last day on which the one before is seen in it. */
  readonly lastSeen: PartialDate
  /** What shows the one before in it. */
  readonly evidence: readonly Evidence[]
  /** Who is seen in it since, in turn. */
  readonly after: readonly {
    readonly person: Person
    /** First day, and last day on which a source shows it. */
    readonly seen: PartialDate
    readonly lastSeen: PartialDate
    /** What shows the last day. */
    readonly evidence: readonly Evidence[]
  }[]
  /** The first of them may have come before the earlier day: nobody was seen in the office on that day itself. */
  readonly isVague: boolean
}

/** A page asks for the same dataset once for every person on it. */
const memory = new WeakMap<Dataset, ReadonlyMap<string, readonly Sighting[]>>()

/**
 * Sightings of every office, oldest first, by its side and title: from meetings, and from terms where a source gives
 * their first day. Titles of one principal count as one office, so that an interim president follows a president, and so do those of an
 * office that was renamed.
 */
export function sightingsByOffice(dataset: Dataset): ReadonlyMap<string, readonly Sighting[]> {
  const ready = memory.get(dataset)
  if (ready) return ready
  const sightings = new Map<string, Sighting[]>()
  const add = (sighting: Sighting) => {
    const key = officeKey(dataset, sighting.side, sighting.title)
    sightings.set(key, [...(sightings.get(key) ?? []), sighting])
  }
  for (const { participants, date, level, evidence } of dataset.meetings) {
    for (const { person: id, office: officeId, side } of participants) {
      const person = dataset.personById.get(id)
      const office = person?.offices.find((held) => held.id === officeId)
      if (person && office)
        add({ side, person, office: officeId, title: office.title, date, isStart: false, level, evidence })
    }
  }
  for (const person of dataset.people) {
    for (const { id: office, title, from, evidence = [] } of person.offices) {
      const term = { side: person.country, person, office, title, isStart: true, level: null, evidence }
      if (from !== null) add({ ...term, date: from })
    }
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
  if (office.to !== null && lastDay(office.to) < day) {
    return { by: office.to, successor: null, evidence: office.evidence ?? [] }
  }
  const known = (
    sightingsByOffice(dataset).get(officeKey(dataset, person.country, office.title)) ?? []
  ).filter(({ date }) => lastDay(date) <= day)
  const lastSeen = known.findLast((sighting) => sighting.person === person)
  const next = lastSeen && known.find(({ date }) => firstDay(date) > lastDay(lastSeen.date))
  return next ? { by: next.date, successor: next.person, evidence: next.evidence } : null
}

/** Offices in which others are seen after the one day, up to the other, than before it; by side, then by day. */
export function officeChanges(dataset: Dataset, from: string, until: string): readonly Change[] {
  return [...sightingsByOffice(dataset)]
    .flatMap(([key, sightings]): readonly Change[] => {
      const before = sightings.findLast(({ date }) => lastDay(date) <= from)
      const since = sightings.filter(({ date }) => lastDay(date) > from && lastDay(date) <= until)
      const holders = since.filter(
        ({ person }, index) => person !== (since[index - 1]?.person ?? before?.person),
      )
      const [first, last] = [holders[0], holders.at(-1)]
      if (!before || !first || !last) return []
      return [
        {
          key,
          side: key.split(" ")[0] ?? "",
          title: last.title,
          before: before.person,
          lastSeen: before.date,
          evidence: before.evidence,
          after: holders.map((holder, index) => seenIn(since, holder, holders[index + 1])),
          isVague: lastDay(before.date) !== from && !(first.isStart && firstDay(first.date) > from),
        },
      ]
    })
    .toSorted((a, b) => compareDates(a.side, b.side) || compareDates(seenOf(a), seenOf(b)))
}

/** First and last sighting of somebody in an office before the next one is seen in it. */
function seenIn(
  sightings: readonly Sighting[],
  first: Sighting,
  next: Sighting | undefined,
): Change["after"][number] {
  const own = sightings.slice(sightings.indexOf(first), next && sightings.indexOf(next))
  const last = own.findLast(({ evidence }) => evidence.length > 0) ?? own.at(-1) ?? first
  return { person: first.person, seen: first.date, lastSeen: last.date, evidence: last.evidence }
}

const seenOf = ({ after }: Change): PartialDate => after[0]?.seen ?? ""

function officeKey({ about: { parties } }: Dataset, side: string, title: Text): string {
  const party = parties.find(({ code }) => code === side)
  const one = [party?.principals ?? [], ...(party?.renamed ?? [])].find((titles) => titles.includes(title.en))
  return `${side} ${one?.[0] ?? title.en}`
}
