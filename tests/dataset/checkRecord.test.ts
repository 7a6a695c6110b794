import { describe, expect, it } from "vitest"
import { checkRecord, withDrafts } from "../../src/dataset/parse/checkRecord.ts"
import { parseDataset } from "../../src/dataset/parse/parseDataset.ts"
import type { CollectionName } from "../../src/dataset/schema/collections.ts"
import { filesOf } from "../support/dataset.ts"

const FILES = filesOf({
  items: [
    { id: "ships", organisations: ["yard"], related: [{ id: "boats", relation: "follows" }] },
    { id: "boats" },
  ],
  organisations: [{ id: "yard" }],
})
const records = parseDataset(FILES)
const about = { ...records.about, tradeAgreement: "boats" }

/** The file of a record, changed on its way. */
function fileOf(path: string, change: object = {}) {
  const text = FILES.find((file) => file.path === path)?.text ?? "{}"
  return { path, text: JSON.stringify({ ...JSON.parse(text), ...change }, null, 2) }
}
const check = (name: CollectionName, replaced: string | null, file: { path: string; text: string }) =>
  checkRecord(records, name, replaced, file).map(({ file: at, line, record, field, rule }) => [
    at,
    line,
    record,
    field,
    rule,
  ])

describe("a record in place of another", () => {
  it("is sound where it was, and beside all others where it is new", () => {
    expect(check("items", "ships", fileOf("items/ships.json"))).toEqual([])
    expect(check("items", null, fileOf("items/ships.json", { id: "planes" }))).toEqual([])
  })

  it("may name its neighbours, and not itself nor one that is not there", () => {
    const tied = (id: string) => fileOf("items/boats.json", { related: [{ id, relation: "follows" }] })
    expect(check("items", "boats", tied("ships"))).toEqual([])
    expect(check("items", "boats", tied("boats"))).toMatchObject([
      ["items/boats.json", expect.any(Number), "boats", "related[0].id", "an item has no tie to itself"],
    ])
    expect(check("items", "boats", tied("planes"))).toMatchObject([
      ["items/boats.json", expect.any(Number), "boats", "related[0].id", "no record of items has this id"],
    ])
  })

  it("stands for no record of another kind that has its id", () => {
    const port = fileOf("items/boats.json", { id: "callao", places: ["callao"] })
    expect(check("items", null, port).map(([, , , field, rule]) => [field, rule])).toEqual([
      ["places[0]", "no record of places has this id"],
    ])
  })

  it("is told where others name it by the id that it had, the dataset itself among them", () => {
    const renamed = fileOf("items/boats.json", { id: "vessels" })
    const problems = checkRecord({ ...records, about }, "items", "boats", renamed)
    expect(problems.map(({ file, line, record, field, rule }) => [file, line, record, field, rule])).toEqual([
      ["dataset.json", null, about.id, "tradeAgreement", "no record of items has this id"],
      ["items/ships.json", null, "ships", "related[0].id", "no record of items has this id"],
    ])
  })

  it("may not have the id of another, which is told once however faulty it is", () => {
    const twin = fileOf("items/boats.json", { id: "ships", places: ["atlantis"] })
    expect(checkRecord(records, "items", "boats", twin)).toContainEqual(
      expect.objectContaining({
        file: "items/boats.json",
        field: "id",
        rule: "items/ships.json has the same id",
        remedy: "Give the record another id.",
      }),
    )
    expect(check("items", null, fileOf("items/boats.json"))).toEqual([
      ["items/boats.json", 2, "boats", "id", "items/boats.json has the same id"],
    ])
  })

  it("is told what is wrong with its shape, and what it names beside that", () => {
    const broken = fileOf("items/ships.json", { kind: "promises", organisations: ["yrd"] })
    expect(check("items", "ships", broken).map(([, , , field]) => field)).toEqual([
      "kind",
      "organisations[0]",
    ])
  })

  it("is one problem where it is no JSON", () => {
    expect(check("items", "ships", { path: "items/ships.json", text: '{"id": "ships"' })).toMatchObject([
      ["items/ships.json", 1, null, "", expect.stringContaining("JSON")],
    ])
  })
})

describe("the dataset with drafts", () => {
  const boats = JSON.parse(fileOf("items/boats.json").text) as object
  const itemsWith = (replaced: string | null, value: unknown) =>
    withDrafts(records, [{ collection: "items", replaced, value }]).items.map(({ id }) => id)

  it("has them in place of what they replace, or beside it", () => {
    expect(itemsWith("boats", { ...boats, id: "vessels" })).toEqual(["ships", "vessels"])
    expect(itemsWith(null, { ...boats, id: "vessels" })).toEqual(["ships", "boats", "vessels"])
    expect(withDrafts(records, [{ collection: "items", replaced: "boats", value: boats }]).people).toBe(
      records.people,
    )
  })

  it("keeps what a draft would replace that cannot be read yet", () => {
    expect(itemsWith("boats", { ...boats, kind: "promises" })).toEqual(["ships", "boats"])
  })
})
