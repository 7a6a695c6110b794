import { createStore, get, promisifyRequest, type UseStore } from "idb-keyval"
import type { DatasetRecords } from "../../dataset/records.ts"
import type { OwnData } from "./ownData.ts"
import { joinParts, partsOf, type RecordsPart } from "./recordParts.ts"

/** What the browser says of a dataset that it keeps. */
export type KeptNote = Pick<OwnData, "id" | "name" | "items" | "opened">

interface Kept extends KeptNote {
  readonly form: string
  readonly parts: number
}

/** The schema in short, as a test computes it: what was checked by another one is to be opened and checked anew. */
export const FORM: string = "1b35635ec85f"

const NOTE = "note"
const stores = new Map<string, UseStore>()

/** Sites on one host, under other paths, keep theirs apart. */
function storeAt(root: string): UseStore {
  const store = stores.get(root) ?? createStore(`own dataset ${root}`, "records")
  stores.set(root, store)
  return store
}

/** Keeps the records in place of what was kept before: all of them, or, where that fails, what was there before. */
export async function keepDataset(
  root: string,
  records: DatasetRecords,
  note: KeptNote,
  onPart: () => void,
): Promise<void> {
  const parts = partsOf(records)
  const kept: Kept = { ...note, form: FORM, parts: parts.length }
  await storeAt(root)("readwrite", (store) => {
    store.clear()
    store.put(kept, NOTE)
    for (const [index, part] of parts.entries()) {
      store.put(part, index)
      onPart()
    }
    return promisifyRequest(store.transaction)
  })
}

/** What is kept, without its records; null where nothing is, or nothing that this program can show. */
export async function keptNote(root: string): Promise<Kept | null> {
  try {
    const note = await get<Kept>(NOTE, storeAt(root))
    return note?.form === FORM ? note : null
  } catch {
    return null
  }
}

/** The dataset that is kept; null where none is. In one transaction: another tab may keep another one meanwhile. */
export async function keptDataset(
  root: string,
): Promise<{ readonly note: KeptNote; readonly records: DatasetRecords } | null> {
  return storeAt(root)("readonly", async (store) => {
    const note = await promisifyRequest<Kept | undefined>(store.get(NOTE))
    if (note?.form !== FORM) return null
    const parts: RecordsPart[] = []
    for (let index = 0; index < note.parts; index++) {
      const part = await promisifyRequest<RecordsPart | undefined>(store.get(index))
      if (!part) return null
      parts.push(part)
    }
    return { note, records: joinParts(parts) }
  })
}

/** Removes what is kept, if it is still the dataset of that id: another tab may have put another in its place. */
export const removeDataset = (root: string, id: string): Promise<void> =>
  storeAt(root)("readwrite", async (store) => {
    const note = await promisifyRequest<Kept | undefined>(store.get(NOTE))
    if (note?.id === id) await promisifyRequest(store.clear())
  })
