import { linkDataset } from "../dataset/link.ts"
import type { Problem } from "../dataset/problem.ts"
import type { Dataset, DatasetRecords } from "../dataset/records.ts"
import type { CollectionName } from "../dataset/schema/collections.ts"
import { fetchFile } from "./site.ts"

/** What the records consist of, besides what is said of all: without the schema, of which the page has nothing. */
const COLLECTIONS: readonly CollectionName[] = [
  "items",
  "meetings",
  "people",
  "organisations",
  "places",
  "sources",
  "series",
  "disagreements",
]

/** The dataset, or why the page cannot show it. */
export type Loaded =
  | { readonly dataset: Dataset }
  /** The data are faulty: in development, where no build has checked them. */
  | { readonly problems: readonly Problem[] }
  /** The data did not arrive. */
  | { readonly fault: string }

/** Fetches the records from below the site's root and links them; never rejects. */
export async function fetchDataset(address: string): Promise<Loaded> {
  try {
    const response = await fetchFile(address)
    if (response.status === 422) return (await response.json()) as Loaded
    if (!response.ok) return { fault: `${address}: ${response.status} ${response.statusText}` }
    const records: unknown = await response.json()
    if (!isDataset(records)) return { fault: `${address}: not the data of this version` }
    return { dataset: linkDataset(records) }
  } catch (error) {
    return { fault: `${address}: ${error instanceof Error ? error.message : String(error)}` }
  }
}

/**
 * Whether an answer has the form of the records that this program was built with. They were checked by the build; what
 * else answers here is an older or newer version, or some page of the host.
 */
function isDataset(records: unknown): records is DatasetRecords {
  if (typeof records !== "object" || records === null || !("about" in records)) return false
  const { about } = records
  const hasAbout = typeof about === "object" && about !== null && "version" in about
  return hasAbout && COLLECTIONS.every((name) => Array.isArray(Reflect.get(records, name)))
}
