import { removeDataset } from "./keptDataset.ts"
import { tellTabs } from "./keptElsewhere.ts"
import { keyOfOwn } from "../site.ts"

/** Takes a dataset of the reader's own out of the browser, with all that was written over it. */
export async function removeOwn(root: string, id: string): Promise<void> {
  await removeDataset(root, id)
  tellTabs()
  for (const key of Object.keys(localStorage)) if (key.startsWith(keyOfOwn(id))) localStorage.removeItem(key)
}
