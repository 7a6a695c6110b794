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
    // No single sign stands for a g with a tilde.
    ["el mbog̃ y la g̃uarania", "mbog guarania", "el [mbog̃] y la [g̃uarania]"],
    ["fragata, fragatas", "fragatas", "fragata, [fragatas]"],
    ["the ship and shipbuilding", "ships", "the [ship] and shipbuilding"],
    [`in Chile${", as was said".repeat(10)}`, "inchile", `in Chile${", as was said".repeat(10)}`],
    ["화가의 이름은 김𠮷 선생이다", "김𠮷", "화가의 이름은 [김𠮷] 선생이다"],
    ["𠮷 선생의 함정", "함정", "𠮷 선생의 [함정]"],
    ["El Perú y el Perú", "peru", "El [Perú] y el [Perú]"],
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

  it("cuts between words, and says nothing of cuts where the text begins or ends", () => {
    const around = (before: number, after: number) => {
      const text = `${"before ".repeat(before)}Callao${" after".repeat(after)}`
      return marked(excerpt(markWords(text, readQuery("callao"))))
    }
    expect(around(30, 30)).toMatch(/^…(before ){4,5}\[Callao\]( after){8,12}…$/)
    expect(around(3, 30)).toMatch(/^(before ){3}\[Callao\]( after){8,15}…$/)
    expect(around(30, 3)).toMatch(/^…(before ){4,5}\[Callao\]( after){3}$/)
    expect(around(0, 30)).toMatch(/^\[Callao\]( after){12,17}…$/)
  })

  it("begins where a text begins that was found by its name alone, and cuts one without spaces anywhere", () => {
    const text = "함".repeat(150)
    expect(marked(excerpt(markWords(text, readQuery("unicorn"))))).toBe(`${"함".repeat(110)}…`)
    expect(marked(excerpt(markWords(`${text}리막강${text}`, readQuery("리막강"))))).toBe(
      `…${"함".repeat(36)}[리막강]${"함".repeat(71)}…`,
    )
  })

  it("leaves a text that fits whole, wherever it says what was found", () => {
    expect(marked(excerpt(markWords("At Callao", readQuery("callao"))))).toBe("At [Callao]")
    const full = "so ".repeat(34) + "  Callao"
    expect(full).toHaveLength(110)
    expect(marked(excerpt(markWords(full, readQuery("callao"))))).toBe(full.replace("Callao", "[Callao]"))
  })

  it("begins with the text where what was found stands no further in than is shown before it", () => {
    const text = `${"this ".repeat(7)}“Callao”${" after".repeat(30)}`
    expect(marked(excerpt(markWords(text, readQuery("callao"))))).toMatch(/^(this ){7}“\[Callao\]”/)
  })

  it("shows nothing of what was found beyond it", () => {
    const ofEnds = excerpt(markWords(`Callao${" and so on".repeat(20)} Callao`, readQuery("callao")))
    expect(ofEnds).toEqual([
      { text: "Callao", isFound: true },
      { text: expect.stringMatching(/^( and so on)+( and)?( so)?$/), isFound: false },
      { text: "…", isFound: false },
    ])
    const ofEnd = excerpt(markWords(`${"so on and ".repeat(20)}Callao`, readQuery("callao")))
    expect(ofEnd.at(-1)).toEqual({ text: "Callao", isFound: true })
  })

  it("begins within a long word rather than after what was found in it", () => {
    const text = `${"함".repeat(50)}리막강${" 함정".repeat(40)}`
    expect(marked(excerpt(markWords(text, readQuery("리막강"))))).toMatch(/^…함{36}\[리막강\] 함정/)
  })
})
