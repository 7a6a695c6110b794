import type * as z from "zod"
import { type Problem, shownValue } from "../problem.ts"
import { LONGEST_ID } from "../schema/field.ts"
import { withSeenSigns } from "../signs.ts"
import { fieldName, type Path } from "./fieldName.ts"
import { breakOf } from "./jsonBreak.ts"
import { keysIn, outlineOf, placesIn } from "./jsonText.ts"
import { nearest } from "./nearest.ts"

/** Deepest nesting that is read: a record has seven levels, and what nests without end would exhaust the stack. */
const DEEPEST = 50
/** Characters of a text or a key that a message repeats. */
const ENOUGH = 100

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
  return {
    file: file.path,
    line: lineOf(file, path),
    record: file.record,
    field: withSeenSigns(fieldName(path)),
    value: shownValue(value),
    rule: withSeenSigns(rule),
    remedy: withSeenSigns(remedy),
  }
}

/** Of what stands nowhere in a record its parent's line; none where the record has no text of its own. */
function lineOf(file: OpenFile, path: Path): number | null {
  if (file.text === "") return null
  return placesOf(file).lineAt(path) ?? placesOf(file).lineAt(path.slice(0, -1))
}

/** A file with many problems is walked once for the lines of all. */
const known = new WeakMap<OpenFile, ReturnType<typeof placesIn>>()

function placesOf(file: OpenFile): ReturnType<typeof placesIn> {
  const places = known.get(file) ?? placesIn(file.text)
  known.set(file, places)
  return places
}

/** Reads the JSON of a file, or says where it breaks. */
export function openFile(file: DataFile): OpenFile | Problem {
  const text = file.text.replace(/^\uFEFF/, "")
  const { depth } = outlineOf(text)
  const unreadable = (rule: string, remedy: string, at: number | null): Problem => ({
    file: file.path,
    line: at === null ? null : text.slice(0, at).split("\n").length,
    record: null,
    field: "",
    value: shownValue(text.slice(Math.max(0, (at ?? 0) - ENOUGH / 4)).slice(0, ENOUGH)),
    rule: withSeenSigns(rule),
    remedy,
  })
  if (depth > DEEPEST) {
    const remedy = "Remove the brackets that stand too often; no record nests so deep."
    return unreadable(`lists and records stand ${depth} deep within one another`, remedy, null)
  }
  try {
    const raw: unknown = JSON.parse(text)
    const id = typeof raw === "object" && raw !== null && "id" in raw ? raw.id : null
    return { ...file, raw, record: typeof id === "string" && id.length <= LONGEST_ID ? id : null }
  } catch (error) {
    const remedy = /[\0\uFFFD]/.test(text)
      ? "Save the file as UTF-8: it is in another encoding, or no text."
      : "Mend the JSON: a comma or bracket is missing or stands too often at or before this place."
    return unreadable(error instanceof Error ? error.message : String(error), remedy, breakOf(text))
  }
}

/** Holds a file against its schema: the record, or a problem for every fault. */
export function checkShape<T extends z.ZodType>(
  file: OpenFile,
  schema: T,
): { readonly record: z.infer<T> } | { readonly problems: readonly Problem[] } {
  const result = schema.safeParse(file.raw, { reportInput: true })
  const repeated = repeatedKeys(file)
  if (result.success && repeated.length === 0) return { record: result.data }
  const issues = result.error?.issues ?? []
  return { problems: [...repeated, ...issues.flatMap((issue) => problemsOf(file, issue))] }
}

/** A key that stands twice: one of its values would be lost without a word. What has no text of its own is passed over. */
function repeatedKeys(file: OpenFile): readonly Problem[] {
  if (file.text === "" || outlineOf(file.text).keys === keysIn(file.raw)) return []
  return placesOf(file).repeated.map((path) =>
    problemAt(
      file,
      path,
      "this field stands twice in the same record, and only the second value would be read",
      "Keep one of the two.",
    ),
  )
}

type Issue = z.core.$ZodIssue

function problemsOf(file: OpenFile, issue: Issue): readonly Problem[] {
  const path = issue.path.filter((key) => typeof key !== "symbol")
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) =>
      problemAt(
        file,
        [...path, key],
        `there is no field ${shownValue(key)} here`,
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

/** What a schema expects, in the words of the codebook. */
const KINDS: Readonly<Record<string, string>> = {
  array: "a list",
  boolean: "true or false",
  int: "a whole number",
  number: "a number",
  object: "a record",
  string: "a text",
}

function ruleOf(issue: Issue): string {
  if (issue.code === "invalid_type" && typeof issue.input === "number" && !Number.isFinite(issue.input))
    return "this number is too large to be read"
  if (issue.code === "invalid_value")
    return `this is none of the allowed values: ${issue.values.map(String).join(", ")}`
  if (issue.code === "invalid_type" && issue.input === undefined) return "this field is required"
  if (issue.code === "invalid_type") return `this field holds ${KINDS[issue.expected] ?? issue.expected}`
  // Only where the schema has no words of its own.
  if (issue.code === "too_big" && issue.message.startsWith("Too"))
    return `this is at most ${issue.maximum}${countedIn(issue)}`
  if (issue.code === "too_small" && issue.message.startsWith("Too"))
    return `this is ${issue.inclusive ? "at least" : "more than"} ${issue.minimum}${countedIn(issue)}`
  return issue.message
}

const countedIn = ({ origin }: { readonly origin: string }) => (origin === "array" ? " in number" : "")

function remedyOf(issue: Issue): string {
  const own: unknown = issue.code === "custom" ? issue.params?.["remedy"] : undefined
  if (typeof own === "string") return own
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
