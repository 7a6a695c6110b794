import { describe, expect, it } from "vitest"
import { linkDataset } from "../../src/dataset/link.ts"
import { goodPart } from "../../src/dataset/parse/goodPart.ts"
import { parseDataset, readDataset } from "../../src/dataset/parse/parseDataset.ts"
import { askOf, filesOf, realFiles, realRecords, type World } from "../support/dataset.ts"

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

  it("leaves out what needs a rejected record, through any number of steps, and says why", () => {
    const evidence = [{ source: "other-paper-2020", para: 1 }]
    const world: World = {
      sources: [{ id: "other-paper-2020" }],
      meetings: [{ id: "2020-05-01-talks", evidence }],
      items: [
        { id: "ships", asks: [askOf("KR", "2020-05-01", "2020-05-01-talks")] },
        { id: "yard", related: [{ id: "ships", relation: "follows" }] },
        { id: "trainers" },
      ],
    }
    const { records, problems } = partAfter(world, "sources/other-paper-2020.json", (text) =>
      text.replace('"press"', '"pres"'),
    )
    expect(ids(records?.meetings)).toEqual([])
    expect(ids(records?.items)).toEqual(["yard", "trainers"])
    expect(problems.map(({ record, rule }) => [record, rule]).slice(1)).toEqual([
      ["2020-05-01-talks", "it names sources/other-paper-2020, which was left out"],
      ["ships", "it names meetings/2020-05-01-talks, which was left out"],
      ["yard", "it names items/ships, which was left out"],
    ])
  })

  it("keeps what only mentions a rejected record, without the mention, which it tells", () => {
    const tieTo = (id: string) => ({ id, relation: "follows" as const })
    const world: World = {
      meetings: [{ id: "2020-05-01-talks", alsoRaised: ["ships", "trainers"] }],
      items: [
        { id: "ships" },
        { id: "yard", related: [tieTo("ships"), tieTo("trainers")] },
        { id: "trainers" },
      ],
      disagreements: [
        { id: "the-price", items: ["ships", "trainers"] },
        { id: "the-ships", items: ["ships"] },
        { id: "the-day" },
      ],
    }
    const { records, problems } = partAfter(world, "items/ships.json", (text) =>
      text.replace('"promise"', '"wish"'),
    )
    expect(records?.items.find(({ id }) => id === "yard")?.related).toEqual([tieTo("trainers")])
    expect(records?.meetings[0]?.alsoRaised).toEqual(["trainers"])
    // What is about nothing that is kept would be about something else.
    expect(records?.disagreements.map(({ id, items }) => [id, items])).toEqual([
      ["the-price", ["trainers"]],
      ["the-day", []],
    ])
    expect(problems[1]).toMatchObject({
      record: "the-ships",
      remedy: "Mend that record: this then comes with it.",
    })
    expect(problems.slice(2)).toEqual(
      [
        ["yard", "related[0].id"],
        ["2020-05-01-talks", "alsoRaised[0]"],
        ["the-price", "items[0]"],
      ].map(([record, field]): unknown =>
        expect.objectContaining({
          record,
          field,
          rule: "it names items/ships, which was left out",
          remedy: "Mend that record: it is then mentioned here again.",
          isKept: true,
        }),
      ),
    )
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
