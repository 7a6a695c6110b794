import { expect, it } from "vitest"
import { encodeColumn, joinColumns } from "../../src/selection/columns.ts"
import { codesOf } from "../../src/selection/facets.ts"
import { createFailedFilters } from "../../src/selection/failedFilters.ts"
import { filterBits } from "../../src/selection/filterBits.ts"
import type { CodePicks, Query } from "../../src/selection/rowQuery.ts"

const facets = [encodeColumn("letter", codesOf(["a", "b", "c"]), [["a"], ["b"], ["c"]])]
const columns = { rows: 3, facets, numbers: [Float64Array.of(1, 2, 3)], groups: null }

/** Asks one filter after another, and says which of them had rows read again. */
function changesOf(asked: readonly Partial<Query>[]): readonly boolean[] {
  const { apply } = createFailedFilters(columns, joinColumns(3, facets), filterBits(1, 1))
  return asked.map((query) => apply({ picks: [null], ranges: [null], hits: null, ...query }))
}
const include = (...codes: readonly number[]): Partial<Query> => picked({ include: codes, exclude: [] })
const picked = (picks: CodePicks | null): Partial<Query> => ({ picks: [picks] })

it("rows are read again where the values chosen or left out are others, not where they are the same", () => {
  expect(changesOf([{}, include(0, 1), include(0, 1), include(0, 2), include(0), {}, {}])).toEqual([
    false,
    true,
    false,
    true,
    true,
    true,
    false,
  ])
  const both = (code: number) => picked({ include: [0], exclude: [code] })
  expect(changesOf([both(1), both(1), both(2), picked({ include: null, exclude: [2] })])).toEqual([
    true,
    false,
    true,
    true,
  ])
})

it("rows are read again where either end of a range is another", () => {
  const range = (low: number, high: number): Partial<Query> => ({ ranges: [[low, high]] })
  expect(changesOf([range(1, 2), range(1, 2), range(1, 3), range(2, 3), {}, {}])).toEqual([
    true,
    false,
    true,
    true,
    true,
    false,
  ])
})

it("rows are read again where other rows have the words", () => {
  const [one, other] = [{ hits: Uint8Array.of(1, 0, 0) }, { hits: Uint8Array.of(0, 1, 0) }]
  expect(changesOf([one, one, other, {}, {}])).toEqual([true, false, true, true, false])
})
