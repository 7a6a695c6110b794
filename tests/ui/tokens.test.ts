import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { LADDER } from "../../src/dataset/vocabulary.ts"
import { contrast, distance, lightOf, seenBy, VISIONS } from "../support/colour.ts"

const css = readFileSync(join(import.meta.dirname, "../../src/ui/tokens.css"), "utf8")

/** The colours that a rule gives, by name: light, dark. */
function coloursOf(selector: string): ReadonlyMap<string, readonly [string, string]> {
  const start = css.indexOf(`${selector} {`)
  const rule = css.slice(start, css.indexOf("\n}", start))
  const found = rule.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)
  return new Map([...found].map(([, name = "", light = "", dark = ""]) => [name, [light, dark]]))
}

const plain = coloursOf(":root")
const strong = new Map([...plain, ...coloursOf(":root[data-contrast]")])

const VISIONS_NAMED = Object.keys(VISIONS) as readonly (keyof typeof VISIONS)[]

describe.each([
  ["light", plain, 0],
  ["dark", plain, 1],
  ["high contrast, light", strong, 0],
  ["high contrast, dark", strong, 1],
] as const)("the colours of the %s theme", (theme, colours, at) => {
  const light = (name: string) => lightOf(colours.get(name)?.[at] ?? `no colour ${name}`)
  const isStrong = theme.startsWith("high")

  it("let text be read on paper and on surfaces", () => {
    for (const ground of ["paper", "surface"])
      for (const ink of ["ink", "ink-2", "accent", "attention"])
        expect(contrast(light(ink), light(ground)), `${ink} on ${ground}`).toBeGreaterThanOrEqual(
          isStrong ? 7 : 4.5,
        )
    expect(contrast(light("ink"), light("accent-ground"))).toBeGreaterThanOrEqual(4.5)
    expect(contrast(light("on-accent"), light("accent"))).toBeGreaterThanOrEqual(4.5)
  })

  it.each([...LADDER, "ended"])("set %s off from the paper, by its outline where it is pale", (stage) => {
    const outline = light(stage === "ended" ? "stage-ended-line" : "stage-outline")
    const own = contrast(light(`stage-${stage}`), light("paper"))
    expect(Math.max(own, contrast(outline, light("paper")))).toBeGreaterThanOrEqual(3)
  })

  it.each([...LADDER, "ended"])("let the figure on %s be read", (stage) => {
    expect(contrast(light(`on-stage-${stage}`), light(`stage-${stage}`))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(VISIONS_NAMED)("keep any two stages apart for eyes with %s", (vision) => {
    const steps = [...LADDER, "ended"].map((stage) => seenBy(vision, light(`stage-${stage}`)))
    const pairs = steps.flatMap((one, index) => steps.slice(index + 1).map((other) => distance(one, other)))
    expect(Math.min(...pairs)).toBeGreaterThanOrEqual(0.04)
  })
})
