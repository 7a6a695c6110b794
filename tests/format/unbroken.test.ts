import { expect, test } from "vitest"
import { unbroken } from "../../src/format/unbroken.ts"

test("a number stays with what it counts, and a dot with what stands before it", () => {
  expect(unbroken("590 reports · 516 origins")).toBe("590\u00A0reports\u00A0· 516\u00A0origins")
  expect(unbroken("자료 590건 · 원출처 516건")).toBe("자료 590건\u00A0· 원출처 516건")
})

test("words break where they did", () => {
  expect(unbroken("as of the day before")).toBe("as of the day before")
})
