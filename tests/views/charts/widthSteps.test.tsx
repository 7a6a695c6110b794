import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { byWidth, fitsFrom, STEPS } from "../../../src/views/charts/widthSteps.ts"

describe("words that depend on the width of a chart", () => {
  it("change at a step, never before they fit", () => {
    expect(fitsFrom((width) => width >= 350)).toBe(360)
    expect(fitsFrom((width) => width >= 360)).toBe(360)
    expect(fitsFrom(() => true)).toBe(0)
    expect(fitsFrom(() => false)).toBe(Infinity)
  })

  it("stand once for all widths at which they are the same", () => {
    expect(byWidth([0, 480, 640], (width) => (width < 640 ? ["a", "b"] : ["a b"]))).toEqual([
      { value: ["a", "b"], from: 0, below: 640 },
      { value: ["a b"], from: 640, below: Infinity },
    ])
    expect(byWidth([0, 480, 640], () => "a")).toEqual([{ value: "a", from: 0, below: Infinity }])
  })

  it("are chosen in pictures by the style sheet, at every step", () => {
    const sheet = readFileSync("src/views/charts/pictures.module.css", "utf8")
    for (const step of STEPS.slice(1)) {
      const hides = (width: string, mark: string) =>
        new RegExp(
          String.raw`\(width ${width} ${step}px\) {\s+\.picture \[${mark}="${step}"\] {\s+display: none`,
        )
      expect(sheet).toMatch(hides("<", "data-from"))
      expect(sheet).toMatch(hides(">=", "data-below"))
    }
  })
})
