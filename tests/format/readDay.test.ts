import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { addDays } from "../../src/dataset/partialDate.ts"
import { LOCALES } from "../../src/dataset/vocabulary.ts"
import { createLanguage } from "../../src/format/createLanguage.ts"
import { readDay } from "../../src/format/readDay.ts"

const days = fc.integer({ min: 0, max: 30_000 }).map((count) => addDays("1950-01-01", count))

describe("a day that a reader types", () => {
  it.each(LOCALES)("is read back from what the pages in %s show, and from the ISO form", (locale) => {
    const { date } = createLanguage(locale)
    fc.assert(
      fc.property(days, (day) => {
        expect(readDay(date(day), locale)).toBe(day)
        expect(readDay(day, locale)).toBe(day)
      }),
    )
  })

  it.each([
    ["16/11/2024", "en", "2024-11-16"],
    ["16.11.2024", "es", "2024-11-16"],
    [" 6/1/2024 ", "es", "2024-01-06"],
    ["16 november 2024", "en", "2024-11-16"],
    ["Nov 16, 2024", "en", "2024-11-16"],
    ["3 Sep 2024", "en", "2024-09-03"],
    ["3 de septiembre de 2024", "es", "2024-09-03"],
    ["3 de setiembre del 2024", "es", "2024-09-03"],
    ["3 sept. 2024", "es", "2024-09-03"],
    ["16th November 2024", "en", "2024-11-16"],
    ["1.º de enero de 2024", "es", "2024-01-01"],
    ["2024. 11. 16.", "ko", "2024-11-16"],
    ["2024.11.16", "ko", "2024-11-16"],
    ["20241116", "ko", "2024-11-16"],
    [" 20241116 ", "ko", "2024-11-16"],
    ["2024 Nov 16", "en", "2024-11-16"],
    ["2024년11월16일", "ko", "2024-11-16"],
    ["２０２４-１１-１６", "ko", "2024-11-16"],
  ] as const)("%s in %s is %s", (typed, locale, day) => {
    expect(readDay(typed, locale)).toBe(day)
  })

  it.each([
    "",
    "2024",
    "2024-11",
    "16/11/24",
    "31/02/2024",
    "11/16/2024",
    "16 Smarch 2024",
    "1 2 3 2024",
    "ma 1 2024",
    "120241116",
    "202411161",
    "Nov 2024",
    "Nov 16",
    "2024 11 16 12",
    "Sat 16 11 2024",
    "2024 Nov 16 12",
    "Nov or Dec 16, 2024",
  ])("“%s” is none: nothing is guessed", (typed) => {
    expect(readDay(typed, "en")).toBeNull()
  })
})
