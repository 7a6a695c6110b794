import { describe, expect, it } from "vitest"
import type { ReportedValue } from "../../src/dataset/value.ts"
import type { Text } from "../../src/dataset/records.ts"
import { createLanguage } from "../../src/format/createLanguage.ts"
import { says } from "../../src/format/language.ts"
import { es } from "../../src/format/messages/es.ts"
import { ko } from "../../src/format/messages/ko.ts"

const language = createLanguage("en")
const plain = (text: string) => text.replaceAll("\u00A0", " ").replaceAll("\u2060", "")
const value = (low: number, high: number): ReportedValue => ({
  kind: "contract",
  currency: "USD",
  low,
  high,
  from: null,
  until: null,
  amounts: [],
  isDisputed: false,
})

describe("English", () => {
  it.each([
    ["2024-11-16", "16 Nov 2024"],
    ["2024-11", "Nov 2024"],
    ["2024", "2024"],
    ["2024-01-01", "1 Jan 2024"],
  ])("writes the date %s as %s, no longer than it is known", (date, text) => {
    expect(language.date(date)).toBe(text)
  })

  it.each([
    ["2012-05-10", "2012-05-12", "10 – 12 May 2012"],
    ["2024-04", "2025-04", "Apr 2024 – Apr 2025"],
    ["2024-04", "2025-04-01", "Apr 2024 – 1 Apr 2025"],
    ["2024", null, "2024"],
    ["2024-04", "2024-04", "Apr 2024"],
    ["2024-04-05", "2024-04-05", "5 Apr 2024"],
  ])("writes the dates %s to %s as %s", (from, until, text) => {
    expect(language.dates(from, until)).toBe(text)
  })

  it.each([
    [462_900_000, "USD", "USD 462.9 million"],
    [640_600_000_000, "KRW", "KRW 640.6 billion"],
    [100_000, "USD", "USD 100 thousand"],
    [208_873_000, "USD", "USD 208.873 million"],
  ])("writes %d %s as %s, with nothing rounded away", (amount, currency, text) => {
    expect(plain(language.money(amount, currency))).toBe(text)
  })

  it.each([
    [434_400_000, 500_000_000, "USD 434.4–500 million"],
    [850_000, 3_470_000, "USD 850 thousand – 3.47 million"],
    [60_000_000, 60_000_000, "USD 60 million"],
  ])("writes reports of %d to %d as %s", (low, high, text) => {
    expect(plain(language.value(value(low, high)))).toBe(text)
  })

  it.each([
    [{ years: 8, months: 6 }, "8 years 6 months"],
    [{ years: 1, months: 0 }, "1 year"],
    [{ years: 0, months: 1 }, "1 month"],
    [{ years: 0, months: 0 }, "less than a month"],
  ])("writes a span of %o as %s", (span, text) => {
    expect(language.span(span)).toBe(text)
  })
})

describe("Korean", () => {
  const korean = createLanguage("ko", ko)

  it.each([
    [434_400_000, 500_000_000, "4억 3,440만~5억 달러"],
    [1_400_000_000, 2_000_000_000, "14억~20억 달러"],
    [611_000_000, 611_000_000, "6억 1,100만 달러"],
  ])("writes reports of %d to %d as %s, as its offices count", (low, high, text) => {
    expect(plain(korean.value(value(low, high)))).toBe(text)
  })

  it.each([
    ["2024-04", "2025-04", "2024년 4월~2025년 4월"],
    ["2024-04", "2025-04-01", "2024년 4월~2025년 4월 1일"],
  ])("writes the dates %s to %s as %s", (from, until, text) => {
    expect(plain(korean.dates(from, until))).toBe(text)
  })

  it("lets no line begin with the sign of a range", () => {
    const ranges = [
      korean.value(value(1_400_000_000, 2_000_000_000)),
      korean.dates("2012-05-10", "2012-05-12"),
      korean.dates("2024-04", "2025-04-01"),
    ]
    for (const range of ranges) expect(range).toMatch(/\u2060~/)
  })
})

describe("Spanish", () => {
  const spanish = createLanguage("es", es)

  it.each([
    [434_400_000, 500_000_000, "USD 434.4–500 millones"],
    [780_000_000, 1_000_000_000, "USD 780–1,000 millones"],
    [1_400_000_000, 2_000_000_000, "USD 1,400–2,000 millones"],
    [850_000, 3_470_000, "USD 850,000 – 3.47 millones"],
    [1_000_000, 1_000_000, "USD 1 millón"],
  ])("writes reports of %d to %d as %s, never in thousands of millions", (low, high, text) => {
    expect(plain(spanish.value(value(low, high)))).toBe(text)
  })

  it.each([
    ["2025-10-31", "2025-11-01", "31 oct. – 1 nov. 2025"],
    ["2024-04", "2025-04", "abr. 2024 – abr. 2025"],
    ["2025-09-03", null, "3 set. 2025"],
  ])("writes the dates %s to %s as %s, as single ones are written", (from, until, text) => {
    expect(spanish.dates(from, until).replaceAll(/[\u2009\u202F\u00A0]/g, " ")).toBe(text)
  })
})

describe("a language", () => {
  const [english, spanish] = [language, createLanguage("es", es)]

  it("joins words, and names countries and languages, as its readers do", () => {
    expect(english.list(["ships", "ports", "mines"])).toBe("ships, ports and mines")
    expect(spanish.list(["buques", "puertos"])).toBe("buques y puertos")
    expect([english.country("CN"), spanish.country("JP")]).toEqual(["China", "Japón"])
    expect([english.language("ko"), spanish.language("ko")]).toEqual(["Korean", "coreano"])
  })

  it("orders words by their letters whatever the case or accent, and numbers by their size", () => {
    const words = ["ñandú", "FA-50", "Árbol", "nave", "FA-9", "avión"]
    expect(words.toSorted(spanish.compare)).toEqual(["Árbol", "avión", "FA-9", "FA-50", "nave", "ñandú"])
    expect(spanish.compare("perú", "PERU")).toBe(0)
  })

  it("reads English where a text has no translation, and says so", () => {
    const translated = createLanguage("es", es, { Ships: "Buques" })
    const read = ({ text, isTranslated }: typeof translated, words: Text) => [
      text(words),
      isTranslated(words),
    ]
    expect(read(translated, { en: "Ships" })).toEqual(["Buques", true])
    expect(read(translated, { en: "Ships", es: "Naves" })).toEqual(["Naves", true])
    expect(read(spanish, { en: "Ships" })).toEqual(["Ships", false])
  })

  it("says which of its words are at hand", () => {
    expect(says(english, "all")).toBe(true)
    const { files: _, ...others } = english.m
    expect(says({ ...english, m: others }, "all")).toBe(false)
  })
})
