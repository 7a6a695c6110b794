import { isRecord } from "../entryKey.ts"
import { type Problem, problemOf, shownValue } from "../problem.ts"
import { COLLECTION_NAMES, type CollectionName } from "../schema/collections.ts"
import { worded, type Worded } from "../worded.ts"
import type { OpenFile } from "./file.ts"
import { nearest } from "./nearest.ts"

/** Whether a value has the form of a whole dataset in one file, as the site hands it out, whatever is wrong within it. */
export const isPackage = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isRecord(value) && "about" in value && COLLECTION_NAMES.some((name) => name in value)

/**
 * The records of a dataset in one file, each as if it were a file of its own; `items[12]` is the place of one. A
 * collection that is not there is empty; `problems` are of the file as a whole.
 */
export function packageFiles(
  name: string,
  whole: Readonly<Record<string, unknown>>,
): { readonly files: readonly OpenFile[]; readonly problems: readonly Problem[] } {
  const files: OpenFile[] = [placeOf("dataset.json", whole["about"])]
  const problems: Problem[] = []
  for (const [key, value] of Object.entries(whole)) {
    if (key === "about") continue
    const place = { file: name, line: null, record: null, field: key, value: shownValue(value) }
    const fault = (rule: Worded, remedy: Worded) => problems.push(problemOf(place, rule, remedy))
    if (!isCollection(key)) {
      const near = nearest(key, COLLECTION_NAMES)
      fault(
        worded`a dataset has no collection ${JSON.stringify(key)}`,
        near ? worded`Call it ${JSON.stringify(near)} if that is meant, or remove it.` : worded`Remove it.`,
      )
    } else if (!Array.isArray(value))
      fault(worded`a collection is a list of records`, worded`Write it as a list: [ … ].`)
    else for (const [index, entry] of value.entries()) files.push(placeOf(`${key}[${index}]`, entry))
  }
  return { files, problems }
}

const isCollection = (name: string): name is CollectionName => COLLECTION_NAMES.some((one) => one === name)

/** Without a text there are no lines: a file of one line has none worth naming, and a long one would be read for each. */
function placeOf(path: string, raw: unknown): OpenFile {
  const id = isRecord(raw) ? raw["id"] : null
  return { path, text: "", raw, record: typeof id === "string" ? id : null }
}
