import { expect, type Page } from "@playwright/test"
import { test } from "../support/livePage.ts"

const PAGES = ["", "items/kf21-offer/", "brief/", "people/"]

interface Stop {
  readonly name: string
  readonly isSeen: boolean
}

/** What has the focus, and whether its own outline, or that of what holds it, shows so within the window. */
const focused = (page: Page): Promise<Stop | null> =>
  page.evaluate(() => {
    const active = document.activeElement
    if (!active || active === document.body) return null
    const outlined = (element: Element | null) => {
      if (!element) return false
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
      return (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== "none"
    }
    const drawn = [active, active.parentElement, ...active.querySelectorAll("*")]
    const { top, bottom, left, right } = active.getBoundingClientRect()
    const isInside = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth
    return {
      name: `${active.tagName} ${active.ariaLabel ?? active.textContent?.slice(0, 40) ?? ""}`,
      isSeen: isInside && drawn.some(outlined),
    }
  })

for (const path of PAGES) {
  test(`the focus is always seen on ${path || "the overview"} @desktop`, async ({ page }) => {
    test.slow()
    await page.goto(`./${path}`)
    await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toBeVisible()
    const unseen: string[] = []
    const passed = new Set<string>()
    for (let step = 0; step < 45; step++) {
      await page.keyboard.press("Tab")
      const stop = await focused(page)
      if (stop === null) continue
      passed.add(stop.name)
      if (!stop.isSeen) unseen.push(stop.name)
    }
    expect(passed.size).toBeGreaterThan(15)
    expect(unseen).toEqual([])
  })
}
