import type { Problem } from "../problem.ts"
import type { DatasetRecords } from "../records.ts"
import { COLLECTION_NAMES, COLLECTIONS, type CollectionName } from "../schema/collections.ts"
import { worded } from "../worded.ts"
import { checkShape, type DataFile, openFile, type OpenFile, problemAt } from "./file.ts"
import { checkReferences, type Files } from "./references.ts"

/**
 * What would be wrong with a dataset that was sound, were this file in it in place of a record, or besides all records
 * where it replaces none: in the file itself, and where others name what is no longer there.
 */
export function checkRecord(
  dataset: DatasetRecords,
  name: CollectionName,
  replaced: string | null,
  dataFile: DataFile,
): readonly Problem[] {
  const file = openFile(dataFile)
  if ("rule" in file) return [file]
  const others = dataset[name].filter(({ id }) => id !== replaced)
  const twin = others.find(({ id }) => id === file.record)
  const found = checkShape(file, COLLECTIONS[name])
  const own = "record" in found && !twin ? [found.record] : []
  const records = { ...dataset, [name]: [...others, ...own] } as DatasetRecords
  const filesOf = (folder: CollectionName) => {
    const list = (folder === name ? others : dataset[folder]).map((record) => fileOf(folder, record))
    return new Map([...list, ...(folder === name ? [file] : [])].map((one) => [one.record, one]))
  }
  const files = {
    about: { path: "dataset.json", text: "", raw: dataset.about, record: dataset.about.id },
    ...Object.fromEntries(COLLECTION_NAMES.map((folder) => [folder, filesOf(folder)])),
  } as unknown as Files
  return [
    ...("problems" in found ? found.problems : []),
    ...(twin
      ? [
          problemAt(
            file,
            ["id"],
            worded`${name}/${twin.id}.json has the same id`,
            worded`Give the record another id.`,
          ),
        ]
      : []),
    ...checkReferences(records, files),
  ]
}

/** A record that was read: its text is not needed to name a place in it. */
function fileOf(folder: CollectionName, record: { readonly id: string }): OpenFile {
  return { path: `${folder}/${record.id}.json`, text: "", raw: record, record: record.id }
}

/** A record that takes the place of another, or of none. */
interface Replacement {
  readonly collection: CollectionName
  readonly replaced: string | null
  readonly value: unknown
}

/** The dataset with these records in it, as far as they have the right shape. */
export function withDrafts(dataset: DatasetRecords, drafts: readonly Replacement[]): DatasetRecords {
  return drafts.reduce<DatasetRecords>((records, { collection, replaced, value }) => {
    const found = COLLECTIONS[collection].safeParse(value)
    if (!found.success) return records
    const others = records[collection].filter(({ id }) => id !== replaced)
    return { ...records, [collection]: [...others, found.data] }
  }, dataset)
}
