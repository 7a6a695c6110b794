import * as z from "zod"
import type { Problem } from "../problem.ts"
import type { DatasetRecords } from "../records.ts"
import { aboutSchema } from "../schema/about.ts"
import { COLLECTION_NAMES, COLLECTIONS, type CollectionName } from "../schema/collections.ts"
import { LONGEST_ID } from "../schema/field.ts"
import type { OpenFile } from "./file.ts"
import type { Path } from "./fieldName.ts"
import { checkRecords } from "./recordRules.ts"
import { unknownId } from "./unknownId.ts"

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
    for (const { collection, id, path } of referencesIn(schema, file.raw)) {
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

/** A place in a record that names another. */
export interface Reference {
  readonly collection: CollectionName
  readonly id: string
  readonly path: Path
}

/** Where a value of some schema may name other records; read off the schema once, since values are many. */
type Places =
  | { readonly collection: CollectionName }
  | { readonly each: Places }
  | { readonly fields: readonly (readonly [name: string, below: Places])[] }

const known = new WeakMap<z.ZodType, Places | null>()

function placesIn(schema: z.ZodType): Places | null {
  const found = known.get(schema)
  if (found !== undefined) return found
  const places = readPlaces(schema)
  known.set(schema, places)
  return places
}

function readPlaces(schema: unknown): Places | null {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) return readPlaces(schema.unwrap())
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries(schema.shape).flatMap(([name, child]) => {
      const below = readPlaces(child)
      return below ? [[name, below] as const] : []
    })
    return fields.length > 0 ? { fields } : null
  }
  if (schema instanceof z.ZodArray) {
    const each = readPlaces(schema.element)
    return each && { each }
  }
  if (!(schema instanceof z.ZodString)) return null
  const collection = COLLECTION_NAMES.find((name) => name === schema.meta()?.["collection"])
  return collection ? { collection } : null
}

/** Every id of another record in a value of that schema; what has another shape is passed over. */
export function referencesIn(schema: z.ZodType, value: unknown): readonly Reference[] {
  const found: Reference[] = []
  const places = placesIn(schema)
  if (places) collect(places, value, [], found)
  return found
}

function collect(places: Places, value: unknown, path: Path, found: Reference[]): void {
  if (typeof value === "string") {
    // What is too long for an id, or empty, is told as that.
    if ("collection" in places && value !== "" && value.length <= LONGEST_ID)
      found.push({ collection: places.collection, id: value, path })
  } else if (Array.isArray(value)) {
    if (!("each" in places)) return
    for (const [index, entry] of value.entries()) collect(places.each, entry, [...path, index], found)
  } else if (typeof value === "object" && value !== null && "fields" in places)
    for (const [name, below] of places.fields)
      collect(below, Reflect.get(value, name), [...path, name], found)
}
