import { createHash } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { indexedDB, IDBKeyRange } from "fake-indexeddb"
import { createStore, keys, set } from "idb-keyval"
import { describe, expect, it, vi } from "vitest"
import {
  clearBeside,
  FORM,
  type KeptNote,
  keptDataset,
  putBeside,
  removeDataset,
  takePlace,
} from "../../../src/app/own/keptDataset.ts"
import { partsOf } from "../../../src/app/own/recordParts.ts"
import { realRecords } from "../../support/dataset.ts"

const SCHEMAS = join(import.meta.dirname, "../../../data/schema")

/** What they allow, without what only explains it: other words for a field make no other records. */
const rules = (text: string): string =>
  JSON.stringify(JSON.parse(text), (key, value: unknown) =>
    (key === "description" && typeof value === "string") || key === "examples" ? undefined : value,
  )

it("a dataset that another schema checked is not taken for one of today's", () => {
  const digest = createHash("sha256")
  for (const file of readdirSync(SCHEMAS).toSorted())
    digest.update(rules(readFileSync(join(SCHEMAS, file), "utf8")))
  const form = digest.digest("hex").slice(0, 12)
  expect(FORM, `The schema has changed: write "${form}" as FORM in src/app/own/keptDataset.ts`).toBe(form)
})

vi.stubGlobal("indexedDB", indexedDB)
vi.stubGlobal("IDBKeyRange", IDBKeyRange)

describe("a dataset that the browser keeps", () => {
  const records = realRecords()
  const parts = partsOf(records)
  const noteOf = (id: string): KeptNote => ({
    id,
    name: id,
    items: records.items.length,
    opened: "2026-11-30",
  })
  const put = (root: string, id: string) => putBeside(root, records, noteOf(id), () => {})
  const storeOf = (root: string) => createStore(`own dataset ${root}`, "records")
  /** Keys of what is there, but for the number of the next part. */
  const keysAt = async (root: string) => (await keys(storeOf(root))).filter((key) => key !== "end")
  const idAt = async (root: string) => (await keptDataset(root))?.note.id ?? null

  it("stays the one shown until another takes its place, and leaves nothing then", async () => {
    expect(await takePlace("/a/", await put("/a/", "first"))).toBe(true)
    const second = await put("/a/", "second")
    expect(await idAt("/a/")).toBe("first")
    expect(await takePlace("/a/", second)).toBe(true)
    expect(await keptDataset("/a/")).toMatchObject({ note: { id: "second" }, records })
    expect(await keysAt("/a/")).toHaveLength(parts.length + 1)
  })

  it("stays where the next was cancelled after it had been written, which the one after clears away", async () => {
    await takePlace("/b/", await put("/b/", "first"))
    await put("/b/", "cancelled")
    expect(await idAt("/b/")).toBe("first")
    await put("/b/", "next")
    expect(await keysAt("/b/")).toHaveLength(2 * parts.length + 1)
  })

  it("stays where the next was given up, of which nothing stays", async () => {
    await put("/f/", "cancelled")
    await clearBeside("/f/")
    expect(await keysAt("/f/")).toEqual([])
    await takePlace("/f/", await put("/f/", "first"))
    await put("/f/", "cancelled")
    await clearBeside("/f/")
    expect(await keysAt("/f/")).toHaveLength(parts.length + 1)
    expect(await idAt("/f/")).toBe("first")
  })

  it("stays where the next cannot be written, of which nothing stays either", async () => {
    await takePlace("/g/", await put("/g/", "first"))
    const unwritable = { ...records, items: [...records.items, () => {}] } as unknown as typeof records
    await expect(putBeside("/g/", unwritable, noteOf("faulty"), () => {})).rejects.toThrow()
    expect(await keysAt("/g/")).toHaveLength(parts.length + 1)
    expect(await idAt("/g/")).toBe("first")
  })

  it("does not give its place to one that another tab cleared away", async () => {
    await takePlace("/c/", await put("/c/", "first"))
    const mine = await put("/c/", "mine")
    await takePlace("/c/", await put("/c/", "theirs"))
    expect(await takePlace("/c/", mine)).toBe(false)
    expect(await keptDataset("/c/")).toMatchObject({ note: { id: "theirs" }, records })
  })

  it("is found where an earlier version of the program put it, and gives its place", async () => {
    const store = storeOf("/d/")
    for (const [index, part] of parts.entries()) await set(index, part, store)
    await set("note", { ...noteOf("old"), form: FORM, parts: parts.length }, store)
    expect(await keptDataset("/d/")).toMatchObject({ note: { id: "old" }, records })
    await takePlace("/d/", await put("/d/", "new"))
    expect(await idAt("/d/")).toBe("new")
    expect(await keysAt("/d/")).toHaveLength(parts.length + 1)
  })

  it("is removed with all that lies beside it, unless it is another by then", async () => {
    await takePlace("/e/", await put("/e/", "first"))
    await removeDataset("/e/", "another")
    expect(await idAt("/e/")).toBe("first")
    await put("/e/", "cancelled")
    await removeDataset("/e/", "first")
    expect(await keysAt("/e/")).toEqual([])
  })
})
