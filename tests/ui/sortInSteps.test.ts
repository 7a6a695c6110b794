import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { sortInSteps } from "../../src/ui/sortInSteps.ts"

/** The values in order, and after how many steps. */
function sorted<Value>(values: readonly Value[], compare: (a: Value, b: Value) => number) {
  const steps = sortInSteps(values, compare)
  let count = 0
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return { values: step.value, count }
    count++
  }
}

describe("sorting in steps", () => {
  it("gives the order that sorting at once gives, equal ones as they stood", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 1, max: 5000 }), (size, seed) => {
        const pairs = Array.from({ length: size }, (_, place) => ({
          key: (place * 7919 * seed) % 997,
          place,
        }))
        const compare = (a: { key: number }, b: { key: number }) => a.key - b.key
        expect(sorted(pairs, compare).values).toEqual(pairs.toSorted(compare))
      }),
      { numRuns: 60 },
    )
  })

  it("never compares more than a step's worth without a pause", () => {
    const many = Array.from({ length: 50_000 }, (_, place) => (place * 7919) % 50_000)
    let [compared, most] = [0, 0]
    const steps = sortInSteps(many, (a, b) => (compared++, a - b))
    for (let step = steps.next(); !step.done; step = steps.next()) {
      most = Math.max(most, compared)
      compared = 0
    }
    expect(most).toBeLessThan(1024 * 11)
  })
})
