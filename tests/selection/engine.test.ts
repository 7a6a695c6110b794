import { isDeepStrictEqual } from "node:util"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { encodeColumn, MOST_VALUES, writeColumn } from "../../src/selection/columns.ts"
import { createEngine } from "../../src/selection/engine.ts"
import { MOST_FILTERS } from "../../src/selection/filterBits.ts"
import type { Columns, Query } from "../../src/selection/rowQuery.ts"
import { codesOf } from "../../src/selection/facets.ts"
import { amountOf, answerPlainly, cases, columnsOf } from "../support/selectionCases.ts"

describe("the engine", () => {
  // Some 1,200 runs of up to sixteen queries each, one after another on the same engine.
  it("answers every query as plain filtering does", () => {
    let asked = 0
    fc.assert(
      fc.property(cases, ([drawn, queries]) => {
        const { rows, sizes, columns } = drawn
        const engine = createEngine(columnsOf(drawn))
        const order = Uint32Array.from(rows.keys()).toReversed()
        const amounts = Float64Array.from(rows.keys(), amountOf)
        for (const { query } of queries) {
          asked += 1
          const [a, b] = [0, sizes.length - 1]
          const aside = engine.bits.facet(a) | engine.bits.words | (columns > 0 ? engine.bits.range(0) : 0)
          const table = engine.cross(query, a, b, aside, amounts)
          const answer = {
            rows: [...engine.rows(query)],
            inOrder: [...engine.rows(query, 0, order)],
            aside: [...engine.rows(query, aside)],
            counts: engine.counts(query).map((counts) => [...counts]),
            cells: [...table.counts],
            sums: [...(table.sums ?? [])],
          }
          const plain = answerPlainly(drawn, query)
          if (!isDeepStrictEqual(answer, plain)) expect(answer).toEqual(plain)
        }
      }),
      { numRuns: 1200 },
    )
    expect(asked).toBeGreaterThan(10_000)
  })

  it("keeps an answer as it was when the next is given", () => {
    const facets = [encodeColumn("letter", codesOf(["a", "b"]), [["a"], ["b"], ["a"]])]
    const engine = createEngine({ rows: 3, facets, numbers: [], groups: null })
    const query = (code: number): Query => ({
      picks: [{ include: [code], exclude: [] }],
      ranges: [],
      hits: null,
    })
    const [rows, counts] = [engine.rows(query(0)), engine.counts(query(0))]
    engine.rows(query(1))
    engine.counts({ ...query(1), hits: new Uint8Array(3) })
    expect([...rows]).toEqual([0, 2])
    expect(counts.map((one) => [...one])).toEqual([[2, 1]])
  })

  it("refuses what a row has no bits for, instead of counting wrong", () => {
    const facet = encodeColumn("letter", codesOf(["a"]), [["a"]])
    const columns = (facets: number): Columns => ({
      rows: 1,
      facets: Array.from({ length: facets }, () => facet),
      numbers: [],
      groups: null,
    })
    expect(() => createEngine(columns(MOST_FILTERS - 1))).not.toThrow()
    expect(() => createEngine(columns(MOST_FILTERS))).toThrow(
      "16 facets, 0 ranges and the words make 17 filters; at most 16 fit a row. Leave some out.",
    )
  })
})

describe("a column", () => {
  it("takes two bytes a value, and refuses more values than they tell apart", () => {
    const bytes = (size: number) => writeColumn("letter", { size }, 1).finish().codes.BYTES_PER_ELEMENT
    expect([bytes(1), bytes(256), bytes(257), bytes(MOST_VALUES)]).toEqual([2, 2, 2, 2])
    expect(() => writeColumn("place", { size: MOST_VALUES + 1 }, 1).finish()).toThrow(
      'Facet "place" has 65536 values; at most 65535 can be counted. Group its values, or leave the facet out.',
    )
  })

  it("counts as many values as fit, none for a row without any, and a value as often as a row has it", () => {
    const last = MOST_VALUES - 1
    const facet = writeColumn("place", { size: MOST_VALUES }, 3)
    for (const code of [last, 7, 7]) facet.add(0, code)
    facet.add(2, last)
    const engine = createEngine({ rows: 3, facets: [facet.finish()], numbers: [], groups: null })
    const query = (include: readonly number[] | null): Query => ({
      picks: [{ include, exclude: [] }],
      ranges: [],
      hits: null,
    })
    const [counts] = engine.counts(query(null))
    expect([counts?.length, counts?.[last], counts?.[7], counts?.[0]]).toEqual([MOST_VALUES, 2, 2, 0])
    expect([...engine.rows(query([last]))]).toEqual([0, 2])
    expect([...engine.rows(query([7]))]).toEqual([0])
  })

  it("names the row whose value is not listed", () => {
    expect(() => encodeColumn("sector", codesOf(["defense"]), [["defense"], ["trade"]])).toThrow(
      'Row 1 has "trade", which facet "sector" does not list.',
    )
  })
})
