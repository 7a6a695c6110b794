import { expect, it } from "vitest"
import { textWidth } from "../../src/ui/textWidth.ts"

it("gives Hangul the room of two letters, so that Korean labels do not run into one another", () => {
  expect(textWidth("9 yrs", 6)).toBe(30)
  expect(textWidth("9년", 6)).toBe(18)
})
