import * as z from "zod"
import type { Problem } from "../problem.ts"
import type { DatasetRecords } from "../records.ts"
import { aboutSchema } from "../schema/about.ts"
import { COLLECTION_NAMES, COLLECTIONS, type CollectionName } from "../schema/collections.ts"
import { LONGEST_ID } from "../schema/field.ts"
import { type OpenFile, problemAt } from "./file.ts"
import type { Path } from "./jsonText.ts"
import { nearest } from "./nearest.ts"
import { checkRecords } from "./recordRules.ts"

/** Ids are compared with all others for the first faults alone: thousands have one cause, and would take minutes. */
const MOST_GUESSED = 100

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
        problems.push(
          unknownId(
            file,
            path,
            collection,
            id,
            problems.length < MOST_GUESSED ? files[collection].keys() : [],
          ),
        )
    }
  }
  checkIds(files.about, aboutSchema)
  for (const name of COLLECTION_NAMES)
    for (const file of files[name].values()) checkIds(file, COLLECTIONS[name])
  const fileOf = (name: CollectionName | "about", id: string) =>
    name === "about" ? files.about : files[name].get(id)
  for (const problem of checkRecords(records, fileOf)) problems.push(problem)
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
    // What is too long for an id is told as that.
    if (collection && value.length <= LONGEST_ID) yield { collection, id: value, path }
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
