import { readXlsx } from "hucre/xlsx"
import Papa from "papaparse"
import { describe, expect, it } from "vitest"
import type { FileTable } from "../../src/files/fileTable.ts"
import { writeCsv } from "../../src/files/writeCsv.ts"
import { writeJson } from "../../src/files/writeJson.ts"
import { writeXlsx } from "../../src/files/writeXlsx.ts"
import { COLUMNS } from "../../src/selection/view.ts"
import { itemRows } from "../../src/summary/itemRows.ts"
import { datasetOf, eventOf, realDataset } from "../support/dataset.ts"
import { fileOf } from "../support/itemsFile.ts"

const dataset = realDataset()
const rows = itemRows(dataset.items, dataset, { asOf: dataset.about.coverage.until, today: null })
const file = fileOf(dataset, rows, { columns: COLUMNS, group: "stage" })

const small = datasetOf({
  items: ["2024-11-16", "2024-11", "2024", "1899-12-31"].map((date, index) => ({
    id: `item-${index}`,
    title: { en: index === 0 ? '=HYPERLINK("https://evil.example")' : `Item ${index}, 외교부 "quoted"` },
    events: [eventOf(`item-${index}`, 1, date, "raised")],
  })),
})
const smallRows = itemRows(small.items, small, { asOf: "2026-11-22", today: null })
const smallFile = fileOf(small, smallRows, { columns: ["item", "last", "reports"] })

/** The words of a table under its headings; a number as it is. */
const table = ({ columns, rows: lines }: FileTable) => [
  columns.map(({ heading }) => heading),
  ...lines.map((row) =>
    row.map(({ text, value }, index) => (columns[index]?.type === "number" ? (value ?? "") : text)),
  ),
]

describe("CSV", () => {
  it("reads back to the words of the table and to plain numbers", () => {
    const text = writeCsv(file.data)
    expect(text.startsWith("\uFEFF")).toBe(true)
    const { data, errors } = Papa.parse<string[]>(text.slice(1).replace(/\r\n$/, ""), {
      delimiter: ",",
      newline: "\r\n",
    })
    expect(errors).toEqual([])
    expect(data).toEqual(table(file.data).map((row) => row.map(String)))
  })

  it("holds no formula, and the words of one can be had back", () => {
    const { data } = Papa.parse<string[]>(writeCsv(smallFile.data).slice(1), { delimiter: "," })
    expect(data[1]?.[0]).toBe(`'=HYPERLINK("https://evil.example")`)
  })
})

describe("XLSX", () => {
  const read = async (made: typeof file) => {
    const { sheets } = await readXlsx(new Uint8Array(await (await writeXlsx(made)).arrayBuffer()))
    return new Map(sheets.map((sheet) => [sheet.name, sheet.rows]))
  }

  it("has four sheets with all rows, numbers as numbers and words as on the page", async () => {
    const sheets = await read(file)
    expect([...sheets.keys()]).toEqual(["Data", "Sources", "Dictionary", "Notes"])
    for (const each of [file.data, file.sources, file.dictionary, file.notes]) {
      const isDate = each.columns.map(({ type }) => type === "date")
      const withoutDates = (lines: readonly (readonly unknown[])[]) =>
        lines.map((line) => line.filter((_, index) => !isDate[index]).map((cell) => cell ?? ""))
      expect(withoutDates(sheets.get(each.name) ?? [])).toEqual(withoutDates(table(each)))
    }
  })

  it("types whole dates only: a month or a year stays text, as does a day before its calendar begins", async () => {
    const data = (await read(smallFile)).get("Data") ?? []
    const last = data[0]?.indexOf("Last event") ?? -1
    expect(data.slice(1).map((row) => row[last])).toEqual([
      new Date("2024-11-16T00:00:00Z"),
      "Nov 2024",
      "2024",
      "31 Dec 1899",
    ])
    expect(data[1]?.[0]).toBe('=HYPERLINK("https://evil.example")')
  })

  it("gives every date of the table as the day that the page shows", async () => {
    const data = (await read(file)).get("Data") ?? []
    for (const [index, { type }] of file.data.columns.entries()) {
      if (type !== "date") continue
      for (const [line, row] of file.data.rows.entries()) {
        const shown = data[line + 1]?.[index]
        const { text = "", value } = row[index] ?? {}
        const isDay = typeof value === "string" && value.length === 10
        expect(shown instanceof Date ? shown.toISOString().slice(0, 10) : shown).toBe(isDay ? value : text)
      }
    }
  })
})

describe("JSON", () => {
  it("holds each field by its id with its words and its plain value, with notes, meanings and sources", () => {
    const read: unknown = JSON.parse(writeJson(file))
    const ships = file.data.rows.findIndex((row) =>
      row.some(({ text }) => text === "naval-vessels-sima-2024"),
    )
    expect(read).toMatchObject({
      notes: { version: expect.stringContaining(dataset.about.version), filters: "none" },
      fields: { items: expect.arrayContaining([expect.objectContaining({ id: "last", type: "date" })]) },
    })
    const { items, sources } = read as Record<"items" | "sources", readonly Record<string, unknown>[]>
    expect(items).toHaveLength(rows.length)
    expect(sources).toHaveLength(file.sources.rows.length)
    expect(items[ships]).toMatchObject({
      id: "naval-vessels-sima-2024",
      permalink: expect.stringMatching(/\/items\/naval-vessels-sima-2024\/$/),
      sources: expect.arrayContaining([expect.stringMatching(/^[a-z0-9-]+$/)]),
      stage: { text: "Under way", value: "under-way" },
      last: { text: "5 Feb 2026", value: "2026-02-05" },
      value: {
        text: "USD 434.4–500 million",
        value: { kind: "contract", currency: "USD", low: 434_400_000, high: 500_000_000, disputed: true },
      },
    })
  })
})
