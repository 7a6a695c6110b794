import { expect, it } from "vitest"
import { tableOf } from "../../src/intake/table.ts"

it("a table has its first row that is not empty as headings, and rows that fit them, numbered as a spreadsheet does", () => {
  expect(
    tableOf([
      ["", " "],
      [" title ", "date"],
      [" ", ""],
      ["Ships"],
      ["Planes", "2024", "", " "],
      ["Roads", " 2025", "", "over "],
    ]),
  ).toEqual({
    headings: ["title", "date"],
    rows: [
      { number: 4, cells: ["Ships", ""] },
      { number: 5, cells: ["Planes", "2024"] },
      { number: 6, cells: ["Roads", "2025"], beyond: ["", "over"] },
    ],
  })
  expect(tableOf([[""], [" ", ""]])).toBeNull()
})
