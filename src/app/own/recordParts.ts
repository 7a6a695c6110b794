import type { DatasetRecords } from "../../dataset/records.ts"

/** A slice of one collection, or what the dataset is about, alone in its list. */
export interface RecordsPart {
  readonly name: keyof DatasetRecords
  readonly values: readonly unknown[]
}

/** Few enough to be copied from thread to thread without a pause that a reader feels. */
const RECORDS_IN_PART = 1000

/** Records in parts that are kept and handed over one by one: 100,000 at once would stop the page. */
export function partsOf(records: DatasetRecords): readonly RecordsPart[] {
  const { about, ...collections } = records
  const lists = Object.entries(collections) as readonly [keyof typeof collections, readonly unknown[]][]
  return [
    { name: "about", values: [about] },
    ...lists.flatMap(([name, values]) =>
      Array.from({ length: Math.max(1, Math.ceil(values.length / RECORDS_IN_PART)) }, (_, part) => ({
        name,
        values: values.slice(part * RECORDS_IN_PART, (part + 1) * RECORDS_IN_PART),
      })),
    ),
  ]
}

/** The records whose parts these are, in their order. */
export function joinParts(parts: readonly RecordsPart[]): DatasetRecords {
  const lists: Partial<Record<keyof DatasetRecords, unknown[]>> = {}
  for (const { name, values } of parts) {
    const list = (lists[name] ??= [])
    for (const value of values) list.push(value)
  }
  return { ...lists, about: lists.about?.[0] } as unknown as DatasetRecords
}
