import { linkDataset } from "../dataset/link.ts"
import type { Problem } from "../dataset/problem.ts"
import type { Dataset, DatasetRecords } from "../dataset/records.ts"
import { fetchFile } from "./site.ts"

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
    return linked((await response.json()) as DatasetRecords, address)
  } catch (error) {
    return { fault: `${address}: ${error instanceof Error ? error.message : String(error)}` }
  }
}

/** The build checked its own records; what else answers there is an older or newer version, or some page of the host. */
function linked(records: DatasetRecords, address: string): Loaded {
  try {
    return { dataset: linkDataset(records) }
  } catch {
    return { fault: `${address}: not the data of this version` }
  }
}
