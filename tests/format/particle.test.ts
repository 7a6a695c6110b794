import { describe, expect, it } from "vitest"
import { type Particle, particle } from "../../src/format/particle.ts"

const followed = (word: string, pair: Particle) => `${word}${particle(word, pair)}`

describe("Korean particles", () => {
  it.each<[string, Particle, string]>([
    ["한국", "은/는", "한국은"],
    ["페루", "은/는", "페루는"],
    ["한국", "이/가", "한국이"],
    ["페루", "이/가", "페루가"],
    ["양측", "을/를", "양측을"],
    ["페루", "을/를", "페루를"],
    ["한국", "과/와", "한국과"],
    ["페루", "과/와", "페루와"],
  ])("after the syllable that ends %s: %s", (word, pair, text) => {
    expect(followed(word, pair)).toBe(text)
  })

  it.each([
    ["장관급", "장관급으로"],
    ["서울", "서울로"],
    ["2024년 11월 16일", "2024년 11월 16일로"],
    ["리마", "리마로"],
  ])("writes 로 after a vowel and after ㄹ: %s", (word, text) => {
    expect(followed(word, "으로/로")).toBe(text)
  })

  it.each([
    ["FA-50", "FA-50을"],
    ["K808", "K808을"],
    ["K2", "K2를"],
    ["2026.11.3", "2026.11.3을"],
    ["1,234", "1,234를"],
    ["7", "7을"],
    ["12%", "12%를"],
  ])("reads digits in Korean: %s", (word, text) => {
    expect(followed(word, "을/를")).toBe(text)
  })

  it.each([
    ["K2", "K2로"],
    ["K1", "K1로"],
    ["K808", "K808로"],
    ["FA-50", "FA-50으로"],
    ["SVG", "SVG로"],
    ["URL", "URL로"],
    ["JSON", "JSON으로"],
    ["PM", "PM으로"],
    ["Brasil", "Brasil로"],
    ["Alan", "Alan으로"],
  ])("reads digits and letters for 로, too: %s", (word, text) => {
    expect(followed(word, "으로/로")).toBe(text)
  })

  it.each([
    ["SIMA", "SIMA가"],
    ["KAI", "KAI가"],
    ["APEC", "APEC이"],
    ["UN", "UN이"],
    ["MOU", "MOU가"],
    ["PCTR", "PCTR이"],
    ["IT", "IT가"],
    ["HD HHI", "HD HHI가"],
    ["SEMAN", "SEMAN이"],
    ["Hyundai Rotem", "Hyundai Rotem이"],
    ["LIG넥스원", "LIG넥스원이"],
    ["Block", "Block이"],
    ["Bank", "Bank가"],
    ["Perú", "Perú가"],
    ["Junín", "Junín이"],
    ["r", "r이"],
    ["MIT", "MIT가"],
    ["KOTRA", "KOTRA가"],
    ["Brasil", "Brasil이"],
  ])("reads Latin letters as Koreans do: %s", (word, text) => {
    expect(followed(word, "이/가")).toBe(text)
  })

  it("looks past brackets and marks, which are not read", () => {
    expect(followed("한국국제협력단(KOICA)", "이/가")).toBe("한국국제협력단(KOICA)이")
    expect(followed("엑셀 (XLSX)", "을/를")).toBe("엑셀 (XLSX)을")
    expect(followed("(페루)", "은/는")).toBe("(페루)는")
    expect(followed("“한국”", "과/와")).toBe("“한국”과")
    expect(followed("“한국”.", "과/와")).toBe("“한국”.과")
    expect(followed("(한국)", "은/는")).toBe("(한국)은")
    expect(followed("한국(리마)(ROK)", "이/가")).toBe("한국(리마)(ROK)이")
    expect(followed("페루(리마)국(Lima)", "이/가")).toBe("페루(리마)국(Lima)이")
    expect(particle("한국국제협력단(KOICA) ", "이/가")).toBe("이")
  })

  it("takes an unread word as one that ends in a vowel", () => {
    expect(particle("", "이/가")).toBe("가")
    expect(particle("¶", "을/를")).toBe("를")
  })
})
