import { expect, it } from "vitest"
import { lazily } from "../../src/dataset/lazily.ts"

it("makes a value when it is first asked for, and once", () => {
  let made = 0
  const value = lazily(() => ({ number: ++made }))
  expect(made).toBe(0)
  expect([value(), value()]).toEqual([{ number: 1 }, { number: 1 }])
})
