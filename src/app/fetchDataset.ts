import { linkDataset } from "../dataset/link.ts"
import type { Problem } from "../dataset/problem.ts"
import type { Dataset, DatasetRecords } from "../dataset/records.ts"
import { siteRoot } from "./site.ts"

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
    const response = await fetch(new URL(address, siteRoot()))
    if (response.status === 422) return (await response.json()) as Loaded
    if (!response.ok) return { fault: `${address}: ${response.status} ${response.statusText}` }
    return { dataset: linkDataset((await response.json()) as DatasetRecords) }
  } catch (error) {
    return { fault: `${address}: ${error instanceof Error ? error.message : String(error)}` }
  }
}
