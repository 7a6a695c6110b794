import * as z from "zod"
import type { Problem } from "../problem.ts"
import type { DatasetRecords } from "../records.ts"
import { aboutSchema } from "../schema/about.ts"
import { COLLECTION_NAMES, COLLECTIONS, type CollectionName } from "../schema/collections.ts"
import { type OpenFile, problemAt } from "./file.ts"
import type { Path } from "./fieldName.ts"
import { nearest } from "./nearest.ts"
import { disagreementRules, itemRules, meetingRules, type Report, seriesRules } from "./rules.ts"

/** Where each record was read, so that a fault can name its place. */
export type Files = { readonly [Name in CollectionName]: ReadonlyMap<string, OpenFile> } & {
  readonly about: OpenFile
}

/**
 * Rules that need more than one record: ids that must exist, offices, sides, sectors, dates that must agree.
 * Ids are looked for in every file, also in those whose shape is faulty.
 */
export function checkReferences(records: DatasetRecords, files: Files): readonly Problem[] {
  const problems: Problem[] = []
  const checkIds = (file: OpenFile, schema: z.ZodType) => {
    for (const { collection, id, path } of referencesIn(schema, file.raw, [])) {
      if (!files[collection].has(id))
        problems.push(unknownId(file, path, collection, id, files[collection].keys()))
    }
  }
  checkIds(files.about, aboutSchema)
  for (const name of COLLECTION_NAMES)
    for (const file of files[name].values()) checkIds(file, COLLECTIONS[name])
  const report = (name: CollectionName, id: string): Report => {
    const file = files[name].get(id)
    return (path, rule, remedy) => void (file && problems.push(problemAt(file, path, rule, remedy)))
  }
  const sides = records.about.parties.map(({ code }) => code)
  const people = new Map(records.people.map((person) => [person.id, person]))
  const meetings = new Map(records.meetings.map((meeting) => [meeting.id, meeting]))
  for (const item of records.items) itemRules(item, report("items", item.id), records.about, meetings)
  for (const meeting of records.meetings) meetingRules(meeting, report("meetings", meeting.id), sides, people)
  for (const disagreement of records.disagreements)
    disagreementRules(disagreement, report("disagreements", disagreement.id))
  for (const series of records.series) seriesRules(series, report("series", series.id))
  return problems
}

interface Reference {
  readonly collection: CollectionName
  readonly id: string
  readonly path: Path
}

/** Every id of another record in a value, found by walking the schema beside it; what has another shape is passed over. */
function* referencesIn(schema: unknown, value: unknown, path: Path): Generator<Reference> {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) {
    yield* referencesIn(schema.unwrap(), value, path)
  } else if (schema instanceof z.ZodObject && typeof value === "object" && value !== null) {
    for (const [key, child] of Object.entries(schema.shape))
      yield* referencesIn(child, Reflect.get(value, key), [...path, key])
  } else if (schema instanceof z.ZodArray && Array.isArray(value)) {
    for (const [index, entry] of value.entries()) yield* referencesIn(schema.element, entry, [...path, index])
  } else if (schema instanceof z.ZodString && typeof value === "string") {
    const collection = COLLECTION_NAMES.find((name) => name === schema.meta()?.["collection"])
    if (collection) yield { collection, id: value, path }
  }
}

function unknownId(
  file: OpenFile,
  path: Path,
  collection: CollectionName,
  id: string,
  ids: Iterable<string>,
): Problem {
  const near = nearest(id, ids)
  const remedy = near ? `Write ${JSON.stringify(near)} if that is meant` : "Correct the id"
  return problemAt(
    file,
    path,
    `no record of ${collection} has this id`,
    `${remedy}, or add data/${collection}/${id}.json.`,
  )
}
