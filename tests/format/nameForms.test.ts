import { describe, expect, it } from "vitest"
import { createLanguage } from "../../src/format/createLanguage.ts"
import { organisationName, otherForms, personName } from "../../src/format/nameForms.ts"

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

describe("the language of a name that is shown for want of one in the language of the page", () => {
  const [en, ko, es] = [createLanguage("en"), createLanguage("ko"), createLanguage("es")]
  const lim = { names: { en: "Lim Sung-nam", ko: null, es: null }, country: "KR" }
  const rey = { names: { en: "Rafael Rey", ko: null, es: null }, country: "PE" }

  it("of a person is that of the person's country where that writes in Latin letters, else English", () => {
    expect(personName(rey, ko)).toEqual({ name: "Rafael Rey", lang: "es" })
    expect(personName(rey, es)).toEqual({ name: "Rafael Rey", lang: undefined })
    const known = { ...rey, names: { ...rey.names, ko: "라파엘 레이" } }
    expect(personName(known, ko)).toEqual({ name: "라파엘 레이", lang: undefined })
    expect(personName(lim, ko)).toEqual({ name: "Lim Sung-nam", lang: "en" })
    expect(personName(lim, es)).toEqual({ name: "Lim Sung-nam", lang: "en" })
    expect(personName(lim, en)).toEqual({ name: "Lim Sung-nam", lang: undefined })
  })

  it("of a body is English, unless English has taken its own name over", () => {
    const ministry = { names: { en: "Ministry of Production", ko: null, es: "Produce" }, country: "PE" }
    const perupetro = { names: { en: "Perupetro", ko: null, es: "Perupetro" }, country: "PE" }
    const apec = { names: { en: "APEC", ko: null, es: null }, country: null }
    expect(organisationName(ministry, ko)).toEqual({ name: "Ministry of Production", lang: "en" })
    expect(organisationName(perupetro, ko)).toEqual({ name: "Perupetro", lang: "es" })
    expect(organisationName(apec, es)).toEqual({ name: "APEC", lang: "en" })
    expect(organisationName(apec, en)).toEqual({ name: "APEC", lang: undefined })
  })
})
