import { lastDay } from "../dataset/partialDate.ts"
import type { ItemsFile } from "../files/itemsFile.ts"
import type { Language } from "../format/language.ts"
import { writeView } from "../selection/address.ts"
import type { ItemRow } from "../summary/itemRows.ts"
import { download } from "../ui/download.ts"
import type { FileKind } from "../views/items/ExportMenu.tsx"
import { filterWords } from "./filterWords.ts"
import { addressOf } from "./site.ts"
import { todayOr } from "./today.ts"
import type { Exploration } from "./useExploration.ts"
import { saying } from "./words.ts"

interface Words {
  readonly language: Language<"tools">
  readonly sides: ReadonlyMap<string, string>
}

const permalinks = {
  item: (id: string) => addressOf(`items/${id}/`, ""),
  source: (id: string) => addressOf(`sources/${id}/`),
}

/**
 * Hands the reader the rows as a file, in their order and with the columns of the view. What makes files is loaded
 * when first asked for; fails where that does not arrive.
 */
export async function saveItems(
  kind: FileKind,
  rows: readonly ItemRow[],
  { all, dataset, asOf, path, beside, view }: Exploration,
  { language: shown, sides }: Words,
): Promise<void> {
  const [{ itemsFile }, language] = await Promise.all([import("../files/itemsFile.ts"), saying(shown, "all")])
  const file = itemsFile(
    {
      rows,
      columns: view.columns,
      group: view.group,
      sides,
      filters: filterWords({ all, view }, language),
      asOf,
      address: addressOf(beside ?? path, writeView(view)),
      accessed: todayOr(lastDay(all.about.released)),
    },
    dataset,
    language,
    permalinks,
  )
  const { id, version } = dataset.about
  // A CSV has no room for the day as of which it is; its name has.
  const day = view.asOf === null ? "" : `-as-of-${view.asOf}`
  download(await written(kind, file), `${id}-items-${version}${day}.${kind}`)
}

async function written(kind: FileKind, file: ItemsFile): Promise<Blob> {
  switch (kind) {
    case "csv": {
      const { writeCsv } = await import("../files/writeCsv.ts")
      return new Blob([writeCsv(file.data)], { type: "text/csv" })
    }
    case "json": {
      const { writeJson } = await import("../files/writeJson.ts")
      return new Blob([writeJson(file)], { type: "application/json" })
    }
    case "xlsx": {
      const { writeXlsx } = await import("../files/writeXlsx.ts")
      return writeXlsx(file)
    }
  }
}
