import * as fc from "fast-check"
import { writeColumn } from "../../src/selection/columns.ts"
import type { Columns, Query } from "../../src/selection/rowQuery.ts"
import { countPlainly, crossPlainly, type PlainRow, rowsLeft } from "./plainSelection.ts"

/** Words that rows are made of, in the order of their characters. */
export const WORDS: readonly string[] = ["a", "ab", "abc", "b", "ba"]

/** Facets of one value a row or of several, narrow and wide (two bytes a code), numbers with gaps, rows that belong together, words. */
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
          words: fc.subarray([...WORDS]),
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

/** A dataset as drawn. */
export type Data = typeof data extends fc.Arbitrary<infer Drawn> ? Drawn : never

/** A query, and the beginnings of words whose hits are in it. */
export interface Asked {
  readonly query: Query
  readonly beginnings: readonly string[] | null
}

const askedOf = ({ sizes, columns, rows }: Data): fc.Arbitrary<readonly Asked[]> => {
  const codes = (size: number) => fc.uniqueArray(fc.nat({ max: size - 1 }), { maxLength: 3 })
  const bound = fc.oneof(fc.integer({ min: -6, max: 6 }), fc.constantFrom(-Infinity, Infinity, 0.1 + 0.2))
  return fc.array(
    fc
      .record({
        picks: fc.tuple(
          ...sizes.map((size) =>
            fc.option(fc.record({ include: fc.option(codes(size)), exclude: codes(size) }), { freq: 2 }),
          ),
        ),
        ranges: fc.array(fc.option(fc.tuple(bound, bound)), { minLength: columns, maxLength: columns }),
        beginnings: fc.option(fc.subarray(["a", "ab", "b", "c"], { maxLength: 2 })),
      })
      .map(({ beginnings, ...query }) => ({
        query: { ...query, hits: beginnings && Uint8Array.from(rows, (row) => Number(has(row, beginnings))) },
        beginnings,
      })),
    { minLength: 6, maxLength: 16 },
  )
}

function has({ words }: PlainRow, beginnings: readonly string[]): boolean {
  return beginnings.every((beginning) => words.some((word) => word.startsWith(beginning)))
}

/** Datasets, each with what is asked of it. */
export const cases = data.chain((drawn) => fc.tuple(fc.constant(drawn), askedOf(drawn)))

export const columnsOf = ({ sizes, columns, grouped, rows }: Data): Columns => ({
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

/** All that an engine can be asked: the table is that of the first facet and the last, without the filters of the first, of the first range and of the words. */
export function answerPlainly({ rows, sizes }: Data, query: Query) {
  const [a, b] = [0, sizes.length - 1]
  const left = rowsLeft(rows, query)
  const beyond = rowsLeft(rows, query, { facets: [a], ranges: [0], words: true })
  return {
    rows: left,
    inOrder: left.toReversed(),
    aside: beyond,
    counts: sizes.map((size, facet) =>
      countPlainly(rows, rowsLeft(rows, query, { facets: [facet] }), facet, size),
    ),
    cells: crossPlainly(rows, beyond, [a, b], sizes, () => 1),
    sums: crossPlainly(rows, beyond, [a, b], sizes, amountOf),
  }
}

/** What each row is worth in sums. */
export function amountOf(row: number): number {
  return row + 1
}
