import { expect, it } from "vitest"
import { shorten, shortenBoth } from "../../src/format/shorten.ts"

it.each([
  ["as long as the room", 19, "as long as the room"],
  ["one word longer than the room", 19, "one word longer…"],
  ["no mark, before the end", 9, "no mark…"],
  ["twice ended: , so", 15, "twice ended…"],
  ["a Donaudampfschifffahrt", 12, "a Donaudampf…"],
])("“%s” in a room of %d letters is “%s”", (text, room, cut) => {
  expect(shorten(text, room)).toBe(cut)
})

const long =
  "A standing consultation of the foreign ministries at vice-minister level, held in turn. ".repeat(2)

it("two wordings begin where they do while they part within the first words", () => {
  const [was, is] = shortenBoth(`Opened. ${long}`, `Closed. ${long}`)
  expect([was.slice(0, 19), is.slice(0, 19)]).toEqual(
    ["Opened. A standing", "Closed. A standing"].map((w) => `${w} `),
  )
  expect(was.endsWith("…")).toBe(true)
})

it("a long wording is cut beside a short one, and one that goes on where the other ends", () => {
  const [was, is] = shortenBoth("Short.", long)
  expect(was).toBe("Short.")
  expect(is).toBe(shorten(long))
  expect(shortenBoth(long, "Short.")[0]).toBe(shorten(long))
  expect(shortenBoth(long.trim(), `${long}Twice.`)).toEqual([
    "…vice-minister level, held in turn.",
    "…vice-minister level, held in turn. Twice.",
  ])
})
