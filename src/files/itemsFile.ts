import type { Dataset } from "../dataset/records.ts"
import type { Language } from "../format/language.ts"
import { sourcesBehind } from "../summary/sourceRows.ts"
import { dataTable, type ShownItems } from "./dataTable.ts"
import { dictionaryTable } from "./dictionaryTable.ts"
import type { FileTable } from "./fileTable.ts"
import { notesTable, type Origin } from "./notesTable.ts"
import { sourcesTable } from "./sourcesTable.ts"

/** The Items table as it leaves the page, before it is known as what kind of file. */
export interface ItemsFile {
  readonly data: FileTable
  /** Every source behind the rows, in the order of the dataset. */
  readonly sources: FileTable
  /** What each column of the data and of the sources means. */
  readonly dictionary: FileTable
  readonly notes: FileTable
}

/** Addresses of the pages of records, by id. */
export type Permalinks = Readonly<Record<"item" | "source", (id: string) => string>>

/** The table shown, with what a reader needs who finds the file without the page. */
export function itemsFile(
  shown: ShownItems & Omit<Origin, "shown" | "known">,
  dataset: Dataset,
  language: Language<"all">,
  permalinks: Permalinks,
): ItemsFile {
  const items = shown.rows.flatMap(({ id }) => dataset.itemById.get(id) ?? [])
  const data = dataTable(shown, dataset, language, permalinks.item)
  const sources = sourcesTable(sourcesBehind(dataset, items, []), language, permalinks.source)
  const origin = { ...shown, shown: shown.rows.length, known: dataset.items.length }
  return {
    data,
    sources,
    dictionary: dictionaryTable([data, sources], language),
    notes: notesTable(dataset.about, origin, language),
  }
}
