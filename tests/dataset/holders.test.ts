import { describe, expect, it } from "vitest"
import { holdersAt } from "../../src/dataset/holders.ts"
import { datasetOf } from "../support/dataset.ts"

const EVIDENCE = [{ source: "some-paper-2020", para: 1 }]
const office = (id: string, title: string, more: object = {}) => ({
  id,
  title: { en: title },
  from: null,
  to: null,
  ...more,
})
const sat = (person: string, held: string, side = "KR") => ({ person, office: held, side })
const world = datasetOf({
  people: [
    { id: "first", offices: [office("president", "President")] },
    {
      id: "second",
      offices: [office("president", "President", { from: "2022-05-10", evidence: EVIDENCE })],
    },
    { id: "unread", offices: [office("president", "President", { from: "2023-01-01" })] },
    { id: "minister", offices: [office("trade", "Minister of Trade", { to: "2021-12-31" })] },
    { id: "clerk", offices: [office("clerk", "Clerk")] },
  ],
  meetings: [
    { id: "a", date: "2020-05-01", level: "leaders", participants: [sat("first", "president")] },
    {
      id: "b",
      date: "2021-05-01",
      level: "leaders",
      participants: [sat("first", "president"), sat("minister", "trade")],
    },
    { id: "c", date: "2021-06-01", level: "officials", participants: [sat("clerk", "clerk")] },
  ],
})
const holders = (day: string) =>
  holdersAt(world, "leaders", day).map(({ person, date, times, departure }) => [
    person.id,
    date,
    times,
    departure?.by ?? null,
  ])

describe("who holds an office", () => {
  it("is whoever was last seen in it or began in it by the day, where the office sits at that level", () => {
    expect(holders("2021-06-30")).toEqual([
      ["first", "2021-05-01", 2, null],
      ["minister", "2021-05-01", 1, null],
    ])
    expect(holders("2022-06-01")[0]).toEqual(["second", "2022-05-10", 2, null])
  })

  it("is marked where the term has ended, or somebody came after of whose beginning nothing was read", () => {
    expect(holders("2022-06-01")[1]).toEqual(["minister", "2021-05-01", 1, "2021-12-31"])
    expect(holders("2023-02-01")[0]).toEqual(["second", "2022-05-10", 2, "2023-01-01"])
  })

  it("comes in the order of how often the office sat, then of how lately, the day itself included", () => {
    const met = (id: string, date: string, ...people: readonly string[]) => ({
      id,
      date,
      participants: people.map((person) => sat(person, "office")),
    })
    const sitting = datasetOf({
      people: ["a", "b", "c", "d"].map((id) => ({ id, offices: [office("office", `Office ${id}`)] })),
      meetings: [
        met("first", "2020-01-01", "a"),
        met("second", "2020-02-01", "b", "c"),
        met("third", "2020-03-01", "c"),
        met("fourth", "2020-04-01", "d", "c"),
      ],
    })
    const on = (day: string) => holdersAt(sitting, "ministers", day).map(({ person: { id } }) => id)
    expect(on("2020-04-01")).toEqual(["c", "d", "b", "a"])
    expect(on("2020-03-31")).toEqual(["c", "b", "a"])
  })
})
