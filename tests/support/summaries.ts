import type { Dataset } from "../../src/dataset/records.ts"
import { buildCorpus } from "../../src/selection/corpus.ts"
import { crossValues } from "../../src/selection/select.ts"
import { NO_SELECTION } from "../../src/selection/selection.ts"
import { activityRows } from "../../src/summary/activityRows.ts"
import { itemFacts } from "../../src/summary/itemFacts.ts"
import { sectorRows } from "../../src/summary/sectorRows.ts"
import { totalsOf } from "../../src/summary/totals.ts"

/** Every row of the dataset. */
export function allRows({ items }: Dataset): Uint32Array {
  return Uint32Array.from(items, (_, row) => row)
}

/** The sectors of all items, as the page counts them. */
export function sectorsOf(dataset: Dataset, asOf: string) {
  const counts = crossValues(buildCorpus(dataset, asOf), NO_SELECTION, ["sector", "stage"])
  return sectorRows(counts, dataset.about.sectors)
}

/** The years of all items, with or without the meetings. */
export function yearsOf(dataset: Dataset, asOf: string, meetings = dataset.meetings) {
  return activityRows(itemFacts(dataset, asOf), allRows(dataset), meetings, {
    from: dataset.about.coverage.from,
    asOf,
  })
}

/** What all items and meetings amount to. */
export function totalsOfAll(dataset: Dataset, asOf: string, from: number | null = null) {
  return totalsOf(itemFacts(dataset, asOf), allRows(dataset), dataset.meetings, from)
}
