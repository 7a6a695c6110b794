import { describe, expect, it } from "vitest"
import { recordShape, type Shape } from "../../src/dataset/parse/recordShape.ts"
import type { CollectionName } from "../../src/dataset/schema/collections.ts"

/** The shape of a field at a path of a record; of a list the field of its entries. */
function shapeAt(name: CollectionName, ...path: readonly string[]): Shape {
  let at: Shape | ReturnType<typeof recordShape> = recordShape(name)
  for (const key of path) {
    const inner: Shape | ReturnType<typeof recordShape> = at.kind === "list" ? at.entry : at
    const found: Shape | undefined = inner.kind === "record" ? inner.fields.get(key) : undefined
    if (!found) throw new Error(`no ${key}`)
    at = found
  }
  return at as Shape
}

describe("the shape of a field", () => {
  it.each<readonly [CollectionName, readonly string[], object]>([
    ["items", ["id"], { kind: "line", nullable: false, optional: false, example: "naval-vessels-sima-2024" }],
    ["items", ["initiator"], { kind: "line", example: "PE" }],
    ["items", ["checked"], { kind: "line", nullable: true, optional: false, example: "2026-11-22" }],
    ["items", ["kind"], { kind: "choice", example: "promise" }],
    ["items", ["related"], { kind: "list", atLeastOne: false, example: null }],
    ["items", ["events", "evidence"], { kind: "list", atLeastOne: true }],
    ["items", ["events", "into"], { kind: "reference", collection: "items", nullable: true }],
    ["items", ["events", "evidence", "source"], { kind: "reference", collection: "sources" }],
    ["items", ["events", "evidence", "para"], { kind: "number", nullable: true, example: "6" }],
    ["items", ["events", "evidence", "hash"], { kind: "line", optional: true, nullable: false }],
    ["items", ["notes"], { kind: "record", nullable: true, example: null }],
    ["series", ["points", "approximate"], { kind: "flag", optional: false }],
    ["series", ["points", "above"], { kind: "flag", optional: true }],
    ["series", ["points", "value"], { kind: "number", nullable: false, example: "3630" }],
  ])("of %s at %j is what its form has to know", (name, path, shape) => {
    expect(shapeAt(name, ...path)).toMatchObject(shape)
  })

  it("has the meaning that the schema gives, also where it may lack", () => {
    expect(shapeAt("items", "sector").meaning).toBe("Sector, one of those in dataset.json.")
    expect(shapeAt("items", "title", "ko").meaning).toBe("Korean wording.")
    expect(shapeAt("items", "variants").meaning).toMatch(/^Other names/)
    const places = shapeAt("items", "places")
    expect(places.kind === "list" && places.entry.meaning).toBe("")
  })

  it("has the values of its closed list, and the kind of the entries of its list", () => {
    const [kind, places] = [shapeAt("sources", "kind"), shapeAt("items", "places")]
    expect(kind.kind === "choice" && kind.values).toEqual([
      "official",
      "press",
      "company",
      "academic",
      "dataset",
    ])
    expect(places.kind === "list" && places.entry).toMatchObject({ kind: "reference", collection: "places" })
  })
})
