import { describe, expect, it } from "vitest"
import {
  blankOf,
  firstValues,
  inOrder,
  isBlankEntry,
  type Json,
  nextNumbered,
  valueAt,
  withValueAt,
} from "../../src/dataset/draft.ts"
import { recordShape } from "../../src/dataset/parse/recordShape.ts"
import { COLLECTION_NAMES } from "../../src/dataset/schema/collections.ts"

const blankEvidence = { source: "", para: null }

describe("a record of which nothing is entered", () => {
  it("of items has an event with evidence to fill in, and null where nothing may be known", () => {
    expect(blankOf(recordShape("items"))).toEqual({
      id: "",
      title: { en: "" },
      summary: { en: "" },
      kind: "",
      sector: "",
      instrument: "",
      initiator: "",
      organisations: [],
      people: [],
      places: [],
      asks: [],
      asksNote: null,
      amounts: [],
      events: [
        {
          id: "",
          date: "",
          stage: "",
          act: "",
          what: { en: "" },
          meeting: null,
          into: null,
          evidence: [blankEvidence],
          weak: null,
        },
      ],
      related: [],
      checked: null,
      notes: null,
      notesEvidence: [],
      aliases: [],
    })
  })

  it("of series has a figure that is not approximate, without a year and a value", () => {
    expect(blankOf(recordShape("series"))).toMatchObject({
      points: [{ year: null, value: null, approximate: false, evidence: [blankEvidence] }],
    })
  })
})

describe("a value in a draft", () => {
  const draft: Json = {
    title: { en: "Ships" },
    events: [{ id: "ships-01", date: "2020" }, { id: "ships-02" }],
    note: null,
  }

  it("is found at its path, and nothing where there is none", () => {
    expect(valueAt(draft, ["events", 1, "id"])).toBe("ships-02")
    for (const path of [["events", 2, "id"], ["note", "en"], ["toString"], ["title", "en", "length"]])
      expect(valueAt(draft, path)).toBeUndefined()
  })

  it("is changed at its path, also where there was none, and taken away without a trace", () => {
    expect(withValueAt(draft, ["title", "ko"], "함정")).toEqual({
      ...Object(draft),
      title: { en: "Ships", ko: "함정" },
    })
    expect(withValueAt(draft, ["note", "en"], "A note.")).toEqual({
      ...Object(draft),
      note: { en: "A note." },
    })
    const events = (path: readonly (string | number)[], next: Json | undefined) =>
      valueAt(withValueAt(draft, ["events", ...path], next), ["events"])
    const [first, second] = [{ id: "ships-01", date: "2020" }, { id: "ships-02" }]
    expect(events([0, "id"], "ships-03")).toEqual([{ id: "ships-03", date: "2020" }, second])
    expect(events([1], undefined)).toEqual([first])
    expect(events([2], { id: "ships-03" })).toEqual([first, second, { id: "ships-03" }])
    expect(events([2, "id"], "ships-03")).toEqual([first, second, { id: "ships-03" }])
    expect(withValueAt(draft, [], { id: "boats" })).toEqual({ id: "boats" })
    expect(withValueAt(draft, [], undefined)).toBeNull()
    const without = withValueAt(draft, ["title", "en"], undefined)
    expect(without).toStrictEqual({ ...Object(draft), title: {} })
  })

  it("stands in the order of the schema at any depth, what is not of the schema last", () => {
    const turned: Json = {
      odd: true,
      events: [{ date: "2020", odd: 1, id: "ships-01", what: { ko: "함정", en: "Ships" } }],
      title: { en: "Ships" },
      id: "ships",
    }
    expect(inOrder(turned, recordShape("items"))).toStrictEqual(turned)
    expect(JSON.stringify(inOrder(turned, recordShape("items")))).toBe(
      JSON.stringify({
        id: "ships",
        title: { en: "Ships" },
        events: [{ id: "ships-01", date: "2020", what: { en: "Ships", ko: "함정" }, odd: 1 }],
        odd: true,
      }),
    )
  })

  it.each<readonly [string, Json]>([
    ["a text in place of a record", { title: "Ships" }],
    ["a record in place of a text", { id: { b: 1, a: 2 } }],
    ["a record in place of a list", { events: { b: 1, a: 2 } }],
    ["a list in place of a record", { title: [2, 1] }],
  ])("stays as it is where it is %s", (_, value) => {
    expect(inOrder(value, recordShape("items"))).toEqual(value)
  })
})

describe("an entry of a list", () => {
  it("is numbered after the highest, whatever numbers stand in the id of the record", () => {
    expect(nextNumbered("fa50-offer-2024", ["fa50-offer-2024-03", "odd"])).toBe("fa50-offer-2024-04")
  })

  it("is told by its first five values, those of texts in English", () => {
    const event = {
      id: "ships-01",
      date: "2020",
      stage: "raised",
      act: "",
      what: { en: "Ships." },
      meeting: null,
    }
    expect(firstValues({ ...event, para: 3, weak: "more" })).toBe("ships-01 · 2020 · raised · Ships. · 3")
    expect(firstValues({ evidence: ["a"], note: {}, source: "some-paper" })).toBe("some-paper")
    expect(firstValues("some-paper")).toBe("")
  })

  it.each(COLLECTION_NAMES)("of any list of %s is blank when it is added", (name) => {
    for (const [key, field] of recordShape(name).fields)
      if (field.kind === "list" && field.entry.kind === "record")
        expect([key, isBlankEntry(blankOf(field.entry))]).toEqual([key, true])
  })

  it.each<readonly [boolean, Json]>([
    [
      true,
      { id: "ships-02", date: "", what: { en: "" }, evidence: [{ source: "", para: null }], weak: null },
    ],
    [true, {}],
    [false, { id: "ships-02", date: "2020" }],
    [false, { id: "ships-02", para: 3 }],
    [false, { date: "", what: { en: "", ko: "함정" } }],
    [
      false,
      {
        evidence: [
          { source: "", para: null },
          { source: "some-paper", para: null },
        ],
      },
    ],
    [true, { year: null, approximate: false }],
    [false, { year: null, approximate: true }],
    [false, ""],
  ])("is blank: %s, as long as it holds nothing but its id: %j", (isBlank, entry) => {
    expect(isBlankEntry(entry)).toBe(isBlank)
  })
})
