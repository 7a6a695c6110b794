import type { About, Dataset, Source } from "../dataset/records.ts"
import type { CollectionName } from "../dataset/schema/collections.ts"
import { BOTH } from "../dataset/vocabulary.ts"
import type { Language } from "./language.ts"

/** What stands behind the ids of the data, in words; an id itself where the dataset has none such (any longer). */
export interface RecordNames {
  readonly record: (collection: CollectionName, id: string) => string
  /** A source in few words: who published it, with the title where others are of the same day; the date is null where none was seen. */
  readonly source: (id: string) => { readonly publisher: string; readonly date: string | null }
  /** A party, both of them, or another country. */
  readonly side: (code: string) => string
  readonly sector: (id: string) => string
  /** An office by its id in the file of its holder. */
  readonly office: (person: string, id: string) => string
}

/** Names of the records of a dataset in one language. */
export function recordNames(dataset: Dataset, language: Language): RecordNames {
  const { text, name, date, dates } = language
  const sourcesLike = countBy(dataset.sources, dayOf)
  const labelled = <T extends { readonly id: string }>(
    records: readonly T[],
    words: (record: T) => string,
  ) => {
    const byId = new Map(records.map((record) => [record.id, record]))
    return (id: string) => {
      const record = byId.get(id)
      return record ? words(record) : id
    }
  }
  const called: Readonly<Record<CollectionName, (id: string) => string>> = {
    items: labelled(dataset.items, ({ title }) => text(title)),
    meetings: labelled(dataset.meetings, ({ occasion, date: from, endDate }) =>
      [text(occasion), dates(from, endDate)].join(", "),
    ),
    people: labelled(dataset.people, ({ names }) => name(names)),
    organisations: labelled(dataset.organisations, ({ names }) => name(names)),
    places: labelled(dataset.places, ({ names }) => name(names)),
    sources: labelled(dataset.sources, ({ publisher, title, published }) =>
      [[publisher, title].filter(Boolean).join(": "), published && date(published)]
        .filter(Boolean)
        .join(", "),
    ),
    series: labelled(dataset.series, ({ title }) => text(title)),
    disagreements: labelled(dataset.disagreements, ({ about }) => text(about)),
  }
  return {
    record: (collection, id) => called[collection](id),
    source: (id) => {
      const source = dataset.sourceById.get(id)
      if (!source) return { publisher: id, date: null }
      const { publisher, title, published } = source
      const isAlone = sourcesLike.get(dayOf(source)) === 1
      return {
        publisher: isAlone ? publisher : `${publisher}: ${title ?? id}`,
        date: published === null ? null : date(published),
      }
    },
    side: (code) => sideWords(code, dataset.about, language),
    sector: labelled(dataset.about.sectors, ({ label }) => text(label)),
    office: (person, id) => {
      const office = dataset.personById.get(person)?.offices.find((one) => one.id === id)
      return office ? text(office.title) : id
    },
  }
}

function dayOf({ publisher, published }: Source): string {
  return `${publisher} ${published}`
}

function countBy<T>(values: readonly T[], keyOf: (value: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(keyOf(value), (counts.get(keyOf(value)) ?? 0) + 1)
  return counts
}

function sideWords(code: string, { parties }: About, { m, text, country }: Language): string {
  if (code === BOTH) return m.vocabulary.both
  const party = parties.find((one) => one.code === code)
  return party ? text(party.name) : country(code)
}
