import type { Problem } from "../dataset/problem.ts"
import { worded } from "../dataset/worded.ts"
import { toCsv } from "../format/csv.ts"
import { type ProblemWords, sayProblem, sayWorded } from "../format/problemWords.ts"
import { groupBy } from "./groupBy.ts"
import type { Mapping, Table } from "./table.ts"

/**
 * The rows as they stood, so that they can be mended and opened again, with their reasons in two further columns; these
 * name a column as the reader's own table does, where it has one.
 */
export function rejectedRows(
  { headings }: Table,
  mapping: Mapping,
  rows: Table["rows"],
  problems: readonly Problem[],
  words: ProblemWords,
): string {
  const reasons = groupBy(problems, ({ line }) => line)
  const headingOf = (field: string) => {
    const filling = Object.entries(mapping).find(([id]) => id === field)?.[1]
    return filling && "column" in filling ? (headings[filling.column] ?? field) : field
  }
  const said = (problem: Problem) => {
    const { rule, remedy } = sayProblem(problem, words)
    return [headingOf(problem.field), `${rule}. ${remedy}`].filter(Boolean).join(": ")
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
