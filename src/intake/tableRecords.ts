import { compareDates } from "../dataset/partialDate.ts"
import type { OpenFile } from "../dataset/parse/file.ts"
import type { Problem } from "../dataset/problem.ts"
import { type Entry, entryOf, idIn, isAmount, isAsk } from "./entry.ts"
import { groupBy } from "./groupBy.ts"
import {
  astrayFault,
  contradictions,
  idsAmong,
  lacks,
  lostFault,
  meetingFaults,
  overflow,
  sectorFaults,
} from "./rowFaults.ts"
import { type Sector, sectorIds } from "./sectorIds.ts"
import { sourceRecords } from "./sourceRecords.ts"
import type { Mapping, Table, ValueWords } from "./table.ts"
import { OF_ITEM } from "./tableColumns.ts"

/** What a table amounts to: records as if from files, and where each of their fields was read. */
export interface TableRecords {
  readonly files: readonly OpenFile[]
  readonly sectors: readonly Sector[]
  /** Faults of rows from which no record was made. */
  readonly problems: readonly Problem[]
  /** By the path of a record, the row that says what it is, and of an item its events in their order. */
  readonly rowsOf: ReadonlyMap<string, readonly Entry[]>
  /** The same of items alone, by their ids. */
  readonly rowsOfItem: ReadonlyMap<string, readonly Entry[]>
}

/** Makes records of the rows; what a row lacks is told, and never filled in. */
export function tableRecords(table: Table, mapping: Mapping, words: ValueWords): TableRecords {
  const read = table.rows.map((row) => ({ row, entry: entryOf(row, mapping, words) }))
  const sound = read.filter(({ row }) => row.astray === undefined)
  const entries = sound.map(({ entry }) => entry)
  const misnamed = entries.flatMap(sectorFaults)
  const unfit = [
    ...read.flatMap(({ entry, row }) => (row.astray === undefined ? [] : astrayFault(entry, row))),
    ...sound.flatMap(({ entry, row }) => overflow(entry, row.beyond ?? [])),
    ...misnamed,
    ...entries.flatMap(lacks),
  ]
  const isMisnamed = new Set(misnamed.map(({ line }) => line))
  const sources = sourceRecords(entries)
  const sectors = sectorIds(entries.flatMap(({ row, sector }) => (isMisnamed.has(row) ? [] : sector)))
  const unsound = [...unfit, ...sources.problems]
  const told = new Set(unsound.flatMap(({ line }) => line ?? []))
  const problems = [...unsound, ...meetingFaults(entries, told)]
  // An item without one of its events might stand at another stage: it is left out with any of its rows.
  const faulty = new Set(problems.map(({ record }) => record))
  const lost = idsAmong(table.rows, mapping)
  const rowsOf = new Map<string, readonly Entry[]>(sources.rowsOf)
  const rowsOfItem = new Map<string, readonly Entry[]>()
  const files: OpenFile[] = [...sources.files]
  for (const [id, group] of groupBy(entries, idIn)) {
    const first = group.find((entry) => OF_ITEM.some((column) => entry[column] !== "")) ?? group[0]
    const faults = [
      ...(first ? group.flatMap((entry) => contradictions(entry, first)) : []),
      ...(lost.has(id) ? group.map(lostFault) : []),
    ]
    problems.push(...faults)
    if (!first || faults.length > 0 || faulty.has(id)) continue
    const events = group.toSorted((a, b) => compareDates(a.date, b.date))
    const path = `items[${first.row}]`
    rowsOf.set(path, [first, ...events])
    rowsOfItem.set(id, [first, ...events])
    const raw = itemOf(id, first, events, { sector: sectors.idOf(first.sector), sourceOf: sources.idOf })
    files.push({ path, text: "", raw, record: id })
  }
  return { files, sectors: sectors.all, problems, rowsOf, rowsOfItem }
}

interface Ties {
  readonly sector: string
  readonly sourceOf: (entry: Entry) => string
}

function itemOf(id: string, item: Entry, events: readonly Entry[], { sector, sourceOf }: Ties) {
  const evidence = (entry: Entry) => [
    { source: sourceOf(entry), para: entry.paragraph === "" ? null : numberOr(entry.paragraph) },
  ]
  return {
    id,
    title: text(item.title, item.titleKo, item.titleEs),
    summary: text(item.summary, item.summaryKo, item.summaryEs),
    kind: item.kind,
    sector,
    instrument: item.instrument,
    initiator: item.initiator,
    organisations: [],
    people: [],
    places: [],
    asks: events.filter(isAsk).map((entry) => ({
      by: entry.askedBy,
      to: entry.askedTo,
      date: entry.date,
      meeting: null,
      wording: entry.wording,
      about: null,
      evidence: evidence(entry),
    })),
    asksNote: null,
    amounts: events.filter(isAmount).map((entry) => ({
      amount: numberOr(entry.amount),
      currency: entry.currency,
      kind: entry.amountKind,
      scope: entry.amountScope,
      asOf: null,
      note: null,
      evidence: evidence(entry),
    })),
    events: events.map((entry, index) => ({
      id: `${id}-${String(index + 1).padStart(2, "0")}`,
      date: entry.date,
      stage: entry.stage,
      act: entry.act,
      what: text(entry.what, entry.whatKo, entry.whatEs),
      meeting: null,
      into: null,
      evidence: evidence(entry),
      weak: null,
    })),
    related: [],
    checked: item.checked === "" ? null : item.checked,
    notes: null,
    notesEvidence: [],
    aliases: [],
  }
}

function text(en: string, ko: string, es: string) {
  return { en, ...(ko === "" ? {} : { ko }), ...(es === "" ? {} : { es }) }
}

/** Plain digits as a number; anything else as it stands, for the schema to refuse: "1,5" is one thing here and another there. */
function numberOr(cell: string): number | string {
  return /^\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell
}
