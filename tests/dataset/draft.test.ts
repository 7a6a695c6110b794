import { describe, expect, it } from "vitest"
import { blankOf, inOrder, type Json, nextNumbered, valueAt, withValueAt } from "../../src/dataset/draft.ts"
import { checkRecord, withDrafts } from "../../src/dataset/parse/checkRecord.ts"
import { recordShape } from "../../src/dataset/parse/recordShape.ts"
import { parseDataset } from "../../src/dataset/parse/parseDataset.ts"
import { COLLECTION_NAMES, COLLECTIONS, type CollectionName } from "../../src/dataset/schema/collections.ts"
import { recordFile } from "../../src/files/recordFile.ts"
import { readDataFiles } from "../../build/dataFiles.ts"
import { dataFolder } from "../../build/datasetPlugin.ts"

const ROOT = new URL("../..", import.meta.url).pathname
const records = parseDataset(readDataFiles(dataFolder(ROOT)))
const rawOf = (name: CollectionName, id: string) => records[name].find((one) => one.id === id) as Json
const check = (name: CollectionName, replaced: string | null, value: Json) =>
  checkRecord(records, name, replaced, {
    path: `${name}/${(value as { readonly id: string }).id}.json`,
    text: recordFile(value),
  })
const ITEM = "fa50-offer-2024"

describe("the form of a record", () => {
  it.each(COLLECTION_NAMES)("knows every field of %s that a record there has", (name) => {
    const { fields } = recordShape(name)
    for (const record of records[name])
      for (const key of Object.keys(record)) expect([...fields.keys()]).toContain(key)
    expect([...fields.keys()]).toEqual(Object.keys(COLLECTIONS[name].shape))
  })

  it("knows lists, closed lists, records that are named, and what may lack", () => {
    const { fields } = recordShape("items")
    const events = fields.get("events")
    expect(events).toMatchObject({ kind: "list", atLeastOne: true })
    const entry = events?.kind === "list" && events.entry.kind === "record" ? events.entry.fields : null
    expect(entry?.get("stage")).toMatchObject({ kind: "choice" })
    expect(entry?.get("meeting")).toMatchObject({ kind: "reference", collection: "meetings", nullable: true })
    expect(entry?.get("date")).toMatchObject({ kind: "line", example: "2023-11-16", nullable: false })
    expect(fields.get("variants")).toMatchObject({ kind: "list", optional: true })
  })

  it("begins with every required field, and with nothing that would pass for a fact", () => {
    for (const name of COLLECTION_NAMES) {
      const blank = blankOf(recordShape(name))
      expect(COLLECTIONS[name].safeParse(blank).success).toBe(false)
      const required = [...recordShape(name).fields].filter(([, { optional }]) => !optional)
      expect(Object.keys(blank as object)).toEqual(required.map(([key]) => key))
    }
  })
})

describe("the form of every kind of record", () => {
  it("has a control for each of its values", () => {
    const kindsIn = (shape: ReturnType<typeof recordShape>): readonly string[] =>
      [...shape.fields.values()].flatMap((field) => {
        const inner = field.kind === "list" ? field.entry : field
        return inner.kind === "record" ? kindsIn(inner) : [inner.kind]
      })
    const kinds = new Set(COLLECTION_NAMES.flatMap((name) => kindsIn(recordShape(name))))
    expect([...kinds].toSorted()).toEqual(["choice", "flag", "line", "number", "reference"])
  })
})

describe("a draft", () => {
  const item = rawOf("items", records.items[0]?.id ?? "")

  it("changes one value and leaves all else", () => {
    const changed = withValueAt(item, ["events", 0, "date"], "2001")
    expect(valueAt(changed, ["events", 0, "date"])).toBe("2001")
    expect(withValueAt(changed, ["events", 0, "date"], valueAt(item, ["events", 0, "date"]))).toEqual(item)
  })

  it("loses a field or an entry that is taken away", () => {
    const events = valueAt(item, ["events"]) as readonly Json[]
    expect(valueAt(withValueAt(item, ["events", 0], undefined), ["events"])).toEqual(events.slice(1))
    expect(withValueAt({ a: 1, b: 2 }, ["a"], undefined)).toEqual({ b: 2 })
  })

  it("is written in the order of the schema, however it was filled in", () => {
    const shape = recordShape("items")
    const turned = Object.fromEntries(Object.entries(item as object).toReversed()) as Json
    expect(recordFile(inOrder(turned, shape))).toBe(recordFile(item))
  })

  it("numbers a new event after the highest", () => {
    expect(nextNumbered("fa50", ["fa50-02", "fa50-11", "odd"])).toBe("fa50-12")
    expect(nextNumbered("fa50", [])).toBe("fa50-01")
  })
})

describe("a record beside all others", () => {
  it("is sound where the dataset is", () => {
    for (const name of COLLECTION_NAMES)
      for (const { id } of records[name].slice(0, 5)) expect(check(name, id, rawOf(name, id))).toEqual([])
  })

  it("is told all that is wrong with it, each at its place", () => {
    const { id } = records.items[0] ?? { id: ITEM }
    const broken = [
      [["events", 0, "date"], "2024-13"],
      [["events", 0, "evidence", 0, "source"], "no-such-source"],
      [["sector"], "no-such-sector"],
    ] as const
    const value = broken.reduce((one, [path, next]) => withValueAt(one, path, next), rawOf("items", id))
    const fields = check("items", id, value).map(({ field }) => field)
    expect(fields).toContain("events[0].date")
    expect(fields).toContain("events[0].evidence[0].source")
    // What hangs on the shape of the record is asked for once that is right.
    const shaped = withValueAt(value, ["events", 0, "date"], "2024-12")
    expect(check("items", id, shaped).map(({ field }) => field)).toContain("sector")
  })

  it("may not take the id of another, nor lose the one that others name", () => {
    const [first, second] = records.sources
    const taken = withValueAt(rawOf("sources", first?.id ?? ""), ["id"], second?.id ?? "")
    expect(check("sources", first?.id ?? "", taken)).toContainEqual(
      expect.objectContaining({ field: "id", remedy: "Give the record another id." }),
    )
    const cited = records.items[0]?.events[0]?.evidence[0]?.source ?? ""
    const renamed = withValueAt(rawOf("sources", cited), ["id"], "another-id")
    const elsewhere = check("sources", cited, renamed).filter(({ file }) => file.startsWith("items/"))
    expect(elsewhere.map(({ rule }) => rule)).toContain("no record of sources has this id")
  })

  it("may name a record that another draft adds", () => {
    const source = { ...(rawOf("sources", records.sources[0]?.id ?? "") as object), id: "new-source" } as Json
    const { id } = records.items[0] ?? { id: ITEM }
    const item = withValueAt(rawOf("items", id), ["events", 0, "evidence", 0, "source"], "new-source")
    expect(check("items", id, item)).not.toEqual([])
    const both = withDrafts(records, [{ collection: "sources", replaced: null, value: source }])
    const file = { path: `items/${id}.json`, text: recordFile(item) }
    expect(checkRecord(both, "items", id, file)).toEqual([])
  })
})
