import { lastDay, yearOf } from "../../dataset/partialDate.ts"
import type { Dataset, Item } from "../../dataset/records.ts"
import { sectorLabel } from "../../dataset/sectors.ts"
import { namesOfOrganisation, namesOfPerson, namesOfPlace } from "./actorRecords.ts"
import { prose, type SearchedRecord, searched, tied, titled, type Wording } from "./searched.ts"

/** Items as the search reads them: titles, names, summaries, events, asks and notes in every language. */
export function itemRecords(dataset: Dataset, wording: Wording): readonly SearchedRecord[] {
  return dataset.items.map((item) => ({
    kind: "item",
    id: item.id,
    latest: latestOf(item),
    texts: [
      ...titled(item.title, wording),
      ...(item.variants ?? []).map((name) => searched("alias", name)),
      ...namesIn(dataset, item, wording),
      ...prose("sector", sectorLabel(dataset.about, item), wording),
      ...prose("summary", item.summary, wording),
      ...item.events.flatMap(({ what, date }) => prose("event", what, wording, date)),
      ...item.asks.flatMap(({ about, date }) => prose("ask", about, wording, date)),
      ...prose("note", item.notes, wording),
      ...yearsOf(item).map((year) => searched("date", String(year))),
      searched("id", item.id),
    ],
  }))
}

function namesIn(dataset: Dataset, item: Item, wording: Wording) {
  const organisations = item.organisations.flatMap((id) => dataset.organisationById.get(id) ?? [])
  const people = item.people.flatMap((id) => dataset.personById.get(id) ?? [])
  const places = item.places.flatMap((id) => dataset.placeById.get(id) ?? [])
  return [
    ...organisations.flatMap((one) => tied("organisation", namesOfOrganisation(one, wording))),
    ...people.flatMap((one) => tied("person", namesOfPerson(one, wording))),
    ...places.flatMap((one) => tied("place", namesOfPlace(one, wording))),
  ]
}

function yearsOf({ events, asks }: Item): readonly number[] {
  return [...new Set([...events, ...asks].map(({ date }) => yearOf(date)))]
}

function latestOf({ events }: Item): string {
  return events.map(({ date }) => date).reduce((a, b) => (lastDay(b) > lastDay(a) ? b : a))
}
