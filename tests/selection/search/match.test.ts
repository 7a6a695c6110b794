import { describe, expect, it } from "vitest"
import { foldText } from "../../../src/selection/search/folding.ts"
import { EXACT, type Fit, fitOf, INSIDE, NOT, PREFIX } from "../../../src/selection/search/match.ts"
import { readQuery } from "../../../src/selection/search/query.ts"

/** How well one typed word fits a text. */
const fit = (typed: string, text: string): Fit => {
  const [word] = readQuery(typed)
  if (!word) throw new Error(`${typed} is no word`)
  return fitOf(word, foldText(text))
}

describe("a word of an alphabet", () => {
  it.each<[string, string, Fit]>([
    ["callao", "built at Callao", EXACT],
    ["call", "built at Callao", PREFIX],
    ["lao", "built at Callao", INSIDE],
    ["call", "Callao, locally", PREFIX],
    ["a50", "the FA-50 aircraft", INSIDE],
    ["fa50", "the FA-50 aircraft", EXACT],
    ["FA-50", "the FA50 aircraft", EXACT],
    ["808", "thirty K808 vehicles", EXACT],
    ["korea-peru", "Peru and Korea", INSIDE],
    ["korea--per", "Peru and Korea", INSIDE],
    ["yoonsukyeol", "Yoon Suk Yeol", EXACT],
    ["2108", "2,108 cars", EXACT],
    ["fragatas", "la primera fragata", PREFIX],
    ["misiles", "un misil antibuque", PREFIX],
    ["misile", "un misil antibuque", PREFIX],
    ["agreements", "an agreement", PREFIX],
    ["ships", "a ship", PREFIX],
  ])("%s in “%s”", (typed, text, expected) => {
    expect(fit(typed, text)).toBe(expected)
  })

  it.each([
    ["un", "a fund"],
    ["24", "in 2024"],
    ["inchile", `${"a long text of many words ".repeat(4)} in Chile`],
    ["korea-peru", "Korea and Japan"],
    ["ships", "shipbuilding"],
    ["andes", "and so on"],
    ["k808s", "thirty K808 vehicles"],
    ["ferias", "a feriado of days"],
  ])("%s is not found in “%s”", (typed, text) => {
    expect(fit(typed, text)).toBe(NOT)
  })
})

it("takes plurals and the parts of a name as whole words, where more words follow", () => {
  const first = (typed: string, text: string) => {
    const [word] = readQuery(typed)
    return word && fitOf(word, foldText(text))
  }
  expect(first("fragatas para", "la primera fragata")).toBe(PREFIX)
  expect(first("misiles antibuque", "un misil antibuque")).toBe(PREFIX)
  expect(first("페루-하", "한국과 페루")).toBe(INSIDE)
  expect(first("페루-하 회담", "한국과 페루")).toBe(NOT)
})

it("looks at no more words than anybody types", () => {
  const words = "one two three four five six seven eight nine".split(" ")
  expect(readQuery(words.join(" "))).toEqual(readQuery(words.slice(0, 8).join(" ")))
  expect(readQuery(" one  -  two ").map(({ forms }) => forms[0]?.letters)).toEqual(["one", "two"])
})

describe("a word in Hangul", () => {
  it.each<[string, string, Fit]>([
    ["현대", "현대 자동차", EXACT],
    ["현대", "현대중공업", PREFIX],
    ["중공업", "현대중공업", INSIDE],
    ["중공", "현대중공업", INSIDE],
    ["중공업은", "현대중공업", INSIDE],
    ["대한민국공군", "대한민국 공군", EXACT],
    ["대한민국공군", `${"a long text of many words ".repeat(4)} 대한민국 공군`, EXACT],
  ])("%s in “%s”", (typed, text, expected) => {
    expect(fit(typed, text)).toBe(expected)
  })

  it.each(["ㅎ", "혀", "현", "현ㄷ", "현댖", "현대ㅈ", "현대주", "현대중고", "현대중공어"])(
    "%s, half-typed, leads to 현대중공업",
    (typed) => {
      expect(fit(typed, "현대중공업")).toBe(PREFIX)
    },
  )

  it("completes vowels and finals that are typed in two", () => {
    expect(fit("구", "권한")).toBe(PREFIX)
    expect(fit("고", "과학")).toBe(PREFIX)
    expect(fit("달", "닭고기")).toBe(PREFIX)
    expect(fit("닭", "달걀")).toBe(PREFIX)
  })

  it.each([
    ["현댖", "현대건설"],
    ["현댖", "현대"],
    ["형", "현대"],
    ["대혀", "현대"],
    ["혀", "혜택"],
    ["ㄱ", "까치"],
    ["달", "the last words"],
    ["하-페루", "한국과 페루"],
    ["외교부의", "외교북"],
  ])("%s is not found in “%s”", (typed, text) => {
    expect(fit(typed, text)).toBe(NOT)
  })

  it("takes a syllable that is not the last as it stands", () => {
    expect(fit("혀대", "현대")).toBe(NOT)
  })

  it("finds by initial consonants, also those that the keyboard joins", () => {
    expect(fit("ㅎㄷㅈㄱㅇ", "현대중공업")).toBe(PREFIX)
    expect(fit("ㄳㅈㅂ", "가스정부")).toBe(PREFIX)
    expect(fit("현대ㅈㄱ", "현대중공업")).toBe(PREFIX)
    expect(fit("ㅎㄷㄱㅅ", "현대중공업")).toBe(NOT)
  })

  it.each([
    "외교부는",
    "외교부가",
    "외교부를",
    "외교부의",
    "외교부에",
    "외교부에서",
    "외교부와",
    "외교부로",
    "외교부도",
  ])("%s finds 외교부, its particle cut off", (typed) => {
    expect(fit(typed, "대한민국 외교부")).toBe(PREFIX)
  })

  it.each(["정책은", "정책이", "정책을", "정책과", "정책으로"])("%s finds 정책", (typed) => {
    expect(fit(typed, "정책")).toBe(PREFIX)
  })

  it("takes a particle that is being typed off a longer word as well", () => {
    expect(fit("외교붕", "외교부")).toBe(PREFIX)
  })

  it.each(["페룽", "페루으", "페루느", "페루르", "페루엣", "페루ㅇ"])(
    "%s finds 페루 while its particle is being typed",
    (typed) => {
      expect(fit(typed, "페루")).toBe(PREFIX)
    },
  )

  it("cuts particles off words of an alphabet too", () => {
    expect(fit("FTA는", "FTA")).toBe(PREFIX)
    expect(fit("KAI의", "KAI")).toBe(PREFIX)
  })

  it("leaves a short word whole: 회의 is no 회 with a particle", () => {
    expect(fit("회의", "회사")).toBe(NOT)
    expect(fit("협의", "협정")).toBe(NOT)
  })

  it("takes no particle off a word that has more to come", () => {
    const [word] = readQuery("페룽 해군")
    expect(word && fitOf(word, foldText("페루"))).toBe(NOT)
  })
})
