import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { createWordIndex } from "../../src/selection/wordIndex.ts"

/** Few letters, so that words share their beginnings; the last two are where a naive end of a range goes wrong. */
const letters = fc.constantFrom("a", "b", "협", "é", "\u{1f6a2}", "\uffff")
const word = fc.string({ unit: letters, maxLength: 4 })
const rowsOfWords = fc.array(fc.array(word, { maxLength: 6 }), { maxLength: 40 })
const beginnings = fc.array(word, { maxLength: 3 })

const findPlainly = (rows: readonly (readonly string[])[], asked: readonly string[]) =>
  rows.map((own) => (asked.every((beginning) => own.some((each) => each.startsWith(beginning))) ? 1 : 0))

describe("the index of words", () => {
  it("finds the rows that a plain scan finds, question after question", () => {
    fc.assert(
      fc.property(rowsOfWords, fc.array(beginnings, { minLength: 1, maxLength: 8 }), (rows, questions) => {
        const index = createWordIndex(rows.length, (row) => rows[row] ?? [])
        for (const asked of questions) expect([...index.find(asked)]).toEqual(findPlainly(rows, asked))
      }),
      { numRuns: 1000 },
    )
  })

  it("finds words that nearly every row has among many rows", () => {
    const rows = Array.from({ length: 3000 }, (_, row) => ["port", `port${row}`, row % 3 ? "puerto" : "항만"])
    const index = createWordIndex(rows.length, (row) => rows[row] ?? [])
    for (const asked of [["port"], ["port29"], ["p", "항"], ["portx"], []])
      expect([...index.find(asked)]).toEqual(findPlainly(rows, asked))
  })

  it("reads the words at the first question, once", () => {
    const read: number[] = []
    const index = createWordIndex(2, (row) => {
      read.push(row)
      return ["trade"]
    })
    expect(read).toEqual([])
    expect([...index.find(["tr"])]).toEqual([1, 1])
    index.find(["ports"])
    expect(read).toEqual([0, 1])
  })

  it("keeps an answer as it was when the next is given", () => {
    const index = createWordIndex(2, (row) => [["trade"], ["ports"]][row] ?? [])
    const trade = index.find(["trade"])
    index.find(["ports"])
    expect([...trade]).toEqual([1, 0])
  })
})
