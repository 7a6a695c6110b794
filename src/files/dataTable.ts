import { citedSources, evidenceOf } from "../dataset/evidence.ts"
import type { Dataset } from "../dataset/records.ts"
import { groupWord } from "../format/groupWord.ts"
import type { Language } from "../format/language.ts"
import type { ColumnId, Group } from "../selection/view.ts"
import type { ItemRow } from "../summary/itemRows.ts"
import { cell, columnsOf } from "./cells.ts"
import type { FileTable } from "./fileTable.ts"
import { itemCells, itemColumns } from "./itemFields.ts"

/** The table as the page shows it. */
export interface ShownItems {
  /** In the order of the page. */
  readonly rows: readonly ItemRow[]
  readonly columns: readonly ColumnId[]
  readonly group: Group | null
  /** Names of the parties by code. */
  readonly sides: ReadonlyMap<string, string>
}

/**
 * Exactly the rows, columns and order shown, then id, permalink and sources. Groups leave all rows in, in the order
 * of the page, and stand as a column: a spreadsheet can neither sort nor filter around headings between the rows. What
 * a phone has yet to unfold is there too: it is part of what the page counts as shown.
 */
export function dataTable(
  { rows, columns, group, sides }: ShownItems,
  dataset: Dataset,
  language: Language<"all">,
  /** Address of the page of an item. */
  permalink: (id: string) => string,
): FileTable {
  const { sheets, fields } = language.m.files
  return {
    name: sheets.data,
    columns: [
      ...itemColumns(columns, language),
      ...(group === null ? [] : columnsOf({ group: "text" }, fields)),
      ...columnsOf({ id: "key", permalink: "key", sources: "key" }, fields),
    ],
    rows: rows.map((row) => {
      const item = dataset.itemById.get(row.id)
      const sources = item ? citedSources(evidenceOf(item)).map(({ source }) => source.id) : []
      return [
        ...itemCells(row, columns, language, sides),
        ...(group === null ? [] : [cell(groupWord(language, group, row))]),
        cell(row.id),
        cell(permalink(row.id)),
        cell(sources.join("; "), sources),
      ]
    }),
  }
}
