import { describe, expect, it } from "vitest"
import { inMyriads } from "../../src/format/myriads.ts"

describe("Amounts in Korean", () => {
  it.each([
    [1_560_000_000, "15억 6,000만"],
    [780_000_000, "7억 8,000만"],
    [208_873_000, "2억 887만 3,000"],
    [640_600_000_000, "6,406억"],
    [1_200_000_000_000, "1조 2,000억"],
    [100_000, "10만"],
    [500, "500"],
    [0, "0"],
  ])("writes %d as %s, with nothing rounded away", (amount, text) => {
    expect(inMyriads(amount)).toBe(text)
  })
})
