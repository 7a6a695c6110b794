import type { Problem } from "../dataset/problem.ts"
import { toCsv } from "../format/csv.ts"
import { groupBy } from "./groupBy.ts"
import type { Table } from "./table.ts"

/** The rows as they stood, so that they can be mended and opened again, with their reasons in two further columns. */
export function rejectedRows(
  headings: Table["headings"],
  rows: Table["rows"],
  problems: readonly Problem[],
): string {
  const reasons = groupBy(problems, ({ line }) => line)
  const reasonOf = (row: number) =>
    (reasons.get(row) ?? [])
      .map(({ field, rule, remedy }) => [field, `${rule}. ${remedy}`].filter(Boolean).join(": "))
      .join("\n") || "another row of the same item was rejected"
  return toCsv([
    [...headings, "row", "reason"],
    ...rows.map(({ number, cells, beyond = [] }) => [...cells, number, reasonOf(number), ...beyond]),
  ])
}
