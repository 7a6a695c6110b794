import { describe, expect, it } from "vitest"
import { datasetAt } from "../../src/dataset/datasetAt.ts"
import { isLeadersMeeting } from "../../src/dataset/meetings.ts"
import { datasetOf } from "../support/dataset.ts"

const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id)

describe("the people known on a day", () => {
  const office = (id: string, from: string | null = null, more: object = {}) => ({
    id,
    title: { en: id },
    from,
    to: null,
    ...more,
  })
  const sat = (person: string, held: string) => ({ person, office: held, side: "KR" })
  const then = datasetAt(
    datasetOf({
      sources: [{ id: "office-paper", published: "2020-01-01" }],
      people: [
        {
          id: "kim",
          offices: [
            office("minister"),
            office("dean"),
            office("envoy", "2021-03-01"),
            office("deputy"),
            office("chair"),
            office("mayor"),
          ],
        },
        { id: "lee", offices: [office("mayor")] },
        { id: "yun", offices: [office("banker")] },
        {
          id: "park",
          offices: [
            office("rector", "2019", { evidence: [{ source: "office-paper", para: 1 }] }),
            office("poet"),
          ],
        },
        { id: "choi", offices: [office("judge", "2021")] },
        { id: "song", offices: [office("pilot")] },
      ],
      items: [{ id: "ships", people: ["kim", "lee", "yun"] }],
      meetings: [
        { id: "early", date: "2020-05-01", participants: [sat("kim", "minister"), sat("kim", "dean")] },
        { id: "late", date: "2022-05-01", participants: ["minister", "deputy"].map((id) => sat("kim", id)) },
        { id: "later", date: "2022-06-01", participants: [sat("lee", "mayor")] },
      ],
    }),
    "2020-12-31",
  )

  it("are those who were met, named in an item, or in an office by then", () => {
    expect(ids(then.people)).toEqual(["kim", "yun", "park"])
  })

  it("are named in no item where they were met later only", () => {
    expect(then.items.map(({ people }) => people)).toEqual([["kim", "yun"]])
  })

  it("have the offices in which they were seen by then, and those of which nobody knows the days", () => {
    expect(ids(then.personById.get("kim")?.offices ?? [])).toEqual(["minister", "dean", "chair", "mayor"])
    expect(ids(then.personById.get("park")?.offices ?? [])).toEqual(["rector", "poet"])
    expect(then.sourceById.has("office-paper")).toBe(true)
  })

  it("keep an office in which they were met, also while nobody could say that its vague first day had passed", () => {
    const president = (from: string | null) => [
      { id: "president", title: { en: "President" }, from, to: null },
    ]
    const world = datasetOf({
      people: [
        { id: "met", country: "PE", offices: president("2020") },
        { id: "unmet", country: "PE", offices: president("2020") },
        { id: "korean", offices: president(null) },
      ],
      items: [{ id: "ships", people: ["unmet"] }],
      meetings: [
        {
          id: "summit",
          level: "leaders",
          participants: [
            { person: "met", office: "president", side: "PE" },
            { person: "korean", office: "president", side: "KR" },
          ],
        },
      ],
    })
    const known = datasetAt(world, "2020-06-30")
    expect(known.people.map(({ id, offices }) => [id, ids(offices)])).toEqual([
      ["met", ["president"]],
      ["unmet", []],
      ["korean", ["president"]],
    ])
    expect(known.meetings.map((meeting) => isLeadersMeeting(known, meeting))).toEqual([true])
  })
})
