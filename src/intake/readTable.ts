import { goodPart } from "../dataset/parse/goodPart.ts"
import { readOpened } from "../dataset/parse/parseDataset.ts"
import type { Text } from "../dataset/records.ts"
import { aboutTable, type TableAbout } from "./aboutTable.ts"
import type { Intake } from "./intake.ts"
import { ofKeptItems } from "./ofKeptItems.ts"
import { rejectedRows } from "./rejectedRows.ts"
import { inRows } from "./rowProblems.ts"
import { linesOf, type Mapping, type Table, type ValueWords } from "./table.ts"
import { tableRecords } from "./tableRecords.ts"

export interface TableReading {
  readonly file: string
  readonly mapping: Mapping
  readonly words: ValueWords
  readonly about: TableAbout
  readonly question: Text
}

/** Makes a dataset of a table; rows that break a rule are left out, with their reasons. */
export function readTable(
  table: Table,
  { file, mapping, words, about, question }: TableReading,
  onRecord?: () => void,
): Intake {
  const made = tableRecords(table, mapping, words)
  const raw = aboutTable(about, { file, question, sectors: made.sectors })
  const aboutFile = { path: "dataset.json", text: "", raw, record: null }
  const { records, problems } = goodPart(readOpened([aboutFile, ...made.files], [], onRecord))
  // A source is made of a row that lacks what it needs, too, and would tell of the empty cell again; and that there is
  // no sector at all, which the dataset would tell of itself, is told of each of the rows that name none.
  const isToldOf = new Set(made.problems.map(cellOf))
  const told = inRows(problems, made.rowsOf).filter(
    (problem) => problem.field !== "sectors" && !isToldOf.has(cellOf(problem)),
  )
  const all = [...made.problems, ...told]
    .map((problem) => (problem.file === "" ? { ...problem, file } : problem))
    .toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))
  const kept = new Set(records?.items.map(({ id }) => id))
  const rowsOfItem = (id: string) => made.rowsOfItem.get(id) ?? []
  const used = new Set([...kept].flatMap((id) => rowsOfItem(id).map(({ row }) => row)))
  const rejected = table.rows.filter(({ number }) => !used.has(number))
  return {
    records: records !== null && kept.size > 0 ? ofKeptItems(records, (id) => rowsOfItem(id).slice(1)) : null,
    problems: all,
    left: rejected.reduce((lines, row) => lines + linesOf(row), 0),
    rejected: rejected.length === 0 ? null : (said) => rejectedRows(table, mapping, rejected, all, said),
  }
}

const cellOf = ({ line, field }: Intake["problems"][number]): string => `${line} ${field}`
