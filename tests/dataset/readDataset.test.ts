import { describe, expect, it } from "vitest"
import type { DataFile } from "../../src/dataset/parse/file.ts"
import { goodPart } from "../../src/dataset/parse/goodPart.ts"
import { readDataset, readOpened } from "../../src/dataset/parse/parseDataset.ts"
import { openFile } from "../../src/dataset/parse/file.ts"
import { filesOf, type World } from "../support/dataset.ts"

const changed = (files: readonly DataFile[], path: string, change: object) =>
  files.map((file) =>
    file.path === path ? { path, text: JSON.stringify({ ...JSON.parse(file.text), ...change }) } : file,
  )
const told = (files: readonly DataFile[]) =>
  readDataset(files).problems.map(({ file, field, rule, remedy }) => [file, field, rule, remedy])
const WORLD: World = { items: [{ id: "ships" }, { id: "boats" }] }

describe("files of a dataset", () => {
  it("that lie elsewhere are told where they belong, if that is clear", () => {
    const at = (path: string) => told([...filesOf(WORLD), { path, text: "{}" }])
    expect(at("item/x.json")).toEqual([
      ["item/x.json", "", 'data/ has no collection "item"', "Move the file to data/items/."],
    ])
    expect(at("photographs/x.json")[0]?.[3]).toBe("Move the file to its collection.")
    expect(at("x.json")[0]?.[2]).toBe('data/ has no collection "x.json"')
  })

  it("bear the ids of their records", () => {
    const [first] = told(changed(filesOf(WORLD), "items/boats.json", { id: "vessels" }))
    expect(first).toEqual([
      "items/boats.json",
      "id",
      "the file is named after its record's id",
      'Rename the file to vessels.json, or write "boats".',
    ])
  })

  it("of one id are told of each other, and the first is read", () => {
    const { records, problems } = readDataset(
      changed(filesOf(WORLD), "items/boats.json", { id: "ships", sector: "trade", places: ["atlantis"] }),
    )
    expect(problems.map(({ file, field, rule, remedy }) => [file, field, rule, remedy])).toEqual([
      [
        "items/boats.json",
        "id",
        "items/ships.json has the same id",
        "Give one of the two another id, or join them.",
      ],
    ])
    expect(records?.items.map(({ id, sector }) => [id, sector])).toEqual([["ships", "defense"]])
  })

  it("without an id are told that alone", () => {
    const nameless = changed(filesOf(WORLD), "items/boats.json", { id: undefined, places: ["atlantis"] })
    expect(told(nameless).map(([, field]) => field)).toEqual(["id"])
  })

  it("may not be of more parties than two, and none of them is asked for another", () => {
    const [about] = filesOf(WORLD)
    const { parties } = JSON.parse(about?.text ?? "") as { parties: readonly object[] }
    expect(told(changed(filesOf(WORLD), "dataset.json", { parties: [...parties, parties[0]] }))).toEqual([
      [
        "dataset.json",
        "parties",
        "a dataset has two parties",
        "Correct the value; the codebook says what this field holds.",
      ],
    ])
  })

  it("without dataset.json are told of it, and so of what is wrong in them", () => {
    const files = changed(filesOf(WORLD).slice(1), "items/boats.json", { kind: "promises" })
    const { records, files: places, problems } = readDataset(files)
    expect([records, places]).toEqual([null, null])
    expect(problems).toMatchObject([
      { file: "dataset.json", line: null, record: null, field: "", value: "nothing" },
      { file: "items/boats.json", line: 1, record: "boats", field: "kind" },
    ])
    expect(problems[0]?.remedy).toBe("Add it; the codebook lists its fields.")
  })

  it("are announced one by one while they are read", () => {
    let read = 0
    const opened = filesOf(WORLD).map(openFile)
    readOpened(
      opened.filter((file) => "raw" in file),
      [],
      () => read++,
    )
    // Two items and the source that they cite.
    expect(read).toBe(3)
  })
})

describe("an id that no record has", () => {
  it("is told the nearest one, or the file that would bear it", () => {
    const named = (place: string) =>
      told(filesOf({ items: [{ id: "ships", places: [place] }], places: [{ id: "callao" }] }))
    expect(named("calao")).toEqual([
      [
        "items/ships.json",
        "places[0]",
        "no record of places has this id",
        'Write "callao" if that is meant, or add data/places/calao.json.',
      ],
    ])
    expect(named("machu-picchu")[0]?.[3]).toBe("Correct the id, or add data/places/machu-picchu.json.")
  })

  it("is guessed at among the first hundred alone, of which the others have the cause", () => {
    const places = Array.from({ length: 102 }, (_, index) => `calao-${index}`)
    const remedies = told(filesOf({ items: [{ id: "ships", places }], places: [{ id: "callao-1" }] })).map(
      ([, , , remedy]) => remedy,
    )
    expect(remedies).toHaveLength(102)
    expect(remedies[99]).toMatch(/^Write "callao-1"/)
    expect(remedies[100]).toMatch(/^Correct the id/)
  })
})

describe("what can be used of a dataset", () => {
  it("leaves out a record of the right shape that breaks a rule", () => {
    const { records, problems } = goodPart(
      readDataset(changed(filesOf(WORLD), "items/boats.json", { sector: "defence" })),
    )
    expect(records?.items.map(({ id }) => id)).toEqual(["ships"])
    expect(problems.map(({ record }) => record)).toEqual(["boats"])
  })

  it("is nothing where what the dataset says of itself breaks one", () => {
    const [about] = filesOf(WORLD)
    const { coverage } = JSON.parse(about?.text ?? "") as { coverage: object }
    const files = changed(filesOf(WORLD), "dataset.json", { coverage: { ...coverage, from: "2027" } })
    const { records, problems } = goodPart(readDataset(files))
    expect(records).toBeNull()
    expect(problems.map(({ field }) => field)).toEqual(["coverage.until"])
  })
})

describe("the agreement that the dataset names", () => {
  const naming = (tradeAgreement: string, change: object = {}) =>
    goodPart(
      readDataset(
        changed(changed(filesOf(WORLD), "dataset.json", { tradeAgreement }), "items/boats.json", change),
      ),
    )

  it("is left out with its item, which is told; the rest stands", () => {
    const { records, problems } = naming("boats", { kind: "promises" })
    expect(records?.about.tradeAgreement).toBeNull()
    expect(records?.items.map(({ id }) => id)).toEqual(["ships"])
    expect(problems.at(-1)).toMatchObject({
      file: "dataset.json",
      field: "tradeAgreement",
      rule: "it names items/boats, which was left out",
      remedy: "Mend that record: this then comes with it.",
      names: "items/boats",
    })
    expect(problems).toHaveLength(2)
  })

  it("is told once where it is no item at all", () => {
    const { records, problems } = naming("vessels")
    expect(records?.about.tradeAgreement).toBeNull()
    expect(problems.map(({ field, rule }) => [field, rule])).toEqual([
      ["tradeAgreement", "no record of items has this id"],
    ])
  })

  it("stays where its item does", () => {
    expect(naming("boats").records?.about.tradeAgreement).toBe("boats")
  })
})
