import type { Dataset, Organisation, Person, Place } from "../../dataset/records.ts"
import { shortNames } from "../../dataset/shortNames.ts"
import { hasHangul } from "./hangul.ts"
import { romanise } from "./romanise.ts"
import { named, prose, type SearchedRecord, searched, type SearchedText, type Wording } from "./searched.ts"

/** Countries whose names in Hangul are Korean, so that readers may know them romanised by the rules. */
const KOREAN = "KR"

/** The names of a person: shown, original, romanised, other spellings. */
export function namesOfPerson(person: Person, wording: Wording): readonly SearchedText[] {
  return [
    ...named(person.names, wording),
    ...person.variants.map((name) => searched("alias", name)),
    ...romanised(person),
  ]
}

/** The names of an organisation: shown, original, romanised, short, others in use. */
export function namesOfOrganisation(organisation: Organisation, wording: Wording): readonly SearchedText[] {
  const { names, variants = [] } = organisation
  const aliases = new Set([...shortNames(organisation), ...variants])
  return [
    ...named(names, wording),
    ...[...aliases].map((name) => searched("alias", name)),
    ...romanised(organisation),
  ]
}

export function namesOfPlace({ names, variants = [] }: Place, wording: Wording): readonly SearchedText[] {
  return [...named(names, wording), ...variants.map((name) => searched("alias", name))]
}

/** People as the search reads them; the last seen of them is their last meeting. */
export function personRecords(dataset: Dataset, wording: Wording): readonly SearchedRecord[] {
  const latest = new Map<string, string>()
  for (const { date, participants } of dataset.meetings)
    for (const { person } of participants) latest.set(person, date)
  return dataset.people.map((person) => ({
    kind: "person",
    id: person.id,
    latest: latest.get(person.id) ?? "",
    texts: [
      ...namesOfPerson(person, wording),
      ...person.offices.flatMap(({ title }) => prose("office", title, wording)),
      ...prose("note", person.note, wording),
      searched("id", person.id),
    ],
  }))
}

/** Organisations as the search reads them; the last seen of them is the last event of an item they take part in. */
export function organisationRecords(dataset: Dataset, wording: Wording): readonly SearchedRecord[] {
  const latest = new Map<string, string>()
  for (const { organisations, events } of dataset.items)
    for (const id of organisations)
      for (const { date } of events) if (date > (latest.get(id) ?? "")) latest.set(id, date)
  return dataset.organisations.map((organisation) => ({
    kind: "organisation",
    id: organisation.id,
    latest: latest.get(organisation.id) ?? "",
    texts: [...namesOfOrganisation(organisation, wording), searched("id", organisation.id)],
  }))
}

function romanised({
  names,
  country,
}: Pick<Person | Organisation, "names" | "country">): readonly SearchedText[] {
  return country === KOREAN && names.ko !== null && hasHangul(names.ko)
    ? [searched("romanised", romanise(names.ko))]
    : []
}
