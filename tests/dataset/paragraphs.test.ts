import { describe, expect, it } from "vitest"
import { normalised, paragraphsOf } from "../../src/dataset/paragraphs.ts"

describe("the paragraphs of a text", () => {
  const article = "By a reporter\n\n  The ships were named.  \n \nThey sail in May.\n"

  it("are its lines with words, or those after the byline", () => {
    expect(paragraphsOf(article, "lines")).toEqual([
      "By a reporter",
      "The ships were named.",
      "They sail in May.",
    ])
    expect(paragraphsOf(article, "after-byline")).toEqual(["The ships were named.", "They sail in May."])
  })

  it("are those with a printed number, each with the indented passages below it", () => {
    const statement = [
      "Joint statement of 2012",
      "º signed in Seoul",
      "1. The presidents met.",
      "º on trade",
      "Section 2. On defense",
      "10. They agreed on ships at 20º south.",
      "The signatures follow, as of 20º",
    ].join("\n")
    expect(paragraphsOf(statement, "numbers")).toEqual([
      "1. The presidents met. º on trade",
      "10. They agreed on ships at 20º south.",
    ])
  })
})

describe("a paragraph that was printed anew", () => {
  it.each([
    [
      "in other quotation marks",
      "“Ships” and ‘boats’ of Peruʼs yard",
      "\"Ships\" and 'boats' of Peru's yard",
    ],
    ["with other dashes", "1949–2026 — a long‐lasting tie", "1949-2026 - a long-lasting tie"],
    ["with other spaces", "  Four \t ships\u00A0of\n Callao ", "Four ships of Callao"],
    ["with other capitals", "FOUR Ships", "four ships"],
    ["in another form of its letters", "Peru\u0301 ﬁrst", "Perú first"],
  ])("%s is the same", (_, now, before) => {
    expect(normalised(now)).toBe(normalised(before))
    expect(normalised(now)).toMatch(/^\S.*\S$/)
  })

  it("in other words is another one", () => {
    expect(normalised("Four ships of Callao.")).toBe("four ships of callao.")
  })
})
