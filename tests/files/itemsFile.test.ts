import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { FileTable } from "../../src/files/fileTable.ts"
import { buildCorpus } from "../../src/selection/corpus.ts"
import { findItems } from "../../src/selection/findItems.ts"
import { selectItems } from "../../src/selection/select.ts"
import { COLUMNS, DEFAULT_COLUMNS } from "../../src/selection/view.ts"
import { itemRows } from "../../src/summary/itemRows.ts"
import { realDataset } from "../support/dataset.ts"
import { fileOf, SITE } from "../support/itemsFile.ts"
import { viewsOf } from "../support/views.ts"

const dataset = realDataset()
const asOf = dataset.about.coverage.until
const corpus = buildCorpus(dataset, asOf, findItems(dataset, {}))
const all = itemRows(dataset.items, dataset, { asOf, today: null })

const words = ({ rows }: FileTable, index: number) => rows.map((row) => row[index]?.text)
const column = (table: FileTable, heading: string) =>
  words(
    table,
    table.columns.findIndex((one) => one.heading === heading),
  )

describe("a file of the Items table", () => {
  it("holds the rows and columns shown in their order, then id, permalink and sources, and loses none", () => {
    fc.assert(
      fc.property(viewsOf(corpus), fc.nat(), ({ selection, columns, group }, turn) => {
        const selected = itemRows(selectItems(corpus, selection), dataset, { asOf, today: null })
        const at = selected.length === 0 ? 0 : turn % selected.length
        const rows = [...selected.slice(at), ...selected.slice(0, at)]
        const { data, sources } = fileOf(dataset, rows, { columns, group })

        const ids = data.columns.map(({ id }) => id)
        expect(ids.filter((id) => (COLUMNS as readonly string[]).includes(id))).toEqual(columns)
        expect(ids.slice(-3)).toEqual(["id", "permalink", "sources"])
        expect(ids.includes("group")).toBe(group !== null)
        expect(new Set(ids).size).toBe(ids.length)

        expect(column(data, "Id")).toEqual(rows.map(({ id }) => id))
        expect(column(data, "Permalink")).toEqual(rows.map(({ id }) => `${SITE}items/${id}/`))
        for (const row of data.rows) expect(row).toHaveLength(ids.length)

        const named = column(data, "Sources").map((list) => (list ?? "").split("; "))
        expect(named.map((list) => list.length)).toEqual(rows.map(({ reports }) => reports))
        expect(new Set(column(sources, "Id"))).toEqual(new Set(named.flat()))
        expect(sources.rows).toHaveLength(new Set(named.flat()).size)
      }),
      { numRuns: 200 },
    )
  })

  it("gives sums, dates and counts as they are known, and no day where none is known", () => {
    const rows = all.filter(({ id }) => ["naval-vessels-sima-2024", "gas-field-invitation-2023"].includes(id))
    const { data } = fileOf(dataset, rows, { columns: COLUMNS })
    const of = (item: string) =>
      Object.fromEntries(
        data.columns.map(({ id }, index) => [
          id,
          data.rows[rows.findIndex((row) => row.id === item)]?.[index],
        ]),
      )
    expect(of("naval-vessels-sima-2024")).toMatchObject({
      last: { text: "5 Feb 2026", value: "2026-02-05" },
      value: { text: "USD 434.4–500 million" },
      currency: { text: "USD" },
      low: { text: "434,400,000", value: 434_400_000 },
      high: { text: "500,000,000", value: 500_000_000 },
      amounts: { text: "contract · Apr 2024 – Apr 2025 · 6 reports, reports differ" },
      reports: { value: 20 },
      origins: { text: "16", value: 16 },
    })
    expect(of("gas-field-invitation-2023")).toMatchObject({
      last: { text: "Aug 2023", value: "2023-08" },
      quiet: { text: expect.stringMatching(/^\d years without news$/) },
      asked: { text: "Peru, Aug 2023, no later event" },
      value: { text: "not reported", value: null },
      low: { text: "", value: null },
    })
  })

  it("names the group of each row, and all parties where the table names two", () => {
    const rows = all.filter(({ parties }) => parties.length > 2)
    const { data } = fileOf(dataset, rows, { columns: DEFAULT_COLUMNS, group: "sector" })
    expect(column(data, "Group")).toEqual(rows.map(({ sector }) => sector.en))
    expect(column(data, "Parties: all names")).toEqual(
      rows.map(({ parties }) => parties.map(({ names }) => names.en).join("; ")),
    )
  })

  it("carries what somebody must know who finds it alone", () => {
    const rows = all.filter(({ sector }) => sector.en === "Defense")
    const { notes } = fileOf(dataset, rows, {
      columns: DEFAULT_COLUMNS,
      filters: ["Sector: Defense", "Since 2020"],
    })
    expect(Object.fromEntries(notes.rows.map(([note, text]) => [note?.text, text?.text]))).toEqual({
      Title: "Korea–Peru Cooperation",
      Shown: `${rows.length} of ${all.length} items`,
      Filters: "Sector: Defense; Since 2020",
      "As of": "22 Nov 2026",
      "Version of the data": `${dataset.about.version}, released 29 Nov 2026`,
      Licence: "Creative Commons Attribution 4.0, https://creativecommons.org/licenses/by/4.0/",
      "Address of this view": `${SITE}?sector=defense`,
      Accessed: "25 Nov 2026",
    })
  })

  it("explains every column of the data and of the sources", () => {
    const { data, sources, dictionary } = fileOf(dataset, all, { columns: COLUMNS, group: "stage" })
    const columns = [data, sources].flatMap((table) =>
      table.columns.map(({ heading }) => [table.name, heading]),
    )
    expect(dictionary.rows.map(([sheet, name]) => [sheet?.text, name?.text])).toEqual(columns)
    for (const [, , , meaning] of dictionary.rows) expect(meaning?.text).toMatch(/^[A-Z].{8,}\.$/)
  })
})
