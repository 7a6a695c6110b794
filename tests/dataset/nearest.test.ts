import { describe, expect, it } from "vitest"
import { nearest } from "../../src/dataset/parse/nearest.ts"

describe("the word that was meant", () => {
  it.each([
    ["defence", ["trade", "defense", "energy"], "defense"],
    ["DEFENSE", ["trade", "defense"], "defense"],
    ["rased", ["agreed", "raised"], "raised"],
    ["rasied", ["agreed", "raised"], "raised"],
    ["ab", ["abcd", "abc"], "abc"],
    ["some-papr-2020", ["some-paper-2021", "some-paper-2020"], "some-paper-2020"],
    ["kitten", ["sitting"], null],
    ["a", ["xyz"], null],
    ["ships", [], null],
    ["ships", ["airports-of-the-south"], null],
    ["abcdefghi", ["abcdefxyz"], "abcdefxyz"],
    ["abcdefghi", ["abcdewxyz"], null],
    ["trade", ["trace", "grade", "trade"], "trade"],
    ["trade", ["trace", "grade"], "trace"],
    ["a".repeat(100), [`${"a".repeat(99)}b`], `${"a".repeat(99)}b`],
    ["a".repeat(101), ["a".repeat(101)], null],
  ])("by %s among %j is %s", (word, candidates, meant) => {
    expect(nearest(word, candidates)).toBe(meant)
  })
})
