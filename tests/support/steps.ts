import { expect, type Locator, type Page } from "@playwright/test"

/** "137 of 137 items", from the one place that always says it. */
export const shown = (page: Page) => page.getByRole("status").filter({ hasText: /^\d+ of 137 items$/ })

/** Until a page answers: what is pressed before is done then, and shows no effect before. */
export const isAlive = (page: Page) =>
  // It comes to life in slices, which others on a busy machine come between.
  expect(page.locator("#root[data-drawn]")).toHaveCount(0, { timeout: 30_000 })

/** Comes near every chart, as somebody does who scrolls through the page and back: until then its picture stands there. */
export async function passCharts(page: Page) {
  await isAlive(page)
  await page.mouse.move(0, 0)
  for (const chart of await page.locator("figure").all()) await chart.scrollIntoViewIfNeeded()
  await expect(page.locator("[data-picture]")).toHaveCount(0)
  await page.evaluate(() => scrollTo(0, 0))
}

/** The filters, opened first where they stand in a sheet. */
export async function openFilters(page: Page) {
  await isAlive(page)
  await shown(page).waitFor()
  const opener = page.getByRole("button", { name: /^Filters/ })
  if (await opener.isVisible()) await opener.click()
  return page.getByRole("search")
}

export async function closeFilters(page: Page) {
  const done = page.getByRole("button", { name: /^Show \d+ items?$/ })
  if (await done.isVisible()) await done.click()
}

/** A link of the header, to another page or another language, the menu unfolded first where it is folded. */
export async function pagesLink(page: Page, name: string, among = "Pages") {
  await page.getByRole("banner").waitFor()
  const menu = page.getByRole("button", { name: /^(Menu|메뉴|Menú)$/ })
  const link = page.getByRole("navigation", { name: among }).getByRole("link", { name, exact: true })
  if ((await menu.isVisible()) && !(await link.isVisible())) await menu.click()
  return link
}

/** Presses the key until the element has the focus, as somebody without a mouse does. */
export async function walkTo(page: Page, key: string, target: Locator, most = 120) {
  // Found once: looking it up by role at each step would take longer than the test may.
  const find = async () => {
    const element = await target.elementHandle()
    if (!element) throw new Error(`${target.toString()} is not on the page`)
    return element
  }
  let element = await find()
  const passed: string[] = []
  for (let step = 0; step <= most; step++) {
    if (step > 0) await page.keyboard.press(key)
    const focused = await element.evaluate((node) => {
      const { activeElement: active } = document
      return {
        isIt: active === node,
        isGone: !node.isConnected,
        name: active?.ariaLabel ?? active?.textContent?.slice(0, 40) ?? "",
      }
    })
    if (focused.isIt) return
    // What follows a choice late may bring another in its place.
    if (focused.isGone) element = await find()
    passed.push(focused.name)
  }
  throw new Error(
    `${key} pressed ${most} times does not reach ${target.toString()}, but: ${passed.join(" | ")}`,
  )
}

export const tabTo = (page: Page, target: Locator, most?: number) => walkTo(page, "Tab", target, most)

/** Reaches the element by Tab and presses Enter on it. */
export async function enter(page: Page, target: Locator, most?: number) {
  await tabTo(page, target, most)
  await page.keyboard.press("Enter")
}

/** What the page of an item says of one thing: "Stage", "Asked by". */
export const factOf = (page: Page, label: string) =>
  page
    .locator("dt")
    .filter({ hasText: new RegExp(`^${label}$`) })
    .locator("xpath=following-sibling::dd[1]")

/** The list or table of what is shown, past the filters. */
export async function skipFilters(page: Page) {
  await enter(page, page.getByRole("link", { name: "Skip the filters" }))
}

/** The filters, from the heading at which a step to another page ends. */
export async function leapToFilters(page: Page) {
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused()
  await enter(page, page.getByRole("link", { name: "Go to the filters" }))
}
