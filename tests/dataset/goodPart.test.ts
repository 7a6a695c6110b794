import { describe, expect, it } from "vitest"
import { linkDataset } from "../../src/dataset/link.ts"
import { goodPart } from "../../src/dataset/parse/goodPart.ts"
import { parseDataset, readDataset } from "../../src/dataset/parse/parseDataset.ts"
import { filesOf, realFiles, realRecords, type World } from "../support/dataset.ts"

/** The good part of a world after one edit to the text of one file. */
function partAfter(world: World, path: string, edit: (text: string) => string) {
  const files = filesOf(world).map((file) => (file.path === path ? { ...file, text: edit(file.text) } : file))
  return goodPart(readDataset(files))
}

const ids = (records: readonly { readonly id: string }[] | undefined) => records?.map(({ id }) => id)

describe("the good part of a dataset", () => {
  it("is all of it where nothing is wrong", () => {
    const { records, problems } = goodPart(readDataset(realFiles()))
    expect(problems).toEqual([])
    expect(records).toEqual(realRecords())
  })

  it("leaves out a record that breaks a rule, and keeps its neighbours", () => {
    const { records, problems } = partAfter(
      { items: [{ id: "ships" }, { id: "trainers" }] },
      "items/ships.json",
      (text) => text.replace('"2020-05-01"', '"2020-13"'),
    )
    expect(ids(records?.items)).toEqual(["trainers"])
    expect(problems.map(({ record, field }) => [record, field])).toEqual([["ships", "events[0].date"]])
  })

  it("leaves out what names a rejected record, through any number of steps, and says why", () => {
    const world: World = {
      items: [
        { id: "ships" },
        { id: "parts", related: [{ id: "ships", relation: "part-of" }] },
        { id: "screws", related: [{ id: "parts", relation: "part-of" }] },
        { id: "trainers" },
      ],
    }
    const { records, problems } = partAfter(world, "items/ships.json", (text) => text.replace("{", "{,"))
    expect(ids(records?.items)).toEqual(["trainers"])
    expect(problems.map(({ record, rule }) => [record, rule]).slice(-1)).toEqual([
      ["screws", "it names items/parts, which was left out"],
    ])
  })

  it("keeps two records that name each other, and drops both with the one that they need", () => {
    const tied = (source: string): World => ({
      sources: [{ id: "other-paper-2020" }],
      items: [
        { id: "ships", related: [{ id: "yard", relation: "follows" }] },
        {
          id: "yard",
          related: [{ id: "ships", relation: "follows" }],
          notes: { en: "A note." },
          notesEvidence: [{ source, para: 1 }],
        },
        { id: "trainers" },
      ],
    })
    const broken = (text: string) => text.replace('"press"', '"pres"')
    const path = "sources/other-paper-2020.json"
    expect(ids(partAfter(tied("some-paper-2020"), path, broken).records?.items)).toEqual([
      "ships",
      "yard",
      "trainers",
    ])
    expect(ids(partAfter(tied("other-paper-2020"), path, broken).records?.items)).toEqual(["trainers"])
  })

  it("is nothing where the dataset does not say what it is", () => {
    const { records, problems } = partAfter({ items: [{ id: "ships" }] }, "dataset.json", (text) =>
      text.replace('"KR"', '"kr"'),
    )
    expect(records).toBeNull()
    expect(problems[0]?.file).toBe("dataset.json")
  })

  it("passes every rule by itself: the real data with every tenth file broken", () => {
    const files = realFiles().map((file, index) =>
      index % 10 === 3 && file.path !== "dataset.json" ? { ...file, text: file.text.slice(0, -3) } : file,
    )
    const { records, problems } = goodPart(readDataset(files))
    expect(problems.length).toBeGreaterThan(100)
    expect(records?.sources.length).toBeGreaterThan(400)
    if (!records) throw new Error("nothing is left")
    expect(() => linkDataset(records)).not.toThrow()
    const again = [
      { path: "dataset.json", text: JSON.stringify(records.about) },
      ...(
        [
          "items",
          "meetings",
          "people",
          "organisations",
          "places",
          "sources",
          "series",
          "disagreements",
        ] as const
      ).flatMap((name) =>
        records[name].map((record) => ({ path: `${name}/${record.id}.json`, text: JSON.stringify(record) })),
      ),
    ]
    expect(parseDataset(again)).toEqual(records)
  })
})
