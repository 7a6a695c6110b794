import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { excerpt, markWords, type Piece } from "../../../src/selection/search/marks.ts"
import { readQuery } from "../../../src/selection/search/query.ts"

const marked = (pieces: readonly Piece[]) =>
  pieces.map(({ text, isFound }) => (isFound ? `[${text}]` : text)).join("")
const mark = (text: string, q: string) => marked(markWords(text, readQuery(q)))

describe("marking what was found", () => {
  it.each([
    ["Recuperación del río Rímac", "rio rimac", "Recuperación del [río] [Rímac]"],
    ["FA-50 light combat", "fa50", "[FA-50] light combat"],
    ["HD현대중공업의 동반자", "ㅎㄷㅈㄱㅇ", "HD[현대중공업]의 동반자"],
    ["현대중공업", "현댖", "[현대중]공업"],
    ["페루 해군", "페루의", "[페루] 해군"],
    ["Korea and Peru", "korea-peru", "[Korea] and [Peru]"],
    ["no such word", "unicorn", "no such word"],
  ])("“%s” by “%s”", (text, q, expected) => {
    expect(mark(text, q)).toBe(expected)
  })

  it("marks beginnings of words rather than what stands inside of others", () => {
    expect(mark("The mine and the undermined", "min")).toBe("The [min]e and the undermined")
  })

  it("keeps every letter of the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string(), (text, q) => {
        const whole = markWords(text, readQuery(q))
          .map((piece) => piece.text)
          .join("")
        expect(whole).toBe(text.normalize("NFC"))
      }),
    )
  })
})

describe("an excerpt", () => {
  const long = `${"words before it ".repeat(12)}the Callao yard${" and words after".repeat(12)}`

  it("keeps what was found and says where it cut", () => {
    const text = marked(excerpt(markWords(long, readQuery("callao"))))
    expect(text).toContain("[Callao]")
    expect(text.startsWith("…") && text.endsWith("…")).toBe(true)
    expect(text.length).toBeLessThan(130)
  })

  it("leaves a short text whole", () => {
    expect(marked(excerpt(markWords("At Callao", readQuery("callao"))))).toBe("At [Callao]")
  })
})
