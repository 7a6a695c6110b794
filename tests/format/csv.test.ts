import * as fc from "fast-check"
import Papa from "papaparse"
import { describe, expect, it } from "vitest"
import { toCsv } from "../../src/format/csv.ts"

describe("CSV", () => {
  it("begins with the mark by which spreadsheets know UTF-8, and ends every line with CRLF", () => {
    expect([...new TextEncoder().encode(toCsv([["외교부"]]))].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf])
    expect(
      toCsv([
        ["a", 1],
        ["b", null],
      ]),
    ).toBe("\uFEFFa,1\r\nb,\r\n")
  })

  it.each([
    ['say "no"', '"say ""no"""'],
    ["a,b", '"a,b"'],
    ["two\nlines", '"two\nlines"'],
    ["Rímac", "Rímac"],
  ])("writes %j as %s", (cell, text) => {
    expect(toCsv([[cell]])).toBe(`\uFEFF${text}\r\n`)
  })

  it.each(["=1+1", "+1", "-1", "@x", "\tx", "\rx"])("keeps the text %j from being a formula", (cell) => {
    expect(toCsv([[cell]])).toMatch(/^\uFEFF"?'/)
  })

  it("leaves numbers alone, also below zero", () => {
    expect(toCsv([[-583]])).toBe("\uFEFF-583\r\n")
  })

  it("reads back to the texts that it was made of once the apostrophe before a formula is taken away", () => {
    const texts = fc.string({
      unit: fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n", "'", '"', ",", ";", "é", "외", " ", "1"),
    })
    // A line of one empty cell is an empty line, which no reader can tell from none.
    const tables = fc.array(fc.tuple(fc.constant("row"), texts, texts), { minLength: 1 })
    fc.assert(
      fc.property(tables, (rows) => {
        const { data, errors } = Papa.parse<string[]>(toCsv(rows).slice(1, -2), {
          delimiter: ",",
          newline: "\r\n",
        })
        expect(errors).toEqual([])
        expect(data.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
        expect(data.map((row) => row.map((cell) => cell.replace(/^'('*[=+\-@\t\r])/, "$1")))).toEqual(rows)
      }),
    )
  })
})
