import { expect, it } from "vitest"
import { romanise } from "../../../src/selection/search/romanise.ts"

it.each([
  ["윤석열", "yun seok yeol"],
  ["박근혜", "bak geun hye"],
  ["외교부", "oe gyo bu"],
  ["HD현대", "HD hyeon dae"],
])("%s romanised is “%s”", (name, romanised) => {
  expect(romanise(name)).toBe(romanised)
})
