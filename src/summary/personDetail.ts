import { type Departure, departureOf } from "../dataset/offices.ts"
import type { Dataset, Person, Text } from "../dataset/records.ts"

/** Somebody with every office held, and who has followed in it. */
export interface PersonDetail {
  readonly person: Person
  readonly offices: readonly { readonly title: Text; readonly departure: Departure | null }[]
}

export function personDetail(person: Person, dataset: Dataset, asOf: string): PersonDetail {
  return {
    person,
    offices: person.offices.map(({ id, title }) => ({
      title,
      departure: departureOf(dataset, person, id, asOf),
    })),
  }
}
