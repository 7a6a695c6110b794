import { createStore, get, promisifyRequest, type UseStore } from "idb-keyval"
import type { DatasetRecords } from "../../dataset/records.ts"
import type { OwnData } from "./ownData.ts"
import { joinParts, partsOf, type RecordsPart } from "./recordParts.ts"

/** What the browser says of a dataset that it keeps. */
export type KeptNote = Pick<OwnData, "id" | "name" | "items" | "opened">

/** The same with where its records lie, part by part. */
export interface Kept extends KeptNote {
  readonly form: string
  /** Key of the first part; 0 where that is not said. */
  readonly first?: number
  readonly parts: number
}

/** The schema in short, as a test computes it: what was checked by another one is to be opened and checked anew. */
export const FORM: string = "1b35635ec85f"

const NOTE = "note"
/** Key after the last part that was ever put: no part takes the place of one that was cleared away. */
const END = "end"
const stores = new Map<string, UseStore>()

/** Sites on one host, under other paths, keep theirs apart. */
function storeAt(root: string): UseStore {
  const store = stores.get(root) ?? createStore(`own dataset ${root}`, "records")
  stores.set(root, store)
  return store
}

/**
 * Puts records beside those that are kept, all of them or, where that fails, none: nothing is shown of them until they
 * take the place of the others. What nothing is shown of is cleared away.
 */
export async function putBeside(
  root: string,
  records: DatasetRecords,
  note: KeptNote,
  onPart: () => void,
): Promise<Kept> {
  const parts = partsOf(records)
  return storeAt(root)("readwrite", async (store) => {
    const there = await promisifyRequest<Kept | undefined>(store.get(NOTE))
    const first = (await promisifyRequest<number | undefined>(store.get(END))) ?? (there ? endOf(there) : 0)
    if (there) keepOnly(store, there)
    else store.delete(allParts())
    store.put(first + parts.length, END)
    try {
      for (const [index, part] of parts.entries()) {
        store.put(part, first + index)
        onPart()
      }
    } catch (error) {
      store.transaction.abort()
      throw error
    }
    await promisifyRequest(store.transaction)
    return { ...note, form: FORM, first, parts: parts.length }
  })
}

/** Clears away what was put beside and did not take its place: it was cancelled, or its page closed. */
export async function clearBeside(root: string): Promise<void> {
  await storeAt(root)("readwrite", async (store) => {
    const there = await promisifyRequest<Kept | undefined>(store.get(NOTE))
    if (there) keepOnly(store, there)
    else store.delete(allParts())
    await promisifyRequest(store.transaction)
  })
}

/** Has records take the place of those before; false where another tab cleared them away meanwhile. */
export async function takePlace(root: string, kept: Kept): Promise<boolean> {
  return storeAt(root)("readwrite", async (store) => {
    if ((await promisifyRequest(store.count(partKeys(kept)))) < kept.parts) return false
    store.put(kept, NOTE)
    keepOnly(store, kept)
    await promisifyRequest(store.transaction)
    return true
  })
}

const allParts = () => IDBKeyRange.bound(0, Number.POSITIVE_INFINITY)
const endOf = ({ first = 0, parts }: Kept): number => first + parts
const partKeys = (kept: Kept): IDBKeyRange => IDBKeyRange.bound(kept.first ?? 0, endOf(kept), false, true)

/** Clears all parts away but those of one dataset. */
function keepOnly(store: IDBObjectStore, kept: Kept): void {
  store.delete(IDBKeyRange.bound(-1, kept.first ?? 0, false, true))
  store.delete(IDBKeyRange.bound(endOf(kept), Number.POSITIVE_INFINITY))
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
    for (let key = note.first ?? 0; key < endOf(note); key++) {
      const part = await promisifyRequest<RecordsPart | undefined>(store.get(key))
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
    if (note?.id !== id) return
    store.delete(allParts())
    await promisifyRequest(store.delete(NOTE))
  })
