import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  addDays,
  compareDates,
  daysBetween,
  firstDay,
  isVague,
  lastDay,
  precisionOf,
  spanBetween,
  yearOf,
} from "../../src/dataset/partialDate.ts"

describe("a partial date", () => {
  it.each([
    ["2024-11-16", "day", "2024-11-16", "2024-11-16"],
    ["2024-11", "month", "2024-11-01", "2024-11-30"],
    ["2024-02", "month", "2024-02-01", "2024-02-29"],
    ["2023-02", "month", "2023-02-01", "2023-02-28"],
    ["2024", "year", "2024-01-01", "2024-12-31"],
  ])("%s is a %s and may mean %s to %s", (date, precision, first, last) => {
    expect([precisionOf(date), firstDay(date), lastDay(date), yearOf(date)]).toEqual([
      precision,
      first,
      last,
      Number(date.slice(0, 4)),
    ])
  })

  it.each([
    ["2024-03-01", -1, "2024-02-29"],
    ["2024-12-31", 1, "2025-01-01"],
    ["2024-11", -1, "2024-10-31"],
    ["2024", 0, "2024-01-01"],
  ])("%s and %i days is %s", (date, days, day) => {
    expect(addDays(date, days)).toBe(day)
  })

  it("is vague unless its day is known", () => {
    expect(["2024-11-16", "2024-11", "2024"].map(isVague)).toEqual([false, true, true])
  })

  it("sorts among others by its first day, the vaguer one first", () => {
    const sorted = ["2024-11-16", "2024", "2025", "2024-11", "2023-12-31", "2024-11-01"].toSorted(
      compareDates,
    )
    expect(sorted).toEqual(["2023-12-31", "2024", "2024-11", "2024-11-01", "2024-11-16", "2025"])
    expect(compareDates("2024-11", "2024-11")).toBe(0)
  })
})

describe("a span", () => {
  it.each([
    ["2015-04-21", "2023-11-16", 8, 6],
    ["2015-04-21", "2024-11-16", 9, 6],
    ["2020-02-29", "2021-02-28", 0, 11],
    ["2020-01-31", "2020-02-01", 0, 0],
    ["2020-01-01", "2021-01-01", 1, 0],
  ])("from %s to %s is %i years and %i months", (from, to, years, months) => {
    expect(spanBetween(from, to)).toEqual({ years, months })
  })

  it("never disagrees with the days between", () => {
    const day = fc
      .date({ min: new Date("1950-01-01"), max: new Date("2030-01-01"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a]
        const { years, months } = spanBetween(from, to)
        const days = daysBetween(from, to)
        expect(days).toBeGreaterThanOrEqual(years * 365 + months * 28)
        expect(days).toBeLessThanOrEqual((years + 1) * 366)
        expect(months).toBeLessThan(12)
      }),
    )
  })
})
