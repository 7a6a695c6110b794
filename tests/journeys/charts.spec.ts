import { readFileSync } from "node:fs"
import { expect, type Page } from "@playwright/test"
import { test } from "../support/livePage.ts"

const chart = (page: Page, title: string | RegExp) => page.getByRole("figure", { name: title })

async function downloaded(page: Page, name: string) {
  const waiting = page.waitForEvent("download")
  await page.getByRole("button", { name }).click()
  const file = await waiting
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

test("choosing a segment filters by sector and stage, choosing it again clears @desktop @phone", async ({
  page,
}) => {
  await page.goto("./")
  const segment = chart(page, "Sectors").getByRole("button", { name: /^Defense, under way: 3 items/ })
  await segment.click()
  await expect(page).toHaveURL(/\?sector=defense&stage=under-way$/)
  await expect(segment).toHaveAttribute("aria-pressed", "true")
  await expect(page.getByText("3 of 137 items")).toBeVisible()
  await segment.click()
  await expect(page).toHaveURL(/\/korea\/peru\/$/)
})

test("the bars are reached, read and chosen by keyboard, and keep their place when chosen @desktop", async ({
  page,
}) => {
  await page.goto("./")
  const sectors = chart(page, "Sectors")
  await sectors.getByRole("button", { name: /^Defense: 32 items/ }).waitFor()
  await sectors.getByRole("button", { name: "Embed Sectors" }).focus()
  await page.keyboard.press("Tab")
  await expect(sectors.getByRole("button", { name: /^Defense: 32 items/ })).toBeFocused()
  await page.keyboard.press("ArrowDown")
  await page.keyboard.press("ArrowRight")
  const second = sectors.getByRole("button", { name: /^Political relations, raised: / })
  await expect(second).toBeFocused()
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(/\?sector=political&stage=raised$/)
  await expect(second).toBeFocused()
  await page.keyboard.press("Space")
  await expect(page).toHaveURL(/\/korea\/peru\/$/)
})

test("arrow keys choose a span of years, and choosing it again clears @desktop", async ({ page }) => {
  await page.goto("./")
  const activity = chart(page, "Activity")
  const year = activity.getByRole("button", { name: /^2023: / })
  await year.waitFor()
  await year.focus()
  await page.keyboard.press("Shift+ArrowRight")
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(/\?from=2023&to=2024$/)
  await expect(page.getByRole("list", { name: "Filters in use" })).toContainText("2023 to 2024")
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(/\/korea\/peru\/$/)
})

test("dragging over the columns chooses their years @desktop", async ({ page }) => {
  await page.goto("./")
  const activity = chart(page, "Activity")
  const [from, to] = [
    activity.getByRole("button", { name: /^2012: / }),
    activity.getByRole("button", { name: /^2015: / }),
  ]
  await from.waitFor()
  await from.scrollIntoViewIfNeeded()
  const [start, end] = [await from.boundingBox(), await to.boundingBox()]
  if (!start || !end) throw new Error("the columns have no place")
  const y = start.y + start.height / 2
  await page.mouse.move(start.x + start.width / 2, y)
  await page.mouse.down()
  await page.mouse.move(end.x + end.width / 2, y, { steps: 6 })
  await page.mouse.up()
  await expect(page).toHaveURL(/\?from=2012&to=2015$/)
})

for (const title of ["Sectors", "Activity", "Meetings"]) {
  test(`${title} has its numbers as a table, and leaves the page as SVG, PNG and CSV @desktop`, async ({
    page,
  }) => {
    await page.goto("./?sector=defense")
    const figure = chart(page, title)
    await figure.getByRole("button").nth(4).or(figure.getByRole("link").first()).first().waitFor()
    await figure.getByRole("button", { name: "Table", exact: true }).click()
    const twin = figure.getByRole("table")
    await expect(twin).toBeVisible()
    const rows = await twin.getByRole("row").count()
    const csv = await downloaded(page, `Download ${title} as CSV`)
    expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(csv.bytes.toString("utf8").trimEnd().split("\r\n")).toHaveLength(rows)
    await figure.getByRole("button", { name: "Table", exact: true }).click()
    // The chart comes back.
    await figure.locator("svg:not([data-picture] *)").first().waitFor()
    const svg = await downloaded(page, `Download ${title} as SVG`)
    expect(svg.bytes.toString("utf8")).toMatch(/^<svg[^>]+>.*<\/svg>$/s)
    expect(svg.bytes.toString("utf8")).toContain(title)
    expect(svg.bytes.toString("utf8")).not.toMatch(/light-dark|var\(/)
    const png = await downloaded(page, `Download ${title} as PNG`)
    expect(png.bytes.subarray(1, 4).toString()).toBe("PNG")
    expect(png.bytes.length).toBeGreaterThan(5000)
  })
}

test("a chart whose rows stay the same is not drawn anew @desktop", async ({ page }) => {
  await page.goto("./")
  const sectors = chart(page, "Sectors")
  await sectors.getByRole("button", { name: /^Defense: 32 items/ }).waitFor()
  await sectors.evaluate((figure) => {
    const seen = { changes: 0 }
    Object.assign(globalThis, { seen })
    new MutationObserver((records) => (seen.changes += records.length)).observe(figure, {
      subtree: true,
      childList: true,
      attributes: true,
    })
  })
  await page
    .getByRole("table", { name: "Items", exact: true })
    .getByRole("button", { name: "Sector" })
    .click()
  await expect(page).toHaveURL(/sort=sector/)
  expect(
    await page.evaluate(() => (globalThis as unknown as { seen: { changes: number } }).seen.changes),
  ).toBe(0)
})

test("charts come after the first paint without moving the page", async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(globalThis, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value)
    }).observe({ type: "layout-shift", buffered: true })
  })
  await page.goto("./")
  await chart(page, "Sectors")
    .getByRole("button", { name: /^Defense: 32 items/ })
    .waitFor()
  await page.waitForTimeout(500)
  const height = await page.evaluate(() =>
    (globalThis as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
  )
  expect(height).toBe(0)
})

test("trade shows both counts apart, each figure with its source @desktop @phone", async ({ page }) => {
  await page.goto("./")
  for (const side of ["Korean", "Peruvian"]) {
    const figure = chart(page, new RegExp(`${side} side`))
    await figure.scrollIntoViewIfNeeded()
    await expect(figure.getByRole("button", { name: "Table", exact: true })).toBeVisible()
  }
  await chart(page, /Korean side/)
    .getByRole("button", { name: "Table", exact: true })
    .click()
  await expect(chart(page, /Korean side/).getByRole("table")).toContainText("3,630")
})

test("the years count the meetings that the filters leave, as the timeline does @desktop", async ({
  page,
}) => {
  await page.goto("./?sector=defense&from=2024&to=2024")
  const activity = chart(page, "Activity")
  await activity.getByRole("button", { name: "Table", exact: true }).click()
  const counted = await activity
    .getByRole("row", { name: /^2024\b/ })
    .locator("th, td")
    .last()
    .innerText()
  await expect(chart(page, "Meetings")).toContainText(new RegExp(`(?<!\\d)${counted} meetings; `))
})
