import { expect, type Page } from "@playwright/test"
import { test } from "../support/livePage.ts"

const table = (page: Page) => page.getByRole("table", { name: "Items", exact: true })
const rows = (page: Page) =>
  table(page)
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader") })

test("by keyboard alone a row is found, opened beside the table, read and left again @desktop", async ({
  page,
}) => {
  await page.goto("./?sector=defense&sort=item")
  const first = table(page).getByRole("link").first()
  await page.getByRole("button", { name: "Reports" }).focus()
  await page.keyboard.press("Tab")
  await expect(first).toBeFocused()
  await page.keyboard.press("ArrowDown")
  await page.keyboard.press("ArrowDown")
  const third = table(page).getByRole("link").nth(2)
  await expect(third).toBeFocused()
  const title = (await third.textContent()) ?? ""
  await page.keyboard.press("Enter")
  const panel = page.getByRole("complementary", { name: title })
  await expect(panel.getByRole("heading", { level: 2, name: title })).toBeFocused()
  await expect(page).toHaveURL(/\/items\/[a-z0-9-]+\/\?sector=defense&sort=item$/)
  await expect(panel.getByRole("list", { name: "Events" })).toBeVisible()
  await page.reload()
  await expect(panel).toBeVisible()
  await panel.getByRole("button", { name: "Close" }).focus()
  await page.keyboard.press("Escape")
  await expect(panel).toHaveCount(0)
  await expect(third).toBeFocused()
  await expect(page).toHaveURL(/\/korea\/peru\/\?sector=defense&sort=item$/)
})

test("an item opened far down the table stays in sight, and back closes it @desktop", async ({ page }) => {
  await page.goto("./?sort=item")
  const link = table(page).getByRole("link", { name: "Two landing ships of the Pisco class" })
  await link.click()
  await expect(
    page.getByRole("complementary", { name: "Two landing ships of the Pisco class" }),
  ).toBeInViewport()
  await expect(link).toBeInViewport()
  await page.goBack()
  await expect(page.getByRole("complementary", { name: /Two landing ships/ })).toHaveCount(0)
})

for (const screen of ["@phone", "@tablet"]) {
  test(`an item opens as a page of its own, and back leads to the list ${screen}`, async ({ page }) => {
    await page.goto("./?sector=minerals")
    await table(page).getByRole("link").first().click()
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused()
    await expect(table(page)).toHaveCount(0)
    await page.goBack()
    await expect(page.getByText("7 of 137 items")).toBeVisible()
  })
}

test("a phone lists twenty cards and adds more on demand, and no more than there are @phone", async ({
  page,
}) => {
  await page.goto("./?sector=defense")
  await expect(rows(page)).toHaveCount(20)
  await page.getByRole("button", { name: "Show 12 more" }).click()
  await expect(rows(page)).toHaveCount(32)
  await expect(page.getByRole("button", { name: /^Show \d+ more$/ }).filter({ visible: true })).toHaveCount(0)
})

test("cards carry the facts of the table, each with its heading @phone", async ({ page }) => {
  await page.goto("./?q=warships+SIMA+Callao&sector=defense")
  const card = rows(page).filter({ hasText: "Four warships" })
  for (const fact of [
    "Sector",
    "Defense",
    "Stage",
    "Under way",
    "Last event",
    "5 Feb 2026",
    "Value",
    "USD 434.4–500 million",
    "contract",
    "HD HHI · SIMA",
    "20 reports",
    "16 origins",
  ]) {
    await expect(card.getByText(fact, { exact: true }).or(card.getByText(fact)).first()).toBeVisible()
  }
  await expect(table(page).getByRole("columnheader")).toHaveCount(8)
})

test("headings sort, with Shift by a further column, and the address holds it @desktop", async ({ page }) => {
  await page.goto("./")
  await table(page).getByRole("button", { name: "Sector" }).click()
  await table(page)
    .getByRole("button", { name: "Reports" })
    .click({ modifiers: ["Shift"] })
  await expect(page).toHaveURL(/\?sort=sector,-reports$/)
  await expect(table(page).getByRole("columnheader", { name: /Sector/ })).toHaveAttribute(
    "aria-sort",
    "ascending",
  )
  await expect(rows(page).first().getByRole("cell").first()).toContainText("Agriculture and fisheries")
})

test("one menu sorts, groups and chooses columns", async ({ page }) => {
  await page.goto("./")
  await page.getByRole("button", { name: "Sort, group, columns" }).click()
  const menu = page.getByRole("dialog", { name: "Sort, group, columns" })
  await menu.getByRole("combobox", { name: "Group by" }).selectOption("Stage")
  await menu.getByRole("checkbox", { name: "Sector" }).uncheck()
  await menu.getByRole("button", { name: "Move Value earlier" }).click()
  await page.keyboard.press("Escape")
  await expect(page).toHaveURL(/\?columns=item,stage,asked,value,last,parties,reports&group=stage$/)
  await expect(table(page).getByRole("rowheader", { name: "Raised: 16 items" })).toBeAttached()
  await expect(table(page).getByRole("columnheader", { name: "Sector" })).toHaveCount(0)
})

test("the menu of the table stands whole in sight wherever its button is @phone", async ({ page }) => {
  await page.goto("./?sector=minerals")
  const opener = page.getByRole("button", { name: "Sort, group, columns" })
  await opener.waitFor()
  for (const top of [100, 420, 780]) {
    await opener.evaluate((button, at) => scrollBy(0, button.getBoundingClientRect().top - at), top)
    await opener.press("Enter")
    const box = await page.getByRole("dialog", { name: "Sort, group, columns" }).boundingBox()
    expect(box?.y, `opened at ${top} px`).toBeGreaterThanOrEqual(0)
    expect((box?.y ?? 0) + (box?.height ?? 0), `opened at ${top} px`).toBeLessThanOrEqual(844)
    expect(box?.height, `opened at ${top} px`).toBeGreaterThan(300)
    await page.keyboard.press("Escape")
  }
})

test("headings and first column stay in sight while the table scrolls @desktop", async ({ page }) => {
  await page.goto(
    "./?columns=item,sector,stage,asked,last,value,parties,reports,instrument,first,meetings,origins",
  )
  const frame = table(page).locator("xpath=..")
  await frame.evaluate((element) => {
    element.scrollIntoView()
    element.scrollTo(element.scrollWidth, 1500)
  })
  await expect(table(page).getByRole("columnheader", { name: "Item", exact: true })).toBeInViewport()
  await expect(table(page).getByRole("columnheader", { name: "Origins" })).toBeInViewport()
  await page.goto("./")
  // Before the rows are there the page is too short to scroll that far.
  await rows(page).nth(100).waitFor()
  await page.waitForLoadState("networkidle")
  await page.mouse.wheel(0, 6000)
  await expect(table(page).getByRole("columnheader", { name: "Last event" })).toBeInViewport()
  await expect(page.getByText("137 of 137 items")).toBeInViewport()
})

test("in print every row is there, whole, without the controls @desktop", async ({ page }) => {
  await page.goto("./")
  await page.emulateMedia({ media: "print" })
  await expect(rows(page)).toHaveCount(137)
  await expect(page.getByRole("button", { name: "Copy link" })).toBeHidden()
  await expect(page.getByRole("search")).toBeHidden()
  const pdf = await page.pdf({ format: "A4" })
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-")
})
