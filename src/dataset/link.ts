import { compareDates } from "./partialDate.ts"
import type { Dataset, DatasetRecords, Linked, Source } from "./records.ts"
import type { CollectionName } from "./schema/collections.ts"
import { allAtOnce, mapInSteps, type Steps } from "./steps.ts"

/** Links checked records: evidence gets its source, collections their maps, meetings their order. Throws on an unknown source. */
export function linkDataset(records: DatasetRecords): Dataset {
  return allAtOnce(linkSteps(records))
}

/** The same in steps, for as many items as a reader may bring. */
export function* linkSteps(records: DatasetRecords): Steps<Dataset> {
  const sourceById = byId(records.sources)
  const link = <T>(value: T): Linked<T> => linkEvidence(value, sourceById) as Linked<T>
  return withMaps({
    ...records,
    items: yield* mapInSteps(records.items, link),
    people: records.people.map(link),
    meetings: records.meetings
      .map(link)
      .toSorted((a, b) => compareDates(a.date, b.date) || compareDates(a.id, b.id)),
    series: records.series.map(link),
    disagreements: records.disagreements.map(link),
  })
}

type Collections = Pick<Dataset, "about" | CollectionName>

/** Collections of linked records with the maps by id that go with them. */
export function withMaps(collections: Collections): Dataset {
  return {
    ...collections,
    itemById: byId(collections.items),
    meetingById: byId(collections.meetings),
    sourceById: byId(collections.sources),
    personById: byId(collections.people),
    organisationById: byId(collections.organisations),
    placeById: byId(collections.places),
  }
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]))
}

/** The value itself where nothing in it names a source: of 100,000 items each copy takes its time. */
function linkEvidence(value: unknown, sourceById: ReadonlyMap<string, Source>): unknown {
  if (value === null || typeof value !== "object") return value
  if (Array.isArray(value)) {
    const linked = value.map((entry) => linkEvidence(entry, sourceById))
    return linked.some((entry, index) => entry !== value[index]) ? linked : value
  }
  let linked: Record<string, unknown> | null = null
  for (const [key, entry] of Object.entries(value)) {
    const changed = linkEvidence(entry, sourceById)
    if (changed !== entry) (linked ??= { ...value })[key] = changed
  }
  if (!("para" in value && "source" in value)) return linked ?? value
  const source = sourceById.get(String(value.source))
  if (!source) throw new Error(`no source has the id ${JSON.stringify(value.source)}`)
  return { ...(linked ?? value), source }
}
