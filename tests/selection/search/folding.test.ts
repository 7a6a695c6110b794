import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { foldText, GAP, JOINT, WITHIN } from "../../../src/selection/search/folding.ts"

const lettersOf = (text: string) => foldText(text).letters

describe("folding a text", () => {
  it.each([
    ["RÍMAC", "rimac"],
    ["Ñaña", "nana"],
    ["FA-50", "fa50"],
    ["Korea–Peru", "koreaperu"],
    ["K2·K808", "k2k808"],
    ["㈜한화", "주한화"],
    ["ＨＤ현대", "hd현대"],
    ["ㅎㄷ", "ㅎㄷ"],
    ["“ … ”", ""],
  ])("%s reads %s", (text, letters) => {
    expect(lettersOf(text)).toBe(letters)
  })

  it("reads the same however a letter was composed", () => {
    fc.assert(
      fc.property(fc.constantFrom("Perú", "Cancillería", "현대중공업", "año"), (text) => {
        expect(lettersOf(text.normalize("NFD"))).toBe(lettersOf(text))
      }),
    )
  })

  it("tells words from parts of words", () => {
    expect([...foldText("an FA-50").starts]).toEqual([GAP, WITHIN, GAP, WITHIN, JOINT, WITHIN])
    expect([...foldText("a 𠮷 b").starts]).toEqual([GAP, GAP, WITHIN, GAP])
    expect([...foldText("HD현대").starts]).toEqual([GAP, WITHIN, JOINT, WITHIN])
    expect([...foldText("2,108").starts]).toEqual([GAP, JOINT, WITHIN, WITHIN])
    expect([...foldText("a,b 10,8").starts]).toEqual([GAP, GAP, GAP, WITHIN, JOINT])
    for (const text of ["a,b", "1, 2", "1 ,2", "a,2", "1,b", "¡a! ¿b?", "a - b"])
      expect([...foldText(text).starts]).toEqual([GAP, GAP])
  })

  it("knows where each letter stood", () => {
    expect([...foldText("¡El Perú!").places]).toEqual([1, 2, 4, 5, 6, 7])
    expect([...foldText("𠮷 a").places]).toEqual([0, 0, 3])
  })
})
