import type * as z from "zod"
import { type Problem, problemOf, shownValue } from "../problem.ts"
import { LONGEST_ID } from "../schema/field.ts"
import { withSeenSigns } from "../signs.ts"
import { counted, worded, type Worded } from "../worded.ts"
import { fieldName, type Path } from "./fieldName.ts"
import { faultsOf } from "./issueWords.ts"
import { breakOf } from "./jsonBreak.ts"
import { keysIn, outlineOf, placesIn } from "./jsonText.ts"

/** Deepest nesting that is read: a record has seven levels, and what nests without end would exhaust the stack. */
const DEEPEST = 50
/** Characters before the place at which a text breaks that a message repeats. */
const BEFORE = 25

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

export function problemAt(file: OpenFile, path: Path, rule: Worded, remedy: Worded): Problem {
  const value = path.reduce<unknown>((at, key) => Reflect.get(Object(at), key), file.raw)
  const place = {
    file: file.path,
    line: lineOf(file, path),
    record: file.record,
    field: withSeenSigns(fieldName(path)),
    value: shownValue(value),
  }
  return problemOf(place, rule, remedy)
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
  const unreadable = (rule: Worded, remedy: Worded, at: number | null): Problem => {
    const place = {
      file: file.path,
      line: at === null ? null : text.slice(0, at).split("\n").length,
      record: null,
      field: "",
      value: shownValue(text.slice(Math.max(0, (at ?? 0) - BEFORE))),
    }
    return problemOf(place, rule, remedy)
  }
  if (depth > DEEPEST) {
    const remedy = worded`Remove the brackets that stand too often; no record nests so deep.`
    return unreadable(worded`lists and records stand ${counted(depth)} deep within one another`, remedy, null)
  }
  try {
    const raw: unknown = JSON.parse(text)
    const id = typeof raw === "object" && raw !== null && "id" in raw ? raw.id : null
    return { ...file, raw, record: typeof id === "string" && id.length <= LONGEST_ID ? id : null }
  } catch (error) {
    const remedy = /[\0\uFFFD]/.test(text)
      ? worded`Save the file as UTF-8: it is in another encoding, or no text.`
      : worded`Mend the JSON: a comma or bracket is missing or stands too often at or before this place.`
    const reason = error instanceof Error ? error.message : String(error)
    return unreadable(worded`this is no JSON: ${reason}`, remedy, breakOf(text))
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
  const faults = (result.error?.issues ?? []).flatMap(faultsOf)
  return {
    problems: [...repeated, ...faults.map(({ path, rule, remedy }) => problemAt(file, path, rule, remedy))],
  }
}

/** A key that stands twice: one of its values would be lost without a word. What has no text of its own is passed over. */
function repeatedKeys(file: OpenFile): readonly Problem[] {
  if (file.text === "" || outlineOf(file.text).keys === keysIn(file.raw)) return []
  return placesOf(file).repeated.map((path) =>
    problemAt(
      file,
      path,
      worded`this field stands twice in the same record, and only the second value would be read`,
      worded`Keep one of the two.`,
    ),
  )
}
