import * as z from "zod"
import { COLLECTION_NAMES, COLLECTIONS, type CollectionName } from "../schema/collections.ts"

/** What a form has to know of a field; read off the schema, so that both always agree. */
export type Shape = ValueShape & {
  /** English words of the schema; empty where it has none. */
  readonly meaning: string
  /** A value of the kind, as text; null where the schema shows none. */
  readonly example: string | null
  readonly nullable: boolean
  readonly optional: boolean
}

type ValueShape =
  /** A flag is true or false; where it may lack, true or not there. */
  | { readonly kind: "line" | "number" | "flag" }
  /** One of a closed list. */
  | { readonly kind: "choice"; readonly values: readonly string[] }
  /** The id of a record. */
  | { readonly kind: "reference"; readonly collection: CollectionName }
  | RecordShape
  | { readonly kind: "list"; readonly entry: Shape; readonly atLeastOne: boolean }

export interface RecordShape {
  readonly kind: "record"
  /** In the order of the file. */
  readonly fields: ReadonlyMap<string, Shape>
}

/** The shape of the records of a collection. */
export function recordShape(name: CollectionName): RecordShape {
  return fieldsOf(COLLECTIONS[name])
}

function fieldsOf(schema: z.ZodObject): RecordShape {
  const fields = Object.entries(schema.shape).map(
    ([key, child]) => [key, shapeOf(child as z.ZodType)] as const,
  )
  return { kind: "record", fields: new Map(fields) }
}

function shapeOf(schema: z.ZodType): Shape {
  let inner = schema
  let [nullable, optional] = [false, false]
  let { description = "", examples } = schema.meta() ?? {}
  while (inner instanceof z.ZodNullable || inner instanceof z.ZodOptional) {
    if (inner instanceof z.ZodNullable) nullable = true
    else optional = true
    inner = inner.unwrap() as z.ZodType
    description ||= inner.meta()?.description ?? ""
    examples ??= inner.meta()?.examples
  }
  const [example] = Array.isArray(examples) ? (examples as readonly unknown[]) : []
  const shown = typeof example === "string" || typeof example === "number" ? String(example) : null
  return { ...valueShape(inner), meaning: description, example: shown, nullable, optional }
}

function valueShape(schema: z.ZodType): ValueShape {
  if (schema instanceof z.ZodObject) return fieldsOf(schema)
  if (schema instanceof z.ZodArray)
    return {
      kind: "list",
      entry: shapeOf(schema.element as z.ZodType),
      atLeastOne: !schema.safeParse([]).success,
    }
  if (schema instanceof z.ZodEnum) return { kind: "choice", values: schema.options.map(String) }
  const collection = COLLECTION_NAMES.find((name) => name === schema.meta()?.["collection"])
  if (collection) return { kind: "reference", collection }
  const control = CONTROLS.get(schema.type)
  if (!control) throw new Error(`A form has no control for a value of the type ${schema.type}`)
  return { kind: control }
}

const CONTROLS: ReadonlyMap<z.ZodType["type"], "line" | "number" | "flag"> = new Map([
  ["string", "line"],
  ["union", "line"],
  ["number", "number"],
  ["boolean", "flag"],
  ["literal", "flag"],
])
