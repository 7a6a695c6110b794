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
})
