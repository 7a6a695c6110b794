import { describe, expect, it } from "vitest"
import { askOf, eventOf, filesOf, type World } from "../support/dataset.ts"
import { problemsIn } from "../support/problems.ts"

const evidence = [{ source: "some-paper-2020", para: 1 }]
const amount = {
  amount: 462,
  currency: "USD",
  kind: "contract",
  scope: "whole",
  asOf: null,
  note: null,
  evidence,
} as const
const point = {
  year: 2020,
  date: null,
  measure: "total",
  value: 7,
  approximate: false,
  period: null,
  note: null,
  evidence,
  weak: null,
}
const WORLD: World = {
  items: [
    {
      id: "ships",
      asks: [askOf("KR", "2020")],
      amounts: [amount],
      events: [eventOf("ships", 1, "2020", "raised")],
    },
  ],
  series: [{ id: "trade", points: [point] }],
}

/** What is told of the world after one edit to the text of its files. */
const told = (from: string, to: string) => {
  const files = filesOf(WORLD).map((file) => ({ ...file, text: file.text.replace(from, to) }))
  return problemsIn(files).map(({ field, value, rule, remedy }) => ({ field, value, rule, remedy }))
}

const CORRECT = "Correct the value; the codebook says what this field holds."
const ADD = "Add the field; where nothing is known write null if the codebook allows it."
const FORMS = "Use one of the forms that the codebook lists for this field."
const CODE = "a country is its two-letter ISO 3166 code in capitals"

describe("a value that is not what its field holds", () => {
  it.each([
    ['"sector": "defense"', '"sector": 7', "this field holds a text", CORRECT],
    ['"sector": "defense",', "", "this field is required", ADD],
    ['"amount": 462', '"amount": "462"', "this field holds a number", CORRECT],
    ['"amount": 462', '"amount": null', "this field holds a number", CORRECT],
    ['"amount": 462', '"amount": 1e999', "this number is too large to be read", CORRECT],
    ['"amount": 462', '"amount": 0', "this is more than 0", CORRECT],
    ['"amount": 462', '"amount": 2e15', "this is at most 1,000,000,000,000,000", CORRECT],
    ['"year": 2020', '"year": 2020.5', "this field holds a whole number", CORRECT],
    ['"year": 2020', '"year": 1899', "this is at least 1900", CORRECT],
    ['"year": 2020', '"year": 2101', "this is at most 2100", CORRECT],
    ['"approximate": false', '"approximate": "no"', "this field holds true or false", CORRECT],
    ['"places": []', '"places": {}', "this field holds a list", CORRECT],
    ['"title": {', '"title": [], "rest": {', "this field holds a record", CORRECT],
    ['"initiator": "KR"', '"initiator": "Korea"', CODE, CORRECT],
    ['"initiator": "KR"', '"initiator": 82', "this field holds a text", FORMS],
    [
      '"scope": "whole"',
      '"scope": "hole"',
      "this is none of the allowed values: whole, part, around",
      'Write "whole", or another allowed value.',
    ],
    [
      '"scope": "whole"',
      '"scope": "everything"',
      "this is none of the allowed values: whole, part, around",
      "Write one of the allowed values.",
    ],
    ['"en": "ships"', '"en": "  "', "this text may not be empty", CORRECT],
    [
      '"en": "ships"',
      '"en": "ships\\u202E"',
      "this text holds an invisible character (U+202E)",
      "Type the text anew, without line breaks, control characters and marks that turn its direction.",
    ],
    ['"en": "ships"', `"en": "${"x".repeat(71)}"`, "this text has room for 70 characters", CORRECT],
    ['"aliases": []', `"aliases": ["${"x".repeat(101)}"]`, "an id has at most 100 characters", CORRECT],
    [
      '"aliases": []',
      '"aliases": ["Ships"]',
      "an id holds lower-case letters, digits and single hyphens",
      CORRECT,
    ],
    ['"date": "2020"', '"date": "2020-13"', "there is no month 13", CORRECT],
    ['"date": "2020"', '"date": "2020-01-32"', "2020-01 has 31 days", CORRECT],
    ['"date": "2020"', '"date": "2020-12-00"', "2020-12 has 31 days", CORRECT],
  ])("from %s to %s is told: %s", (from, to, rule, remedy) => {
    expect(told(from, to)).toContainEqual(expect.objectContaining({ rule, remedy }))
  })

  it.each([
    [/"events": \[[^]*?\n {2}\]/, '"events": []', "an item needs at least one event"],
    [/"measures": \[[^]*?\n {2}\]/, '"measures": []', "this is at least 1 in number"],
  ])("is an empty list where one entry is needed: %s", (from, to, rule) => {
    const files = filesOf(WORLD).map((file) => ({ ...file, text: file.text.replace(from, to) }))
    expect(problemsIn(files)).toContainEqual(
      expect.objectContaining({
        rule,
        remedy: "Add at least one entry, or remove the record that lacks it.",
      }),
    )
  })

  it("is none as long as it fits its place", () => {
    expect(told('"en": "ships"', `"en": "${"x".repeat(70)}"`)).toEqual([])
    expect(told('"aliases": []', `"aliases": ["${"x".repeat(100)}"]`)).toEqual([])
  })

  it("is told once where it is too long to be looked at further", () => {
    const rules = told('"aliases": []', `"aliases": ["${"X".repeat(101)}"]`).map(({ rule }) => rule)
    expect([...new Set(rules)]).toEqual(["an id has at most 100 characters"])
  })

  it("is each field that no record has, by its own name", () => {
    expect(told('"sector":', '"sectr": null, "odd": {"a": 1}, "sector":')).toEqual([
      {
        field: "sectr",
        value: "null",
        rule: 'there is no field "sectr" here',
        remedy: "Remove it, or correct its name; the codebook lists the fields.",
      },
      {
        field: "odd",
        value: '{"a":1}',
        rule: 'there is no field "odd" here',
        remedy: "Remove it, or correct its name; the codebook lists the fields.",
      },
    ])
  })

  it("is lost without a word where the field stands twice, which is told", () => {
    expect(told('"sector": "defense"', '"sector": "trade", "sector": "defense"')).toEqual([
      {
        field: "sector",
        value: '"defense"',
        rule: "this field stands twice in the same record, and only the second value would be read",
        remedy: "Keep one of the two.",
      },
    ])
  })

  it("is shown where it stands, deep in a record too", () => {
    expect(told('"wording": "requested"', '"wording": "begged"')).toMatchObject([
      { field: "asks[0].wording", value: '"begged"' },
    ])
    expect(told('"sector": "defense",', "")).toMatchObject([{ field: "sector", value: "nothing" }])
  })
})
