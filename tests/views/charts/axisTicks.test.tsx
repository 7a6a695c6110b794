import { expect, it } from "vitest"
import { axisTicks } from "../../../src/views/charts/axisTicks.ts"

it.each([
  [87, 4, [0, 25, 50, 75, 100]],
  [3630, 4, [0, 1000, 2000, 3000, 4000]],
  [9, 4, [0, 5, 10]],
  [5, 4, [0, 2, 4, 6]],
  [4, 4, [0, 1, 2, 3, 4]],
  [1, 4, [0, 1]],
  [0, 4, [0, 1]],
])("a scale up to %i in at most %i steps reads in round, whole numbers", (most, count, ticks) =>
  expect(axisTicks(most, count)).toEqual(ticks),
)

it("holds the largest number, in no more steps than asked for", () => {
  for (let most = 1; most < 3000; most++) {
    const ticks = axisTicks(most, 4)
    expect(ticks.at(-1)).toBeGreaterThanOrEqual(most)
    expect(ticks.length).toBeLessThanOrEqual(5)
  }
})
