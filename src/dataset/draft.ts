import type { Path } from "./parse/fieldName.ts"
import type { RecordShape, Shape } from "./parse/recordShape.ts"

/** A value of JSON, as a form holds it: not yet checked. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** What a field holds before anything is entered: nothing, as far as the schema lets it be nothing. */
export function blankOf(shape: Shape | RecordShape): Json {
  if ("nullable" in shape && shape.nullable) return null
  switch (shape.kind) {
    case "line":
    case "choice":
    case "reference":
      return ""
    case "number":
      return null
    case "flag":
      return false
    case "list":
      return shape.atLeastOne ? [blankOf(shape.entry)] : []
    case "record":
      return Object.fromEntries(
        [...shape.fields].flatMap(([key, field]) => (field.optional ? [] : [[key, blankOf(field)]])),
      )
  }
}

/** The value at a path; undefined where there is none. */
export function valueAt(value: Json, path: Path): Json | undefined {
  return path.reduce<Json | undefined>((at, key) => {
    if (isList(at)) return at[Number(key)]
    return isRecord(at) && Object.hasOwn(at, key) ? at[key] : undefined
  }, value)
}

/** The value with another one at a path; undefined takes a field or an entry away. */
export function withValueAt(value: Json, path: Path, next: Json | undefined): Json {
  const [key, ...rest] = path
  if (key === undefined) return next ?? null
  if (isList(value)) {
    const place = Number(key)
    const entry = rest.length === 0 ? next : withValueAt(value[place] ?? null, rest, next)
    return [...value.slice(0, place), ...(entry === undefined ? [] : [entry]), ...value.slice(place + 1)]
  }
  const record = isRecord(value) ? value : {}
  const field = rest.length === 0 ? next : withValueAt(record[key] ?? null, rest, next)
  const { [key]: _, ...others } = record
  return field === undefined ? others : { ...record, [key]: field }
}

/** The record with its fields in the order of the schema; what the schema does not know comes last. */
export function inOrder(value: Json, shape: Shape | RecordShape): Json {
  if (shape.kind === "list" && isList(value)) return value.map((entry) => inOrder(entry, shape.entry))
  if (shape.kind !== "record" || !isRecord(value)) return value
  const known = [...shape.fields].flatMap(([key, field]) => {
    const held = valueAt(value, [key])
    return held === undefined ? [] : [[key, inOrder(held, field)] as const]
  })
  const unknown = Object.entries(value).filter(([key]) => !shape.fields.has(key))
  return Object.fromEntries([...known, ...unknown])
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value)
}

export function isRecord(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

/** The id for the next entry of a list whose entries are numbered: "fa50-sale-04" after "fa50-sale-03". */
export function nextNumbered(record: string, ids: readonly string[]): string {
  const numbers = ids.map((id) => Number(/-(\d+)$/.exec(id)?.[1] ?? 0))
  return `${record}-${String(Math.max(0, ...numbers) + 1).padStart(2, "0")}`
}

/** Which entry it is, by its first values: "fa50-sale-04 · 2023-11-16 · raised". */
export function firstValues(entry: Json): string {
  if (!isRecord(entry)) return ""
  const words = Object.values(entry).flatMap((part) => {
    const value = isRecord(part) ? part["en"] : part
    return typeof value === "string" || typeof value === "number" ? [String(value)] : []
  })
  return words.filter(Boolean).slice(0, 5).join(" · ")
}

/** Whether nothing is entered yet but what an entry begins with. */
export function isBlankEntry(entry: Json): boolean {
  return isRecord(entry) && Object.entries(entry).every(([key, part]) => key === "id" || isBlank(part))
}

function isBlank(part: Json): boolean {
  if (isList(part)) return part.every(isBlank)
  // A flag begins as false.
  return (
    part === null || part === "" || part === false || (isRecord(part) && Object.values(part).every(isBlank))
  )
}
