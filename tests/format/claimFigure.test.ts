import { expect, it } from "vitest"
import { LANGUAGES } from "../../build/languages.ts"
import { claimFigure } from "../../src/format/claimFigure.ts"

const stated = { value: 3270, approximate: false, above: false }

it.each([
  [stated, "USD 3,270 million"],
  [{ ...stated, approximate: true }, "about USD 3,270 million"],
  [{ ...stated, above: true }, "more than USD 3,270 million"],
  [{ ...stated, approximate: true, above: true }, "more than USD 3,270 million"],
])("a figure stated as %o reads %s", (claim, words) => {
  expect(claimFigure(claim, "USD million", LANGUAGES.en).replaceAll("\u00A0", " ")).toBe(words)
})
