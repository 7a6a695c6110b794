import { type CodebookField, type CodebookRecord, codebook } from "../src/dataset/codebook.ts"
import { isRecord } from "../src/dataset/entryKey.ts"
import type { DatasetRecords } from "../src/dataset/records.ts"
import { COLLECTION_NAMES } from "../src/dataset/schema/collections.ts"
import { SINGULAR } from "../src/dataset/fieldKinds.ts"

const LANGUAGES = ["en", "ko", "es"] as const

export interface PackageColumn {
  readonly name: string
  readonly type: "string" | "integer" | "number" | "boolean"
  readonly description: string
  readonly required: boolean
  readonly allowed: readonly string[]
  /** PackageTable whose ids stand here. */
  readonly refersTo: string | null
  readonly value: (entry: Readonly<Record<string, unknown>>) => unknown
}

export interface PackageTable {
  readonly name: string
  readonly columns: readonly PackageColumn[]
  /** Columns that tell one row from another. */
  readonly key: readonly string[]
  readonly rows: readonly (readonly unknown[])[]
}

/**
 * The dataset as flat tables: one per collection and one per list within its records, every field of the codebook in
 * one of them.
 */
export function packageTables(records: DatasetRecords): readonly PackageTable[] {
  const kinds = [
    { name: "dataset", singular: "dataset", records: [records.about] },
    ...COLLECTION_NAMES.map((name) => ({ name, singular: SINGULAR[name], records: records[name] })),
  ]
  return kinds.flatMap(({ name, singular, records: own }) => {
    const record = codebook().find((one) => one.name === singular)
    return record ? tablesOf(name, record, own) : []
  })
}

/** The table of a collection and one for each list of entries within its records. */
function tablesOf(
  name: string,
  { name: singular, fields }: CodebookRecord,
  records: readonly object[],
): readonly PackageTable[] {
  const lists = fields.filter(({ type }) => type === "list of records").map(({ path }) => path)
  return ["", ...lists].map((list) => {
    const steps = list
      .split("[]")
      .filter(Boolean)
      .map((step) => step.replace(/^\./, ""))
    const own = fields.filter(({ path, type }) => type !== "list of records" && listOf(path) === list)
    const columns = own.filter(isKept).flatMap((field) => columnsOf(field, list))
    const above =
      list === "" ? [] : [key(singular, name), ...steps.map((_, depth) => number(steps.slice(0, depth + 1)))]
    const ids = list === "" ? ["id"] : above.map((column) => column.name)
    return {
      name: [name, ...steps].map(snake).join("_").replaceAll(".", "_"),
      columns: [...above, ...columns],
      key: ids,
      rows: entriesIn(records, steps, []).map(({ entry, at }) => [
        ...at,
        ...columns.map(({ value }) => value(entry)),
      ]),
    }
  })
}

const isKept = ({ path, type }: CodebookField) => path !== "$schema" && type !== "record"

/** "events[].evidence[].para" → "events[].evidence[]" */
function listOf(path: string): string {
  return path.slice(0, path.lastIndexOf("[]") + 2).replace(/^.$/, "")
}

/** Entries of a list within records, each with the id of its record and its place in every list above it. */
function entriesIn(
  records: readonly object[],
  steps: readonly string[],
  above: readonly unknown[],
): readonly { readonly entry: Readonly<Record<string, unknown>>; readonly at: readonly unknown[] }[] {
  const [step, ...rest] = steps
  return records.flatMap((record, index) => {
    if (!isRecord(record)) return []
    const at = above.length === 0 ? [record["id"]] : [...above, index + 1]
    if (step === undefined) return [{ entry: record, at: above.length === 0 ? [] : at }]
    const list = read(record, step)
    return Array.isArray(list) ? entriesIn(list, rest, at) : []
  })
}

function columnsOf(field: CodebookField, list: string): readonly PackageColumn[] {
  const path = field.path.slice(list.length).replace(/^\./, "")
  const keys = path.split(".")
  const value = (entry: Readonly<Record<string, unknown>>) => read(entry, path)
  const base = {
    name: keys.map(snake).join("_"),
    description: field.unit === null ? field.meaning : `${field.meaning} Unit: ${field.unit}.`,
    // Within a record that may be null itself, nothing is always there.
    required: field.required && !field.type.includes("or null") && keys.length === 1,
    allowed: field.type.startsWith("list") ? [] : field.allowed,
    refersTo: field.type.startsWith("list") ? null : field.refersTo,
  }
  if (/^(text|name) by language/.test(field.type)) {
    return LANGUAGES.map((code) => ({
      ...base,
      name: `${base.name}_${code}`,
      type: "string" as const,
      required: base.required && code === "en",
      value: (entry) => {
        const words = value(entry)
        return isRecord(words) ? words[code] : null
      },
    }))
  }
  const isList = field.type.startsWith("list")
  const joined = (entry: Readonly<Record<string, unknown>>) => {
    const found = value(entry)
    return isList && Array.isArray(found) ? found.join("; ") : found
  }
  return [{ ...base, type: typeOf(field.type), required: base.required && !isList, value: joined }]
}

/** The value at "coverage.from" of a record. */
function read(entry: Readonly<Record<string, unknown>>, path: string): unknown {
  return path.split(".").reduce<unknown>((at, part) => (isRecord(at) ? at[part] : undefined), entry)
}

function typeOf(type: string): PackageColumn["type"] {
  if (type.startsWith("whole number")) return "integer"
  if (type.startsWith("number")) return "number"
  return type.startsWith("true or false") ? "boolean" : "string"
}

function key(singular: string, collection: string): PackageColumn {
  return { ...PLAIN, name: singular, description: `Id of the ${singular}.`, refersTo: collection }
}

function number(steps: readonly string[]): PackageColumn {
  const list = steps.join(" › ")
  return {
    ...PLAIN,
    name: `${snake(steps.at(-1) ?? "").replaceAll(".", "_")}_number`,
    type: "integer",
    description: `Place in the list “${list}”, from 1.`,
  }
}

const PLAIN: Omit<PackageColumn, "name" | "description"> = {
  type: "string",
  required: true,
  allowed: [],
  refersTo: null,
  value: () => null,
}

/** "notesEvidence" → "notes_evidence": the standard wants lower case. */
function snake(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
