import { DatasetError, NOTHING, type Problem, problemOf } from "../problem.ts"
import type { DatasetRecords } from "../records.ts"
import { type AboutRecord, aboutSchema } from "../schema/about.ts"
import { COLLECTION_NAMES, COLLECTIONS, type CollectionName } from "../schema/collections.ts"
import { worded, type Worded } from "../worded.ts"
import { checkShape, type DataFile, openFile, type OpenFile, problemAt } from "./file.ts"
import { nearest } from "./nearest.ts"
import { checkReferences, type Files } from "./references.ts"

const ABOUT = "dataset.json"

/**
 * Reads the files of a dataset (`dataset.json` and one file per record). Throws a `DatasetError` with every problem in
 * every file; references are checked among the records that could be read, so one broken file hides no other fault.
 */
export function parseDataset(dataFiles: readonly DataFile[]): DatasetRecords {
  const { records, problems } = readDataset(dataFiles)
  if (!records || problems.length > 0) throw new DatasetError(problems)
  return records
}

/** Files as they were read, with all that is wrong in them. */
export interface DatasetReading {
  /** Records of the right shape, also those that break a rule or name what does not exist; null without `dataset.json`. */
  readonly records: DatasetRecords | null
  /** Where each record was read; null where `records` is. */
  readonly files: Files | null
  readonly problems: readonly Problem[]
}

/** The same without an end at the first fault: what could be read, and every problem. */
export function readDataset(dataFiles: readonly DataFile[]): DatasetReading {
  const opened = dataFiles.map(openFile)
  return readOpened(
    opened.filter((file) => "raw" in file),
    opened.filter((file) => "rule" in file),
  )
}

/**
 * The same of what is JSON already, from wherever it came; `known` are the problems met on the way there. A path without
 * ".json" names a place in a larger file. `onRecord` is called before each record is read.
 */
export function readOpened(
  files: readonly OpenFile[],
  known: readonly Problem[],
  onRecord?: () => void,
): DatasetReading {
  const problems: Problem[] = [...known]
  const folders = new Map<string, OpenFile[]>(COLLECTION_NAMES.map((name) => [name, []]))
  let about: OpenFile | null = null
  for (const file of files) {
    if (file.path === ABOUT) about = file
    else {
      const folder = file.path.split(/[/[]/)[0] ?? ""
      const inFolder = folders.get(folder)
      if (inFolder) inFolder.push(file)
      else problems.push(strayFile(file, folder))
    }
  }
  const aboutRecord = about ? readAbout(about, problems) : null
  if (!about) problems.push(missingAbout())
  const collections = COLLECTION_NAMES.map((name) =>
    readCollection(name, folders.get(name) ?? [], problems, onRecord),
  )
  if (!about || !aboutRecord) return { records: null, files: null, problems }
  const byName = <Value>(value: (collection: Collection) => Value) =>
    Object.fromEntries(collections.map((collection) => [collection.name, value(collection)]))
  const records = {
    about: aboutRecord,
    ...byName((collection) => collection.records),
  } as unknown as DatasetRecords
  const places = { about, ...byName((collection) => collection.files) } as unknown as Files
  for (const problem of checkReferences(records, places)) problems.push(problem)
  return { records, files: places, problems }
}

interface Collection {
  readonly name: CollectionName
  /** Files by the id in them, also those whose shape is faulty. */
  readonly files: ReadonlyMap<string, OpenFile>
  /** Records of the right shape. */
  readonly records: readonly unknown[]
}

function readCollection(
  name: CollectionName,
  files: readonly OpenFile[],
  problems: Problem[],
  onRecord?: () => void,
): Collection {
  const byId = new Map<string, OpenFile>()
  const records: unknown[] = []
  for (const file of files) {
    onRecord?.()
    const id = file.record
    const [, stem = id] = /^[^/]*\/(.*)\.json$/.exec(file.path) ?? []
    const twin = id === null ? undefined : byId.get(id)
    const fault = (rule: Worded, remedy: Worded) => void problems.push(problemAt(file, ["id"], rule, remedy))
    if (twin)
      fault(worded`${twin.path} has the same id`, worded`Give one of the two another id, or join them.`)
    else if (id !== null && id !== stem)
      fault(
        worded`the file is named after its record's id`,
        worded`Rename the file to ${id}.json, or write ${JSON.stringify(stem)}.`,
      )
    if (id !== null && !twin) byId.set(id, file)
    const found = checkShape(file, COLLECTIONS[name])
    if ("record" in found) {
      if (!twin) records.push(found.record)
    } else for (const problem of found.problems) problems.push(problem)
  }
  return { name, files: byId, records }
}

function readAbout(file: OpenFile, problems: Problem[]): AboutRecord | null {
  const found = checkShape(file, aboutSchema)
  if ("record" in found) return found.record
  problems.push(...found.problems)
  return null
}

function strayFile(file: OpenFile, folder: string): Problem {
  const near = nearest(folder, COLLECTION_NAMES)
  return problemAt(
    file,
    [],
    worded`data/ has no collection ${JSON.stringify(folder)}`,
    near ? worded`Move the file to data/${near}/.` : worded`Move the file to its collection.`,
  )
}

function missingAbout(): Problem {
  return problemOf(
    { file: ABOUT, line: null, record: null, field: "", value: NOTHING },
    worded`the dataset needs data/dataset.json`,
    worded`Add it; the codebook lists its fields.`,
  )
}
