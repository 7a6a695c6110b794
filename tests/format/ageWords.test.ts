import { describe, expect, it } from "vitest"
import { ageWords } from "../../src/format/ageWords.ts"
import { createLanguage } from "../../src/format/createLanguage.ts"

const age = (date: string, day: string) => ageWords(date, day, createLanguage("en"))

describe("how long ago something was", () => {
  it("is said in whole years and months, and not within the first month", () => {
    expect(age("2016-11-14", "2026-11-22")).toBe("10 years ago")
    expect(age("2024-08-23", "2026-11-22")).toBe("2 years 2 months ago")
    expect(age("2026-10-30", "2026-11-22")).toBeNull()
    expect(age("2026-11-22", "2026-11-22")).toBeNull()
  })

  it("is at least so much where the date is vague", () => {
    expect(age("2017-06", "2026-11-22")).toBe("at least 9 years 4 months ago")
    expect(age("2026", "2026-11-22")).toBeNull()
  })
})
