import Papa from "papaparse"
import { describe, expect, it } from "vitest"
import { readCsv } from "../../src/intake/readTableFile.ts"
import { COLUMN_IDS } from "../../src/intake/tableColumns.ts"
import { tablePreview } from "../../src/intake/tablePreview.ts"
import { readGiven, rowWith } from "../support/table.ts"

/** Lines of a CSV; one of them may be what no program would write. */
const csv = (...lines: readonly (string | readonly string[])[]) =>
  [COLUMN_IDS, ...lines]
    .map((line) => (typeof line === "string" ? line : Papa.unparse([[...line]], { quotes: true })))
    .join("\n")

describe("a quotation mark in the wrong place", () => {
  it("takes none of the rows before it along", () => {
    const opened = `tunnel,"EXAMPLE: a tunnel,x`
    const rows = [rowWith({ id: "bridge" }), rowWith({ id: "port" }), opened, rowWith({ id: "road" })]
    const read = readGiven(readCsv("mine.csv", csv(...rows)))
    expect(read.records?.items.map(({ id }) => id)).toEqual(["bridge", "port"])
    expect(read.problems).not.toEqual([])
    expect(new Set(read.problems.map(({ rule }) => rule))).toEqual(
      new Set([
        "in row 4 a quotation mark opens or ends a cell in the wrong place: from there on rows cannot be told apart",
      ]),
    )
    expect(read.problems[0]).toMatchObject({
      line: 4,
      field: "",
      record: "tunnel",
      value: expect.stringContaining("tunnel · EXAMPLE: a tunnel"),
    })
  })

  it("rejects an item of which a row may follow it, unread as it is, and gives all of it back", () => {
    const swallowed = `tunnel,"EXAMPLE" of a tunnel,x\nport,EXAMPLE: later\nroad,3,contract`
    const kept = ["bridge", "3", "contract"].map((id) => rowWith({ id }))
    const table = readCsv("mine.csv", csv(...kept, rowWith({ id: "port" }), swallowed))
    expect(tablePreview(table, {}, {})).toMatchObject({ rows: 7, codes: ["PE", "KR"] })
    const read = readGiven(table)
    expect(read.records?.items.map(({ id }) => id)).toEqual(["bridge", "3", "contract"])
    expect(read.left).toBe(4)
    expect(read.problems.every(({ remedy }) => remedy.endsWith("."))).toBe(true)
    expect(read.problems[0]).toMatchObject({
      line: 5,
      rule: "further rows of this item may be among those that cannot be told apart",
    })
    const { data } = Papa.parse<string[]>(read.rejected?.({}) ?? "", { skipEmptyLines: true })
    expect(data.map(([id]) => id)).toEqual(["id", "port", "tunnel"])
    expect(data[1]?.at(-1)).toContain("further rows of this item may be among those")
    expect(data[2]?.[1]).toContain("port,EXAMPLE: later")
  })
})
