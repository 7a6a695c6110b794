import { itemsByMeeting } from "../dataset/meetings.ts"
import { compareDates, type PartialDate } from "../dataset/partialDate.ts"
import type { Dataset, Organisation, Person, Text } from "../dataset/records.ts"
import { eventsUntil } from "../dataset/stage.ts"
import { sightingsByPerson } from "../dataset/sightings.ts"

/** What the lists of people and of organisations have in common. */
interface ActorRow {
  readonly meetings: number
  readonly items: number
  /** Null where no dated source shows anything. */
  readonly first: PartialDate | null
  readonly last: PartialDate | null
}

/** A person in the list: meetings sat in, items that name the person, first and last day seen in an office. */
export interface PersonRow extends ActorRow {
  readonly person: Person
  /** Titles of the offices, that seen last first. */
  readonly offices: readonly Text[]
}

/** An organisation in the list: items that it takes part in, meetings at which these came up, their events in time. */
export interface OrganisationRow extends ActorRow {
  readonly organisation: Organisation
}

/** One row a person, in the order of the dataset. */
export function personRows(dataset: Dataset): readonly PersonRow[] {
  const sightings = sightingsByPerson(dataset)
  return dataset.people.map((person) => {
    const seen = sightings.get(person) ?? []
    const lastSeen = (office: string) => seen.findLast((sighting) => sighting.office === office)?.date ?? ""
    return {
      person,
      offices: person.offices
        .toSorted((a, b) => compareDates(lastSeen(b.id), lastSeen(a.id)))
        .map(({ title }) => title),
      meetings: dataset.meetings.filter(({ participants }) =>
        participants.some(({ person: id }) => id === person.id),
      ).length,
      items: dataset.items.filter(({ people }) => people.includes(person.id)).length,
      first: seen[0]?.date ?? null,
      last: seen.at(-1)?.date ?? null,
    }
  })
}

/** One row an organisation, in the order of the dataset. */
export function organisationRows(dataset: Dataset, asOf: string): readonly OrganisationRow[] {
  const parts = [...itemsByMeeting(dataset).values()]
  return dataset.organisations.map((organisation) => {
    const items = dataset.items.filter(({ organisations }) => organisations.includes(organisation.id))
    const dates = items
      .flatMap((item) => eventsUntil(item, asOf).map(({ date }) => date))
      .toSorted(compareDates)
    return {
      organisation,
      meetings: parts.filter((here) => here.some(({ item }) => items.includes(item))).length,
      items: items.length,
      first: dates[0] ?? null,
      last: dates.at(-1) ?? null,
    }
  })
}
