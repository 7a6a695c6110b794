import { late, type Late } from "./late.ts"

/** The search for words in items, for the views that have some. */
export const FIND_ITEMS = late(() => import("../selection/findItems.ts"))

/** What takes the dataset back to a day, for the views of the past. */
export const DATASET_AT = late(() => import("../dataset/datasetAt.ts"))

/** What the view of an address is made with besides. */
export function selectingAt(search: string): readonly Late<unknown>[] {
  const query = new URLSearchParams(search)
  return [...(query.has("q") ? [FIND_ITEMS] : []), ...(query.has("asof") ? [DATASET_AT] : [])]
}
