import Papa from "papaparse"
import { describe, expect, it } from "vitest"
import { COLUMN_IDS, type ColumnId } from "../../src/intake/tableColumns.ts"
import { readRows, rowWith } from "../support/table.ts"

const places = ({ problems }: ReturnType<typeof readRows>) =>
  problems.map(({ file, line, field }) => [file, line, field])
const NO_ASK = { askedBy: "", askedTo: "", wording: "" }
const NO_SUM = { amount: "", currency: "", amountKind: "", amountScope: "" }

describe("a fault of a table is told at its row and column", () => {
  it.each(COLUMN_IDS.filter((id) => id !== "id"))("of %s, once, and takes no other row along", (column) => {
    const read = readRows([
      rowWith({ id: "good", sourceUrl: "https://example.org/good" }),
      rowWith({ id: "bad", [column]: "a\u0007b" }),
    ])
    expect(places(read)).toEqual([["mine.csv", 3, column]])
    expect(read.problems[0]).toMatchObject({ record: "bad", value: String.raw`"a\u0007b"` })
    expect(read.records?.items.map(({ id }) => id)).toEqual(["good"])
  })

  it("of an id that no address can have, at its cell", () => {
    const read = readRows([rowWith({ id: "a bridge" }), rowWith({ id: "good" })])
    expect(new Set(places(read).map(([, line, field]) => `${line} ${field}`))).toEqual(new Set(["2 id"]))
    expect(read.records?.items.map(({ id }) => id)).toEqual(["good"])
  })

  /** What a row may leave empty; everything else is told. */
  const OPTIONAL: readonly ColumnId[] = [
    "id",
    "titleKo",
    "titleEs",
    "summaryKo",
    "summaryEs",
    "whatKo",
    "whatEs",
    "checked",
    "sourceTitle",
    "sourcePublished",
    "paragraph",
  ]
  it.each(COLUMN_IDS)("of %s where it is empty, once, unless a row may leave it so", (column) => {
    const told = OPTIONAL.includes(column) ? [] : [["mine.csv", 2, column]]
    const read = readRows([rowWith({ [column]: "" })])
    expect(places(read)).toEqual(told)
    expect(read.problems.every(({ value, remedy }) => value === "nothing" && remedy.endsWith("."))).toBe(true)
  })

  it("of an ask and of a sum at the row that has them, whatever rows of the item have none", () => {
    const read = readRows([
      rowWith({ ...NO_ASK, ...NO_SUM }),
      rowWith({ ...NO_SUM, date: "2024-12", wording: "begged" }),
      rowWith({ ...NO_ASK, date: "2025-01", currency: "dollars" }),
    ])
    expect(places(read)).toEqual([
      ["mine.csv", 3, "wording"],
      ["mine.csv", 4, "currency"],
    ])
    const later = readRows([rowWith({ ...NO_SUM }), rowWith({ date: "2024-12", stage: "finished" })])
    expect(places(later)).toEqual([["mine.csv", 3, "stage"]])
  })

  it("of the twelfth event, and of the twelfth source, as of the first", () => {
    const months = Array.from({ length: 12 }, (_, month) => String(month + 1).padStart(2, "0"))
    const events = months.map((month) => rowWith({ date: `2023-${month}` }))
    expect(places(readRows(events.with(11, rowWith({ date: "2023-12", stage: "finished" }))))).toEqual([
      ["mine.csv", 13, "stage"],
    ])
    const sources = months.map((id) => rowWith({ id, sourceUrl: `https://example.org/${id}` }))
    const wrong = { sourceUrl: "https://example.org/wrong", sourceLanguage: "english" }
    const read = readRows([...sources, rowWith({ id: "a", ...wrong }), rowWith({ id: "b", ...wrong })])
    expect(places(read)).toEqual([
      ["mine.csv", 14, "sourceLanguage"],
      ["mine.csv", 15, "sourceUrl"],
    ])
  })

  it("of a source at the first row that names it; the others are sent there", () => {
    const wrong = { sourceLanguage: "english" }
    const { problems } = readRows([rowWith({ id: "a", ...wrong }), rowWith({ id: "b", ...wrong })])
    expect(problems.map(({ line, field, rule }) => [line, field, rule])).toEqual([
      [2, "sourceLanguage", "a language is its two-letter ISO 639-1 code"],
      [3, "sourceUrl", "row 2 has a fault in the same source"],
    ])
    expect(problems[1]?.remedy).toBe("Mend that row.")
  })

  it("of rows without a source each by itself: they have none in common", () => {
    const read = readRows([
      rowWith({ id: "a", sourceUrl: "" }),
      rowWith({ id: "b", sourceUrl: "", sourcePublisher: "Another" }),
    ])
    expect(places(read)).toEqual([
      ["mine.csv", 2, "sourceUrl"],
      ["mine.csv", 3, "sourceUrl"],
    ])
  })

  it("of the item at the row that describes it, whichever of its events is first", () => {
    const bare = Object.fromEntries(
      [
        "title titleKo titleEs summary summaryKo summaryEs kind sector instrument initiator checked".split(
          " ",
        ),
      ].flatMap((names) => names.map((name) => [name, ""])),
    )
    const { problems } = readRows([
      rowWith({ ...bare, date: "2024-10" }),
      rowWith({ date: "2024-11", kind: "wish", titleKo: "", checked: "" }),
      rowWith({ ...bare, id: "" }),
    ])
    expect(problems[0]).toMatchObject({ line: 3, field: "kind" })
    // Without an id a row goes on with nothing.
    expect(problems.slice(1).map(({ line, record, field, rule }) => [line, record, field, rule])).toEqual(
      ["title", "summary", "kind", "sector", "instrument", "initiator"].map((field) => [
        4,
        "row-4",
        field,
        "this field is required",
      ]),
    )
  })
})

