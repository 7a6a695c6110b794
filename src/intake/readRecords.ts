import { goodPart } from "../dataset/parse/goodPart.ts"
import type { OpenFile } from "../dataset/parse/file.ts"
import { readOpened } from "../dataset/parse/parseDataset.ts"
import type { Problem } from "../dataset/problem.ts"
import { COLLECTION_NAMES } from "../dataset/schema/collections.ts"
import { worded } from "../dataset/worded.ts"
import { toCsv } from "../format/csv.ts"
import { type ProblemWords, sayProblem, sayWorded } from "../format/problemWords.ts"
import type { Intake } from "./intake.ts"

/** Checks records read from JSON; those that break a rule are left out, with their reasons. */
export function readRecords(
  files: readonly OpenFile[],
  known: readonly Problem[],
  onRecord?: () => void,
): Intake {
  const { records, problems } = goodPart(readOpened(files, known, onRecord))
  const left = new Set(problems.flatMap(({ file, isKept }) => (RECORD.test(file) && !isKept ? file : [])))
    .size
  return {
    records: records !== null && records.items.length > 0 ? records : null,
    problems,
    left,
    rejected: problems.length === 0 ? null : (words) => rejectedRecords(files, problems, words),
  }
}

/** Where a record stands: "items/fa50-sale.json", or "items[3]" in one file; others are what the dataset says of itself. */
const RECORD = new RegExp(`(^|/)(${COLLECTION_NAMES.join("|")})(/[^/]+\\.json|\\[\\d+\\])$`)

const HEADINGS = [
  worded`place`,
  worded`line`,
  worded`record`,
  worded`field`,
  worded`value`,
  worded`rule`,
  worded`remedy`,
  worded`record as JSON`,
]

/** Every problem with the record that it is of, as it stood, so that none is lost with this page. */
function rejectedRecords(
  files: readonly OpenFile[],
  problems: readonly Problem[],
  words: ProblemWords,
): string {
  const texts = new Map(files.map((file) => [file.path, file]))
  const recordAt = (path: string) => {
    const file = texts.get(path)
    return file === undefined ? "" : file.text || JSON.stringify(file.raw)
  }
  let before = ""
  return toCsv([
    HEADINGS.map((heading) => sayWorded(heading, words)),
    ...problems.map((problem) => {
      const { file, line, record, field, value } = problem
      const { rule, remedy } = sayProblem(problem, words)
      const json = file === before ? "" : recordAt(file)
      before = file
      return [file, line, record, field, value, rule, remedy, json]
    }),
  ])
}
