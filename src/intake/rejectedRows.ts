import type { Problem } from "../dataset/problem.ts"
import { worded } from "../dataset/worded.ts"
import { toCsv } from "../format/csv.ts"
import { type ProblemWords, sayProblem, sayWorded } from "../format/problemWords.ts"
import { groupBy } from "./groupBy.ts"
import type { Table } from "./table.ts"

/** The rows as they stood, so that they can be mended and opened again, with their reasons in two further columns. */
export function rejectedRows(
  { headings }: Table,
  rows: Table["rows"],
  problems: readonly Problem[],
  words: ProblemWords,
): string {
  const reasons = groupBy(problems, ({ line }) => line)
  const said = (problem: Problem) => {
    const { rule, remedy } = sayProblem(problem, words)
    return [problem.field, `${rule}. ${remedy}`].filter(Boolean).join(": ")
  }
  const reasonOf = (row: number) =>
    (reasons.get(row) ?? []).map(said).join("\n") ||
    sayWorded(worded`another row of the same item was rejected`, words)
  const added = [worded`row`, worded`reason`].map((heading) => sayWorded(heading, words))
  return toCsv([
    [...headings, ...added],
    ...rows.map(({ number, cells, beyond = [] }) => [...cells, number, reasonOf(number), ...beyond]),
  ])
}
