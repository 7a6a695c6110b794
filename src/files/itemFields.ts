import { type CellPart, inOneLine, itemWords } from "../format/itemWords.ts"
import type { Language } from "../format/language.ts"
import { narrowName } from "../format/narrowName.ts"
import type { ColumnId } from "../selection/view.ts"
import type { ItemRow } from "../summary/itemRows.ts"
import { cell, cellOr } from "./cells.ts"
import type { FileCell, FileColumn, PlainValue } from "./fileTable.ts"

type FieldId = keyof Language<"all">["m"]["files"]["fields"]

/** A column of the file that a column of the table becomes. */
interface Field {
  readonly id: FieldId
  readonly type: FileColumn["type"]
  readonly cell: (row: ItemRow, parts: readonly CellPart[], language: Language<"all">) => FileCell
}

/**
 * Columns of the file for the columns shown, in their order. What a cell adds to its own words on lines of their own
 * stands in a column next to it, so that dates and numbers stay dates and numbers and no word is lost.
 */
export function itemColumns(shown: readonly ColumnId[], { m }: Language<"all">): readonly FileColumn[] {
  return shown
    .flatMap((column) => FIELDS[column])
    .map(({ id, type }) => ({ id, type, ...m.files.fields[id] }))
}

/** The cells of one item under these columns, in the words of the page. */
export function itemCells(
  row: ItemRow,
  shown: readonly ColumnId[],
  language: Language<"all">,
  sides: ReadonlyMap<string, string>,
): readonly FileCell[] {
  return shown.flatMap((column) => {
    const parts = itemWords(column, row, language, sides)
    return FIELDS[column].map((field) => field.cell(row, parts, language))
  })
}

const isRemark = ({ tone }: CellPart) => tone === "note" || tone === "alert"

type PlainOf = (row: ItemRow, language: Language<"all">) => PlainValue

/** What the cell says, without its remarks. */
function main(id: ColumnId, type: FileColumn["type"], plain: PlainOf): Field {
  const words = (parts: readonly CellPart[]) => inOneLine(parts.filter((part) => !isRemark(part)))
  return { id, type, cell: (row, parts, language) => cell(words(parts), plain(row, language)) }
}

/** The remarks of the cell. */
function remarks(id: FieldId): Field {
  return { id, type: "text", cell: (_, parts) => cellOr(inOneLine(parts.filter(isRemark)) || null) }
}

/** The cell with its remarks, where they belong to one entry of several. */
function whole(id: ColumnId, plain: PlainOf): Field {
  return { id, type: "text", cell: (row, parts, language) => cell(inOneLine(parts), plain(row, language)) }
}

/** A sum that the cell shows in short, in full. */
function sum(id: FieldId, of: (value: NonNullable<ItemRow["value"]>) => number): Field {
  const inFull = ({ value }: ItemRow, { number }: Language<"all">) =>
    value === null ? cellOr(null) : cell(number(of(value)), of(value))
  return { id, type: "number", cell: (row, _, language) => inFull(row, language) }
}

const FIELDS: Readonly<Record<ColumnId, readonly Field[]>> = {
  item: [main("item", "text", ({ title }, { text }) => text(title)), remarks("summary")],
  sector: [main("sector", "text", ({ sector }, { text }) => text(sector))],
  stage: [main("stage", "text", ({ standing, stage }) => standing?.kind ?? stage), remarks("does")],
  asked: [whole("asked", ({ asked }) => asked.map(({ by, date, followed }) => ({ by, date, followed })))],
  last: [main("last", "date", ({ last }) => last), remarks("quiet")],
  value: [
    main("value", "text", ({ value }) => {
      if (value === null) return null
      const { amounts, isDisputed, ...reported } = value
      return { ...reported, reports: amounts.length, disputed: isDisputed }
    }),
    { id: "currency", type: "text", cell: ({ value }) => cellOr(value?.currency ?? null) },
    sum("low", ({ low }) => low),
    sum("high", ({ high }) => high),
    remarks("amounts"),
  ],
  parties: [
    whole("parties", ({ parties }, language) => parties.map((party) => narrowName(party, language))),
    {
      id: "names",
      type: "text",
      cell: ({ parties }, _, { name }) => {
        const names = parties.map((party) => name(party.names))
        return cell(names.join("; "), names)
      },
    },
  ],
  reports: [main("reports", "number", ({ reports }) => reports), remarks("releases")],
  instrument: [main("instrument", "text", ({ instrument }) => instrument)],
  first: [main("first", "date", ({ first }) => first)],
  meetings: [main("meetings", "number", ({ meetings }) => meetings)],
  origins: [main("origins", "number", ({ origins }) => origins)],
}
