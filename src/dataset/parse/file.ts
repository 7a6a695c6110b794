import type * as z from "zod"
import { type Problem, shownValue } from "../problem.ts"
import { fieldName, type Path } from "./fieldName.ts"
import { lineOf } from "./lineOf.ts"
import { nearest } from "./nearest.ts"

/** A file below `data/`, not yet read. */
export interface DataFile {
  /** Path below `data/`, such as `items/fa50-sale.json`. */
  readonly path: string
  readonly text: string
}

/** A file whose text is JSON: what later checks need to name a place in it. */
export interface OpenFile extends DataFile {
  readonly raw: unknown
  readonly record: string | null
}

export function problemAt(file: OpenFile, path: Path, rule: string, remedy: string): Problem {
  const value = path.reduce<unknown>(
    (at, key) => (at === null || at === undefined ? at : Reflect.get(Object(at), key)),
    file.raw,
  )
  return { ...place(file, path), value: shownValue(value), rule, remedy }
}

function place(file: OpenFile, path: Path) {
  const line = lineOf(file.text, path) ?? lineOf(file.text, path.slice(0, -1))
  return { file: file.path, line, record: file.record, field: fieldName(path) }
}

/** Reads the JSON of a file, or says where it breaks. */
export function openFile(file: DataFile): OpenFile | Problem {
  try {
    const raw: unknown = JSON.parse(file.text.replace(/^\uFEFF/, ""))
    const id = typeof raw === "object" && raw !== null && "id" in raw ? raw.id : null
    return { ...file, raw, record: typeof id === "string" ? id : null }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const position = /position (\d+)/.exec(message)?.[1]
    const line = position === undefined ? null : file.text.slice(0, Number(position)).split("\n").length
    const remedy = "Mend the JSON: a comma or bracket is missing or stands too often at or before this place."
    return {
      file: file.path,
      line,
      record: null,
      field: "",
      value: shownValue(file.text),
      rule: message,
      remedy,
    }
  }
}

/** Holds a file against its schema: the record, or a problem for every fault. */
export function checkShape<T extends z.ZodType>(
  file: OpenFile,
  schema: T,
): { readonly record: z.infer<T> } | { readonly problems: readonly Problem[] } {
  const result = schema.safeParse(file.raw, { reportInput: true })
  return result.success
    ? { record: result.data }
    : { problems: result.error.issues.flatMap((issue) => problemsOf(file, issue)) }
}

type Issue = z.core.$ZodIssue

function problemsOf(file: OpenFile, issue: Issue): readonly Problem[] {
  const path = issue.path.filter((key) => typeof key !== "symbol")
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) =>
      problemAt(
        file,
        [...path, key],
        `there is no field ${JSON.stringify(key)} here`,
        "Remove it, or correct its name; the codebook lists the fields.",
      ),
    )
  }
  if (issue.code === "invalid_union") {
    const [first] = issue.errors.flat()
    return [
      problemAt(
        file,
        path,
        first?.message ?? issue.message,
        "Use one of the forms that the codebook lists for this field.",
      ),
    ]
  }
  return [problemAt(file, path, ruleOf(issue), remedyOf(issue))]
}

function ruleOf(issue: Issue): string {
  if (issue.code === "invalid_value")
    return `this is none of the allowed values: ${issue.values.map(String).join(", ")}`
  if (issue.code === "invalid_type" && issue.input === undefined) return "this field is required"
  return issue.message
}

function remedyOf(issue: Issue): string {
  if (issue.code === "invalid_value") {
    const near = nearest(String(issue.input), issue.values.map(String))
    return near
      ? `Write ${JSON.stringify(near)}, or another allowed value.`
      : "Write one of the allowed values."
  }
  if (issue.code === "invalid_type" && issue.input === undefined)
    return "Add the field; where nothing is known write null if the codebook allows it."
  if (issue.code === "too_small" && issue.origin === "array")
    return "Add at least one entry, or remove the record that lacks it."
  return "Correct the value; the codebook says what this field holds."
}
