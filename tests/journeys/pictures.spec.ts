import { readFileSync } from "node:fs"
import { expect } from "@playwright/test"
import { test } from "../support/livePage.ts"

const LIGHT_INK = "rgb(27, 29, 34)"

test.use({ colorScheme: "dark" })

/** What each says of the filter: the one counts other sectors as well, the last knows none. */
const PICTURES = [
  ["Sectors", /\. Standing out: Sector: Defense\. http/],
  ["Activity", /\. Filters: Sector: Defense\. http/],
  ["Trade as counted on the Korean side", /^(?!.*Defense)/],
] as const

for (const [title, filters] of PICTURES) {
  test(`a picture of ${title} saved in the dark is in the light look, its words within its edges, and names the filters @phone @desktop`, async ({
    page,
  }) => {
    await page.goto("./?sector=defense")
    const figure = page.getByRole("figure", { name: title })
    await figure.scrollIntoViewIfNeeded()
    await figure.locator("[data-mark-row]").first().waitFor()
    const waiting = page.waitForEvent("download")
    await page.getByRole("button", { name: `Download ${title} as SVG` }).click()
    const svg = readFileSync(await (await waiting).path(), "utf8")
    // By itself: the policy of the dashboard lets nobody make elements of text.
    await page.goto("about:blank")
    await page.setContent(svg)
    const { ink, over, words } = await page.evaluate(() => {
      const picture = document.body
      const frame = picture.firstElementChild?.getBoundingClientRect() ?? new DOMRect()
      const texts = [...picture.querySelectorAll("text")]
      return {
        words: [...picture.querySelectorAll("tspan")].map(({ textContent }) => textContent).join(" "),
        ink: texts.slice(0, 1).map((heading) => getComputedStyle(heading).fill),
        over: texts
          .map((text) => ({ words: text.textContent, place: text.getBoundingClientRect() }))
          .filter(({ place }) => place.left < frame.left || place.right > frame.right)
          .map(({ words: cut }) => cut),
      }
    })
    expect.soft(words).toMatch(filters)
    expect.soft(ink).toEqual([LIGHT_INK])
    expect.soft(over).toEqual([])
    expect.soft(svg).not.toMatch(/rgba\(|color\(|light-dark|var\(/)
  })
}
