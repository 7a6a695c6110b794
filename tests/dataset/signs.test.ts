import { describe, expect, it } from "vitest"
import { textFault, withSeenSigns } from "../../src/dataset/signs.ts"
import { filled } from "../../src/dataset/worded.ts"
import { withWholeSigns } from "../../src/dataset/wholeSigns.ts"

describe("a text", () => {
  it.each([
    ["\u200B", "this text may not be empty", "Write the text."],
    ["\u3164", "this text may not be empty", "Write the text."],
    ["a\u202Eb", "this text holds an invisible character (U+202E)", /^Type the text anew/],
    ["a\nb", "this text holds an invisible character (U+000A)", /^Type the text anew/],
    ["a\u{E0041}", "this text holds an invisible character (U+E0041)", /^Type the text anew/],
    ["Per\uFFFD", "a character in this text was lost when the file was written (U+FFFD)", /UTF-8/],
    ["x".repeat(5001), "this text has room for 5,000 characters, and holds 5,001", /fewer words/],
  ])("%j is refused for what is wrong with it", (text, rule, remedy) => {
    const fault = textFault(text)
    expect(fault && filled(fault.rule.template, fault.rule.values)).toBe(rule)
    expect(fault?.remedy.template).toMatch(remedy)
  })

  it.each(["x".repeat(5000), "한국어 ñandú", "👩‍💻", "שלום\u200F!", "soft\u00ADhyphen"])(
    "%# stands as it is",
    (text) => {
      expect(textFault(text)).toBeNull()
    },
  )

  it("shows what is not seen by its code, and leaves the rest", () => {
    expect(withSeenSigns("a\u202Eb\0c 한")).toBe("a\\u{202E}b\\u{0000}c 한")
  })

  it("loses halves of signs alone", () => {
    expect(withWholeSigns("a😀\uD83Db\uDE00")).toBe("a😀b")
  })
})

describe("words with places", () => {
  it("are filled by number, also beyond ten; a place that nothing fills stays", () => {
    const values = Array.from({ length: 11 }, (_, place) => `<${place}>`)
    expect(filled("{10} and {1}, {11}", values)).toBe("<10> and <1>, {11}")
  })
})