describe("a row", () => {
  it("says with a rejected row all that is wrong with it, and where that is another row of its item", () => {
    const { rejected } = readRows([
      rowWith({ id: "a", date: "2024", currency: "dollars", paragraph: "two" }),
      rowWith({ id: "a", date: "2025" }),
    ])
    const { data } = Papa.parse<string[]>(rejected?.({}) ?? "", { skipEmptyLines: true })
    expect(
      data.slice(1).map((row) =>
        row
          .at(-1)
          ?.split("\n")
          .map((reason) => reason.split(":")[0]),
      ),
    ).toEqual([["paragraph", "currency"], ["another row of the same item was rejected"]])
  })

  it("without an id makes an item that is named after its place", () => {
    const { records } = readRows([rowWith({ id: "" }), rowWith({ id: "" })])
    expect(records?.items.map(({ id, events }) => [id, events[0]?.id])).toEqual([
      ["row-2", "row-2-01"],
      ["row-3", "row-3-01"],
    ])
  })

  it("leaves out of the records what it leaves empty", () => {
    const empty = { titleKo: "", titleEs: "", whatKo: "", whatEs: "", summaryKo: "", checked: "" }
    const { records } = readRows([
      rowWith({ ...empty, ...NO_ASK, ...NO_SUM, sourceTitle: "", sourcePublished: "", paragraph: "" }),
    ])
    expect(records?.items).toMatchObject([
      {
        title: { en: "EXAMPLE: a bridge over the river" },
        asks: [],
        amounts: [],
        checked: null,
        events: [{ evidence: [{ para: null }] }],
      },
    ])
    expect(Object.keys(records?.items[0]?.title ?? {})).toEqual(["en"])
    expect(Object.keys(records?.items[0]?.summary ?? {})).toEqual(["en", "es"])
    expect(records?.sources).toMatchObject([{ title: null, published: null }])
  })

  it.each([
    ["1500000.25", 1_500_000.25],
    ["0.5", 0.5],
    ["1,5", null],
    ["1.500.000", null],
    ["-3", null],
    ["1e6", null],
    [".5", null],
    ["5.", null],
    ["USD 5", null],
  ])("with the amount %s holds %s: nobody guesses what a sign in it means", (amount, number) => {
    const { records, problems } = readRows([rowWith({ amount })])
    expect(records?.items[0]?.amounts[0]?.amount ?? null).toBe(number)
    expect(problems.map(({ field }) => field)).toEqual(number === null ? ["amount"] : [])
  })
})
