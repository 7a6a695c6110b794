import Papa from "papaparse"
import { describe, expect, it } from "vitest"
import { LONGEST_ID } from "../../src/dataset/schema/field.ts"
import { linkDataset } from "../../src/dataset/link.ts"
import { stageAt } from "../../src/dataset/stage.ts"
import { problemWords } from "../../src/format/messages/ko/problemWords.ts"
import { COLUMN_IDS, EXAMPLE_ROW } from "../../src/intake/tableColumns.ts"
import { readRows, rowWith } from "../support/table.ts"

/** What is wrong, in short: row, column, rule. */
const faults = ({ problems }: ReturnType<typeof readRows>) =>
  problems.map(({ line, field, rule }) => [line, field, rule])

describe("a table of items", () => {
  it("becomes a dataset of the same rules as any other", () => {
    const { records, problems, rejected } = readRows([rowWith({})])
    expect(problems).toEqual([])
    expect(rejected).toBeNull()
    expect(records?.items).toMatchObject([
      {
        id: "example-bridge",
        title: { en: EXAMPLE_ROW.title, ko: EXAMPLE_ROW.titleKo },
        sector: "transport",
        asks: [{ by: "PE", to: "KR", wording: "requested" }],
        amounts: [{ amount: 1_000_000, currency: "USD", asOf: null }],
        events: [{ date: "2024-11", stage: "raised", evidence: [{ source: "source-1", para: 3 }] }],
      },
    ])
    expect(records?.sources).toMatchObject([{ url: EXAMPLE_ROW.sourceUrl, published: "2024-11-17" }])
    expect(records?.about).toMatchObject({
      title: { en: "Chile and Japan" },
      question: { en: "What was promised, and what became of it" },
      description: { en: "Rows of mine.csv." },
      parties: [
        { code: "KR", name: { en: "Korea" } },
        { code: "PE", name: { en: "Peru" } },
      ],
      version: "2025.6.0",
      released: "2025-06-30",
      sectors: [{ id: "transport", label: { en: "Transport" } }],
      coverage: { from: "2024-11", until: "2025-06-30" },
    })
    if (records) expect(linkDataset(records).items[0]?.events[0]?.evidence[0]?.source.id).toBe("source-1")
  })

  it("takes rows of one id as events of one item, in the order of their dates", () => {
    const later = { date: "2025-02-01", stage: "Under way", act: "work", what: "EXAMPLE: work begins." }
    const bare = { title: "", titleKo: "", titleEs: "", summary: "", summaryKo: "", summaryEs: "" }
    const rest = {
      kind: "",
      sector: "",
      instrument: "",
      initiator: "",
      checked: "",
      askedBy: "",
      askedTo: "",
      wording: "",
    }
    const money = { amount: "", currency: "", amountKind: "", amountScope: "" }
    const { records, problems } = readRows([rowWith({ ...bare, ...rest, ...money, ...later }), rowWith({})])
    expect(problems).toEqual([])
    expect(records?.items.map(({ events }) => events.map(({ date, stage }) => [date, stage]))).toEqual([
      [
        ["2024-11", "raised"],
        ["2025-02-01", "under-way"],
      ],
    ])
    if (!records) return
    const [item] = linkDataset(records).items
    expect(item && stageAt(item, "2025-06-30")).toBe("under-way")
  })

  it("fills in nothing: a row that lacks something is rejected, with the cell and the reason", () => {
    const read = readRows([
      rowWith({ id: "a", sourceUrl: "" }),
      rowWith({ id: "b", summary: "", stage: "finished" }),
      rowWith({ id: "c", date: "2024-13" }),
      rowWith({ id: "d", currency: "" }),
      rowWith({ id: "e", sourceUrl: "javascript:alert(1)" }),
      rowWith({ id: "f" }),
    ])
    expect(read.records?.items.map(({ id }) => id)).toEqual(["f"])
    expect(read.left).toBe(5)
    expect(faults(read)).toEqual([
      [2, "sourceUrl", "this field is required"],
      [3, "summary", "this field is required"],
      [4, "date", "there is no month 13"],
      [5, "currency", "its neighbours are filled, and say nothing without it"],
      [6, "sourceUrl", "an address begins with http:// or https://"],
    ])
  })

  it("takes one value for every row where the reader says so, and leaves empty what nothing fills", () => {
    const { records, problems } = readRows(
      [rowWith({ kind: "" }), rowWith({ id: "b", kind: "?" })],
      {},
      {
        ...Object.fromEntries(
          COLUMN_IDS.flatMap((id, column) =>
            id === "titleKo" || id === "checked" ? [] : [[id, { column }]],
          ),
        ),
        kind: { value: "promise" },
      },
    )
    expect(problems).toEqual([])
    expect(records?.items.map(({ kind, title, checked }) => [kind, title.ko, checked])).toEqual([
      ["promise", undefined, null],
      ["promise", undefined, null],
    ])
  })

  it("tells rejected rows from those that say what a source is, whatever their items are called", () => {
    const read = readRows([rowWith({ id: "a", date: "soon" }), rowWith({ id: "source-1" })])
    expect([read.left, read.records?.items.length]).toEqual([1, 1])
    expect(readRows([rowWith({ kind: "wish" })]).records).toBeNull()
  })

  it("rejects an item with any of its rows, and a row that says otherwise than another", () => {
    const read = readRows([
      rowWith({ id: "a" }),
      rowWith({ id: "a", date: "soon" }),
      rowWith({ id: "b", sourceUrl: "https://example.org/b" }),
      rowWith({ id: "b", sourceUrl: "https://example.org/b", title: "Another" }),
      rowWith({ id: "c", sourceUrl: "https://example.org/b", sourcePublisher: "Other" }),
      rowWith({ id: "d" }),
    ])
    expect(read.records?.items.map(({ id }) => id)).toEqual(["d"])
    expect(faults(read)).toEqual([
      [3, "date", "a date is written YYYY-MM-DD, YYYY-MM or YYYY, as long as what is known"],
      [5, "title", `row 4 says otherwise of the same item: "${EXAMPLE_ROW.title}"`],
      [6, "sourcePublisher", 'row 4 says otherwise of the same source: "EXAMPLE Gazette"'],
    ])
    expect(read.problems.every(({ remedy }) => remedy.endsWith("."))).toBe(true)
  })

  it("gives rejected rows back as they stood, to be mended and opened again", () => {
    const bad = rowWith({ id: "a", date: "soon", title: '=cmd, "x"' })
    const { rejected } = readRows([rowWith({}), bad])
    const { data } = Papa.parse<string[]>(rejected?.({}) ?? "", { skipEmptyLines: true })
    expect(data).toHaveLength(2)
    // A text that a program might run is kept from it; nothing else is changed.
    expect(data[1]?.slice(0, bad.length)).toEqual(bad.with(1, '\'=cmd, "x"'))
    expect(data[1]?.slice(bad.length)).toEqual(["3", expect.stringMatching(/^date: a date is written YYYY/)])
    expect(data[0]).toEqual([...COLUMN_IDS, "row", "reason"])
  })

  it("tells the reasons in the language of the page, in the file too, and columns by the reader's own headings", () => {
    const rows = [
      rowWith({ id: "a", date: "2024-13" }),
      rowWith({ id: "a", stage: "mention" }),
      rowWith({ sector: "" }),
    ]
    const headings = COLUMN_IDS.map((id) => (id === "date" ? "서명일" : id))
    const { rejected } = readRows(rows, {}, undefined, headings)
    const { data } = Papa.parse<string[]>(rejected?.(problemWords) ?? "", { skipEmptyLines: true })
    expect(data.map((cells) => cells.slice(-2))).toEqual([
      ["행", "사유"],
      ["2", "서명일: 13월은 없습니다. 값을 고치십시오. 이 필드에 적을 내용은 코드북에 있습니다."],
      ["3", "같은 사안의 다른 행이 제외되었습니다"],
      ["4", "sector: 이 필드는 필수입니다. 셀을 채우십시오."],
    ])
  })

  it("begins with the first date of the rows that are kept, and has their sectors and sources alone", () => {
    const url = (name: string) => `https://example.org/${name}`
    const read = readRows([
      rowWith({ id: "a", date: "13/05/2024", sector: "Lost", sourceUrl: url("a") }),
      rowWith({ id: "b", date: "1999", sector: "Lost too", kind: "wish", sourceUrl: url("b") }),
      rowWith({ id: "c", date: "2024-11" }),
    ])
    expect(faults(read).map(([line, field]) => [line, field])).toEqual([
      [2, "date"],
      [3, "kind"],
    ])
    expect(read.records?.items.map(({ id }) => id)).toEqual(["c"])
    expect(read.records?.about).toMatchObject({
      sectors: [{ id: "transport" }],
      coverage: { from: "2024-11" },
    })
    expect(read.records?.sources).toHaveLength(1)
  })

  it("rejects the row whose sector cannot be one, and no other", () => {
    const read = readRows([rowWith({ id: "a", sector: "Trans\nport" }), rowWith({ id: "b" })])
    expect(faults(read)).toEqual([[2, "sector", "this text holds an invisible character (U+000A)"]])
    expect(read.records?.items.map(({ id }) => id)).toEqual(["b"])
    const bare = [rowWith({ sector: "" })]
    expect(faults(readRows(bare))).toEqual([[2, "sector", "this field is required"]])
    const undated = readRows(bare, { until: "2025-02-30" }).problems
    expect(undated.map(({ file }) => file)).toEqual(expect.arrayContaining(["dataset.json", "mine.csv"]))
  })

  it("makes an id of every name of a sector, each another", () => {
    const named = [
      "a-3",
      "A",
      "a",
      "¡Educación & salud!",
      `${"z".repeat(LONGEST_ID - 21)} y`,
      "x".repeat(300),
      "X".repeat(300),
    ]
    const { records, problems } = readRows(
      named.map((sector, index) => rowWith({ id: `i-${index}`, sector })),
    )
    expect(problems).toEqual([])
    const ids = records?.about.sectors.map(({ id }) => id) ?? []
    expect(ids.slice(0, 4)).toEqual(["a-3", "a", "a-4", "educacion-salud"])
    expect(ids).toHaveLength(named.length)
    expect(new Set(ids).size).toBe(named.length)
  })

  it("rejects a row with more cells than there are headings, and gives all of them back", () => {
    const long = [...rowWith({ id: "a" }), "", "over"]
    const read = readRows([...Array.from({ length: 1200 }, (_, at) => rowWith({ id: `b-${at}` })), long])
    expect(faults(read)).toEqual([[1202, "", "the row has more cells than there are headings"]])
    expect(read.left).toBe(1)
    expect(read.problems[0]).toMatchObject({
      value: '" · over"',
      remedy: "Give their columns headings, or put a cell that holds the separator in quotes.",
    })
    const { data } = Papa.parse<string[]>(read.rejected?.({}) ?? "", { skipEmptyLines: true })
    expect(data[1]?.slice(-4)).toEqual(["1202", expect.stringMatching(/^the row has more/), "", "over"])
  })

  it("takes any two parties and any sectors, also in scripts that no address has", () => {
    const parties = [
      { code: "CL", name: "Chile" },
      { code: "JP", name: "일본" },
    ] as const
    const { records, problems } = readRows(
      [
        rowWith({ id: "a", sector: "방위 산업", initiator: "CL", askedBy: "CL", askedTo: "JP" }),
        rowWith({ id: "b", sector: "보건", initiator: "both", askedBy: "JP", askedTo: "CL" }),
      ],
      { parties },
    )
    expect(problems).toEqual([])
    expect(records?.about.sectors.map(({ id, label }) => [id, label.en])).toEqual([
      ["sector-1", "방위 산업"],
      ["sector-2", "보건"],
    ])
    expect(records?.about.parties.map(({ code }) => code)).toEqual(["CL", "JP"])
  })

  it("says what is wrong with what the reader said of it", () => {
    const { records, problems } = readRows([rowWith({})], { until: "2025-02-30" })
    expect(records).toBeNull()
    expect(problems[0]).toMatchObject({ file: "dataset.json", line: null, rule: "2025-02 has 28 days" })
  })
})
