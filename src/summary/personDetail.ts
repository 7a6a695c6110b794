import { type Departure, departureOf } from "../dataset/offices.ts"
import type { PartialDate } from "../dataset/partialDate.ts"
import type { Dataset, Meeting, Person, Text } from "../dataset/records.ts"

/** Somebody with the offices held when the matter at hand came up, and who has followed in them. */
export interface PersonDetail {
  readonly person: Person
  readonly offices: readonly {
    readonly title: Text
    /** Last of the meetings at which it was held; null where the person sat in none of them. */
    readonly seen: PartialDate | null
    readonly departure: Departure | null
  }[]
}

/** `meetings`, newest first, are those that matter; of somebody who sat in none every office is named, undated. */
export function personDetail(
  person: Person,
  dataset: Dataset,
  meetings: readonly Meeting[],
  asOf: string,
): PersonDetail {
  const offices = person.offices.map(({ id, title }) => ({
    title,
    seen:
      meetings.find(({ participants }) =>
        participants.some((one) => one.person === person.id && one.office === id),
      )?.date ?? null,
    departure: departureOf(dataset, person, id, asOf),
  }))
  const held = offices.filter(({ seen }) => seen !== null)
  return { person, offices: held.length > 0 ? held : offices }
}
