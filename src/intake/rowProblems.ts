import type { Problem } from "../dataset/problem.ts"
import { worded } from "../dataset/worded.ts"
import { type Entry, isAmount, isAsk, placeInRow, rowProblem } from "./entry.ts"
import { COLUMN_IDS, type ColumnId } from "./tableColumns.ts"

/** Fields of records whose columns have other names, by the list and the field. */
const COLUMN_OF: Readonly<Record<string, ColumnId>> = {
  "title.ko": "titleKo",
  "title.es": "titleEs",
  "summary.ko": "summaryKo",
  "summary.es": "summaryEs",
  "what.ko": "whatKo",
  "what.es": "whatEs",
  "asks.by": "askedBy",
  "asks.to": "askedTo",
  "amounts.kind": "amountKind",
  "amounts.scope": "amountScope",
  para: "paragraph",
  source: "sourceUrl",
  "sources.url": "sourceUrl",
  "sources.publisher": "sourcePublisher",
  "sources.title": "sourceTitle",
  "sources.published": "sourcePublished",
  "sources.language": "sourceLanguage",
  "sources.kind": "sourceKind",
}

/** Faults of records as those of the rows and columns that they were read from, each once; others stay as they are. */
export function inRows(
  problems: readonly Problem[],
  rowsOf: ReadonlyMap<string, readonly Entry[]>,
): readonly Problem[] {
  const told = problems.flatMap((problem) => inRow(problem, rowsOf))
  // A date may be that of an event and of an ask: the cell is one.
  return [...new Map(told.map((one) => [`${one.file} ${one.line} ${one.field} ${one.rule}`, one])).values()]
}

function inRow(problem: Problem, rowsOf: ReadonlyMap<string, readonly Entry[]>): readonly Problem[] {
  const [first, ...events] = rowsOf.get(problem.file) ?? []
  if (!first) return [problem]
  const [, list = "", index] = /(events|asks|amounts)\[(\d+)\]/.exec(problem.field) ?? []
  const rows = list === "asks" ? events.filter(isAsk) : list === "amounts" ? events.filter(isAmount) : events
  // What is of the item itself has no place in a list.
  const entry = rows[Number(index)] ?? first
  const column = columnOf(problem.file.startsWith("sources") ? "sources" : list, problem.field)
  const { names, ...fault } = problem
  const [faulty] = rowsOf.get(pathOfSource(names ?? "")) ?? []
  if (!faulty) return [{ ...fault, ...placeInRow(entry, column) }]
  if (faulty.row === entry.row) return []
  return [
    rowProblem(
      entry,
      column,
      worded`row ${faulty.row} has a fault in the same source`,
      worded`Mend that row.`,
    ),
  ]
}

/** "sources/source-3" → "sources[2]": they are numbered from 1. */
const pathOfSource = (name: string): string =>
  name.replace(/^sources\/source-(\d+)$/, (_, number: string) => `sources[${Number(number) - 1}]`)

function columnOf(list: string, field: string): ColumnId {
  const name = field
    .replace(/(events|asks|amounts)\[\d+\]\./, "")
    // A row has one source.
    .replace("evidence[0].", "")
    .replace(/\.en$/, "")
  return COLUMN_OF[`${list}.${name}`] ?? COLUMN_OF[name] ?? COLUMN_IDS.find((id) => id === name) ?? "id"
}
