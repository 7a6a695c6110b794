import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { encodeColumn, joinColumns } from "../../src/selection/columns.ts"
import { createEngine } from "../../src/selection/engine.ts"
import type { CodePicks, Query } from "../../src/selection/rowQuery.ts"
import { codesOf } from "../../src/selection/facets.ts"
import { answerPlainly, cases, columnsOf } from "../support/selectionCases.ts"

const letters = codesOf(["a", "b", "c"])

describe("an engine asked one question after another", () => {
  it("answers each as if it were the first, whatever it was asked before", () => {
    fc.assert(
      fc.property(
        cases,
        fc.array(fc.nat({ max: 2 }), { minLength: 16, maxLength: 16 }),
        ([drawn, asked], kinds) => {
          const engine = createEngine(columnsOf(drawn))
          for (const [turn, { query }] of asked.entries()) {
            const { rows, counts, cells } = answerPlainly(drawn, { ...query })
            if (kinds[turn] === 0) expect([...engine.rows(query)]).toEqual(rows)
            else if (kinds[turn] === 1) expect(engine.counts(query).map((own) => [...own])).toEqual(counts)
            else {
              const aside =
                engine.bits.facet(0) | engine.bits.words | (drawn.columns > 0 ? engine.bits.range(0) : 0)
              const table = engine.cross(query, 0, drawn.sizes.length - 1, aside)
              expect([...table.counts]).toEqual(cells)
              expect(table.sums).toBeNull()
            }
          }
        },
      ),
      { numRuns: 150 },
    )
  })

  it("sees that one of several values changed, one end of a range, or the words alone", () => {
    const engine = createEngine({
      rows: 4,
      facets: [encodeColumn("letter", letters, [["a"], ["b"], ["c"], ["a", "c"]])],
      numbers: [Float64Array.of(1, 2, 3, 4)],
      groups: null,
    })
    const rows = (picks: CodePicks | null, range: readonly [number, number] | null, hits: Query["hits"]) => [
      ...engine.rows({ picks: [picks], ranges: [range], hits }),
    ]
    const include = (...codes: readonly number[]): CodePicks => ({ include: codes, exclude: [] })
    const exclude = (...codes: readonly number[]): CodePicks => ({ include: null, exclude: codes })
    expect(rows(include(0), null, null)).toEqual([0, 3])
    expect(rows(include(0, 1), null, null)).toEqual([0, 1, 3])
    expect(rows(include(0, 2), null, null)).toEqual([0, 2, 3])
    expect(rows(exclude(0, 2), null, null)).toEqual([1])
    expect(rows(exclude(1, 2), null, null)).toEqual([0])
    expect(rows(null, null, null)).toEqual([0, 1, 2, 3])
    expect(rows(null, [2, 4], null)).toEqual([1, 2, 3])
    expect(rows(null, [2, 3], null)).toEqual([1, 2])
    expect(rows(null, [1, 3], null)).toEqual([0, 1, 2])
    expect(rows(null, null, null)).toEqual([0, 1, 2, 3])
    expect(rows(null, null, Uint8Array.of(1, 0, 0, 1))).toEqual([0, 3])
    expect(rows(null, null, null)).toEqual([0, 1, 2, 3])
  })

  it("names the facet that a table asks for and that is not there", () => {
    const facets = [encodeColumn("letter", letters, [["a"]])]
    const engine = createEngine({ rows: 1, facets, numbers: [], groups: null })
    const query: Query = { picks: [null], ranges: [], hits: null }
    expect(() => engine.cross(query, 0, 3)).toThrow("There is no facet 3.")
    expect(() => engine.cross(query, 4, 0)).toThrow("There is no facet 4.")
  })
})

describe("a column", () => {
  const column = (...ofRow: readonly (readonly string[])[]) => {
    const { codes, starts } = encodeColumn("letter", letters, ofRow)
    return [[...codes], starts && [...starts]]
  }

  it("is a list of lists only where some row has none or several", () => {
    expect(column(["a"], ["c"])).toEqual([[0, 2], null])
    expect(column(["a", "b"], [])).toEqual([
      [0, 1],
      [0, 2, 2],
    ])
    expect(column([], ["a", "b"])).toEqual([
      [0, 1],
      [0, 0, 2],
    ])
    expect(column(["a"], [], ["c"])).toEqual([
      [0, 2],
      [0, 1, 1, 2],
    ])
  })

  it("lies with the others as first values, and further ones with their rows, without room for more", () => {
    const [several, single] = [
      encodeColumn("letter", letters, [["a"], ["b", "c"], []]),
      encodeColumn("letter", letters, [["c"], ["c"], ["a"]]),
    ]
    const { parts, codes, moreCodes, moreRows } = joinColumns(3, [several, single])
    expect([...codes]).toEqual([0, 1, 3, 2, 2, 0])
    expect([[...moreCodes], [...moreRows]]).toEqual([[2], [1]])
    expect(parts.map(({ isList }) => isList)).toEqual([true, false])
  })
})
