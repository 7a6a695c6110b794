import { type WriteOptions, writeXlsx } from "hucre/xlsx"
import { expect, it } from "vitest"
import { openInput } from "../../src/intake/openInput.ts"

async function open(sheets: WriteOptions["sheets"]) {
  const bytes = await writeXlsx({ sheets })
  return openInput([{ path: "a.bin", size: bytes.length, read: async () => bytes }])
}

const DAY = { style: { numFmt: "yyyy-mm-dd" } }

it("a workbook is read by its first sheet, with days as the data write them", async () => {
  const rows = [
    ["title", "date", "amount", "done"],
    ["Ships", new Date("2024-11-16T00:00:00Z"), 1_500_000.5, true],
    ["Planes", null, null, false],
  ]
  const items = { name: "Items", rows, cells: new Map([["1,1", DAY]]) }
  expect(await open([items, { name: "Notes", rows: [["a"], ["b"]] }])).toMatchObject({
    kind: "table",
    table: {
      rows: [
        { number: 2, cells: ["Ships", "2024-11-16", "1500000.5", "true"] },
        { number: 3, cells: ["Planes", "", "", "false"] },
      ],
    },
  })
})

it("a number that no calendar has as a day is an empty cell, and takes no other with it", async () => {
  const rows = [
    ["title", "date"],
    ["Ships", 1e12],
  ]
  expect(await open([{ name: "Items", rows, cells: new Map([["1,1", DAY]]) }])).toMatchObject({
    table: { rows: [{ cells: ["Ships", ""] }] },
  })
})

it("a workbook without a row below its headings, or without a sheet, has nothing to read", async () => {
  for (const sheets of [[{ name: "Items", rows: [["title", "date"]] }], []])
    await expect(open(sheets)).rejects.toMatchObject({ fault: { code: "noRows", file: "a.bin" } })
})
