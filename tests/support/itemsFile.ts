import type { Dataset } from "../../src/dataset/records.ts"
import { type ItemsFile, itemsFile } from "../../src/files/itemsFile.ts"
import { createLanguage } from "../../src/format/createLanguage.ts"
import type { ColumnId, Group } from "../../src/selection/view.ts"
import type { ItemRow } from "../../src/summary/itemRows.ts"

export const SIDES = new Map([
  ["KR", "Korea"],
  ["PE", "Peru"],
])
export const SITE = "https://site.example/kp/"

interface Shown {
  readonly columns: readonly ColumnId[]
  readonly group?: Group | null
  readonly filters?: readonly string[]
}

/** The file of these rows, as the page would make it. */
export function fileOf(
  dataset: Dataset,
  rows: readonly ItemRow[],
  { columns, group = null, filters = [] }: Shown,
): ItemsFile {
  const origin = { asOf: "2026-11-22", address: `${SITE}?sector=defense`, accessed: "2026-11-25" }
  return itemsFile(
    { rows, columns, group, filters, sides: SIDES, ...origin },
    dataset,
    createLanguage("en"),
    {
      item: (id) => `${SITE}items/${id}/`,
      source: (id) => `${SITE}sources/${id}/`,
    },
  )
}
