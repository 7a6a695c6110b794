import type { FieldChange } from "../dataset/changes.ts"
import { isRecord } from "../dataset/entryKey.ts"
import { PARTIAL_DATE } from "../dataset/partialDate.ts"
import type { Language } from "./language.ts"

/** A change of one field in words; an empty side where the entry came or went. */
export interface ChangeWords {
  /** "events › fa50-sale-03 › date" */
  readonly field: string
  readonly before: string
  readonly after: string
}

export function changeWords({ path, before, after }: FieldChange, language: Language): ChangeWords {
  return {
    field: path.join(" › "),
    before: valueWords(before, language, path.at(-1)),
    after: valueWords(after, language, path.at(-1)),
  }
}

/** Any value of a record in a line: prose as it reads, dates as dates, an entry by what it holds. */
export function valueWords(value: unknown, language: Language, field?: string): string {
  if (value === undefined) return ""
  if (value === null) return language.m.changes.nothing
  // A year or a paragraph is a name, not a count.
  if (typeof value === "number")
    return field === "year" || field === "para" ? String(value) : language.number(value)
  if (typeof value === "string") return PARTIAL_DATE.test(value) ? language.date(value) : value
  if (Array.isArray(value)) return value.map((entry) => valueWords(entry, language)).join("; ")
  if (!isRecord(value)) return JSON.stringify(value)
  if (typeof value["en"] === "string") return value["en"]
  return Object.entries(value)
    .filter(([key, part]) => key !== "id" && part !== null && !(Array.isArray(part) && part.length === 0))
    .map(([key, part]) => valueWords(part, language, key))
    .join(" · ")
}
