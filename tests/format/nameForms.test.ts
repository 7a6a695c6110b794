import { describe, expect, it } from "vitest"
import { otherForms } from "../../src/format/nameForms.ts"

const SEOK = { en: "Seok Jong-gun", ko: "석종건", es: null }
const BOLUARTE = { en: "Dina Boluarte", ko: "디나 볼루아르테", es: "Dina Ercilia Boluarte Zegarra" }

describe("the name in other languages", () => {
  it("has that of the own country first, each with its language", () => {
    expect(otherForms(BOLUARTE, "en", "PE")).toEqual([
      { locale: "es", name: "Dina Ercilia Boluarte Zegarra" },
      { locale: "ko", name: "디나 볼루아르테" },
    ])
    expect(otherForms(SEOK, "en", "KR")).toEqual([{ locale: "ko", name: "석종건" }])
  })

  it("never repeats the name that is shown, also where that is the English one for want of another", () => {
    expect(otherForms(SEOK, "ko", "KR")).toEqual([{ locale: "en", name: "Seok Jong-gun" }])
    expect(otherForms(SEOK, "es", "KR")).toEqual([{ locale: "ko", name: "석종건" }])
    expect(otherForms({ en: "Alan García", ko: null, es: "Alan García" }, "ko", "PE")).toEqual([])
  })

  it("does without a country", () => {
    expect(otherForms({ en: "APEC", ko: "아시아태평양경제협력체", es: null }, "en", null)).toEqual([
      { locale: "ko", name: "아시아태평양경제협력체" },
    ])
  })
})
