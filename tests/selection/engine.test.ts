import { isDeepStrictEqual } from "node:util"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { encodeColumn, MOST_VALUES, writeColumn } from "../../src/selection/columns.ts"
import { createEngine } from "../../src/selection/engine.ts"
import { MOST_FILTERS } from "../../src/selection/failedFilters.ts"
import type { Columns, Query } from "../../src/selection/rowQuery.ts"
import { codesOf } from "../../src/selection/facets.ts"
import { countPlainly, crossPlainly, type PlainRow, rowsLeft } from "../support/plainSelection.ts"

/** Facets of one value a row or of several, narrow and wide (two bytes a code), numbers with gaps, rows that belong together. */
const data = fc
  .record({
    sizes: fc
      .tuple(
        fc.array(fc.constantFrom(1, 3, 7), { minLength: 1, maxLength: 4 }),
        fc.constantFrom(5, 5, 5, 300),
      )
      .map(([sizes, last]) => [...sizes, last]),
    single: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
    columns: fc.nat({ max: 2 }),
    grouped: fc.boolean(),
  })
  .chain(({ sizes, single, columns, grouped }) =>
    fc
      .array(
        fc.record({
          facets: fc.tuple(
            ...sizes.map((size, facet) =>
              fc.uniqueArray(
                fc.nat({ max: size - 1 }),
                single[facet] ? { minLength: 1, maxLength: 1 } : { maxLength: 3 },
              ),
            ),
          ),
          numbers: fc.array(fc.oneof(fc.integer({ min: -5, max: 5 }), fc.constant(Number.NaN)), {
            minLength: columns,
            maxLength: columns,
          }),
          next: fc.boolean(),
        }),
        { maxLength: 30 },
      )
      .map((drawn) => {
        let group = 0
        const rows: readonly PlainRow[] = drawn.map(({ next, ...row }, index) => ({
          ...row,
          group: grouped ? (group += next ? 1 : 0) : index,
        }))
        return { sizes, columns, grouped, rows }
      }),
  )
type Data = typeof data extends fc.Arbitrary<infer Drawn> ? Drawn : never

const queriesOf = ({ sizes, columns, rows }: Data) => {
  const codes = (size: number) => fc.uniqueArray(fc.nat({ max: size - 1 }), { maxLength: 3 })
  const bound = fc.integer({ min: -6, max: 6 })
  return fc.array(
    fc.record<Query>({
      picks: fc.tuple(
        ...sizes.map((size) =>
          fc.option(fc.record({ include: fc.option(codes(size)), exclude: codes(size) }), { freq: 2 }),
        ),
      ),
      ranges: fc.array(fc.option(fc.tuple(bound, bound)), { minLength: columns, maxLength: columns }),
      hits: fc.option(
        fc
          .array(fc.constantFrom(0, 1), { minLength: rows.length, maxLength: rows.length })
          .map((hits) => Uint8Array.from(hits)),
      ),
    }),
    { minLength: 6, maxLength: 16 },
  )
}

const columnsOf = ({ sizes, columns, grouped, rows }: Data): Columns => ({
  rows: rows.length,
  facets: sizes.map((size, facet) => {
    const writer = writeColumn(`facet ${facet}`, { size }, rows.length)
    for (const [row, { facets }] of rows.entries())
      for (const code of facets[facet] ?? []) writer.add(row, code)
    return writer.finish()
  }),
  numbers: Array.from({ length: columns }, (_, column) =>
    Float64Array.from(rows, ({ numbers }) => numbers[column] ?? Number.NaN),
  ),
  groups: grouped ? Uint32Array.from(rows, ({ group }) => group) : null,
})

const cases = data.chain((drawn) => fc.tuple(fc.constant(drawn), queriesOf(drawn)))

describe("the engine", () => {
  // Some 1,200 runs of up to sixteen queries each, one after another on the same engine.
  it("answers every query as plain filtering does", () => {
    let asked = 0
    fc.assert(
      fc.property(cases, ([drawn, queries]) => {
        const { rows, sizes, columns } = drawn
        const engine = createEngine(columnsOf(drawn))
        const order = Uint32Array.from(rows.keys()).toReversed()
        const weights = Float64Array.from(rows.keys(), (row) => row + 1)
        for (const query of queries) {
          asked += 1
          const [a, b] = [0, sizes.length - 1]
          const aside = engine.bits.facet(a) | engine.bits.words | (columns > 0 ? engine.bits.range(0) : 0)
          const table = engine.cross(query, a, b, aside, weights)
          const answer = {
            rows: [...engine.rows(query)],
            inOrder: [...engine.rows(query, 0, order)],
            aside: [...engine.rows(query, aside)],
            counts: engine.counts(query).map((counts) => [...counts]),
            cells: [...table.counts],
            sums: [...(table.sums ?? [])],
          }
          const left = rowsLeft(rows, query)
          const beyond = rowsLeft(rows, query, { facets: [a], ranges: [0], words: true })
          const plain = {
            rows: left,
            inOrder: left.toReversed(),
            aside: beyond,
            counts: sizes.map((size, facet) =>
              countPlainly(rows, rowsLeft(rows, query, { facets: [facet] }), facet, size),
            ),
            cells: crossPlainly(rows, beyond, [a, b], sizes, () => 1),
            sums: crossPlainly(rows, beyond, [a, b], sizes, (row) => row + 1),
          }
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
      'Facet "place" has 65537 values; at most 65536 can be counted. Group its values, or leave the facet out.',
    )
  })

  it("names the row whose value is not listed", () => {
    expect(() => encodeColumn("sector", codesOf(["defense"]), [["defense"], ["trade"]])).toThrow(
      'Row 1 has "trade", which facet "sector" does not list.',
    )
  })
})
