import { describe, expect, it } from "vitest"
import * as d3 from "victory-vendor/d3-scale"
import { scaleBand, scaleLinear } from "../../build/chartScales.ts"

const RANGES = [
  [0, 300],
  [300, 0],
  [12.5, 80],
] as const

describe("a scale gives the places that d3 gives", () => {
  it.each(RANGES)("for numbers, from %d to %d", (...range) => {
    const [own, theirs] = [scaleLinear().domain([0, 40]).range(range), d3.scaleLinear([0, 40], range)]
    for (const value of [0, 1, 17.3, 40, 55, -3]) expect(own(value)).toBeCloseTo(theirs(value), 9)
    expect(own.domain()).toEqual(theirs.domain())
    expect(own.range()).toEqual(theirs.range())
  })

  it.each(RANGES)("for values side by side, from %d to %d", (...range) => {
    const values = ["a", "b", "c", "d", "e", "f", "g"]
    const [own, theirs] = [scaleBand().domain(values).range(range), d3.scaleBand(values, range)]
    for (const value of values) expect(own(value)).toBeCloseTo(theirs(value) ?? Number.NaN, 9)
    expect(own.bandwidth?.()).toBeCloseTo(theirs.bandwidth(), 9)
    expect(own("none of them")).toBeUndefined()
  })

  it("where there is nothing to tell apart", () => {
    expect(scaleLinear().domain([5, 5]).range([0, 10])(5)).toBe(d3.scaleLinear([5, 5], [0, 10])(5))
    expect(scaleBand().domain([]).range([0, 10]).bandwidth?.()).toBe(d3.scaleBand([], [0, 10]).bandwidth())
  })
})
