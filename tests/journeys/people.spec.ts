import { expect } from "@playwright/test"
import { test } from "../support/livePage.ts"
import { enter, pagesLink, tabTo } from "../support/steps.ts"

test("an item leads to a person, the person to another meeting, and that to who sat opposite @desktop", async ({
  page,
}) => {
  await page.goto("./items/fa50-sale/")
  await page.getByRole("link", { name: "Dina Boluarte" }).click()
  await expect(page).toHaveURL(/\/people\/dina-boluarte\/$/)
  await expect(page.getByRole("heading", { level: 1, name: "Dina Boluarte" })).toBeVisible()
  const attended = page.getByRole("region", { name: /^Meetings attended \d+$/ })
  await attended.getByRole("link", { name: /^FA-50 parts agreement/ }).click()
  await expect(page).toHaveURL(/\/meetings\/[^/]+\/$/)
  await page.getByRole("main").getByRole("link", { name: "Kang Goo-young" }).first().click()
  await expect(page).toHaveURL(/\/people\/kang-goo-young\/$/)
  await page.goBack()
  await page.goBack()
  await expect(page.getByRole("heading", { level: 1, name: "Dina Boluarte" })).toBeVisible()
})

test("the list of people is filtered and sorted by keyboard, and its address holds both @desktop", async ({
  page,
}) => {
  await page.goto("./")
  const link = await pagesLink(page, "People")
  await link.focus()
  await page.keyboard.press("Enter")
  const status = page.getByRole("status").filter({ hasText: /people$/ })
  await expect(status).toHaveText(/^(\d+) of \1 people$/)
  const field = page.getByRole("searchbox", { name: "Name or office" })
  await tabTo(page, field)
  await page.keyboard.type("foreign affairs")
  await page.keyboard.press("Tab")
  await page.keyboard.press("P")
  await expect(page).toHaveURL(/\?name=foreign\+affairs&side=PE$/)
  await expect(status).not.toHaveText(/^(\d+) of \1 people$/)
  const first = page.getByRole("rowheader").first()
  await enter(page, page.getByRole("button", { name: "First seen" }))
  await expect(page.getByRole("columnheader", { name: "First seen" })).toHaveAttribute(
    "aria-sort",
    "descending",
  )
  await expect(page).toHaveURL(/\?sort-people=-first&name=foreign\+affairs&side=PE$/)
  const newest = await first.textContent()
  await page.keyboard.press("Enter")
  await expect(page.getByRole("columnheader", { name: "First seen" })).toHaveAttribute(
    "aria-sort",
    "ascending",
  )
  await expect(first).not.toHaveText(newest ?? "")
  const oldest = await first.getByRole("link").getAttribute("href")
  // The order goes along to a page of somebody, and into another language.
  await expect(first.getByRole("link")).toHaveAttribute("href", /\?sort-people=first$/)
  await page.reload()
  await expect(first.getByRole("link")).toHaveAttribute("href", oldest ?? "")
  await (await pagesLink(page, "Español", "Language")).click()
  await expect(page.locator('th[aria-sort="ascending"]')).toHaveText("Consta desde")
  await page.goBack()
  await expect(field).toHaveValue("foreign affairs")
  await expect(page.getByRole("combobox", { name: "Side" })).toHaveValue("PE")
  await page.getByRole("button", { name: "Show all" }).click()
  await expect(page).toHaveURL(/\/people\/\?sort-people=first$/)
})

test("an organisation's page leads to its items, and to these alone in the overview @desktop @phone", async ({
  page,
}) => {
  await page.goto("./organisations/")
  await page.getByRole("link", { name: /^SIMA Perú/ }).click()
  const items = page.getByRole("region", { name: /^Items \d+$/ })
  const count = Number((await items.getByRole("heading").textContent())?.replace(/\D/g, ""))
  await expect(items.getByRole("rowheader")).toHaveCount(count)
  await page.getByRole("link", { name: `The ${count} items in the overview` }).click()
  await expect(page).toHaveURL(/\?organisation=sima$/)
  await expect(page.getByRole("status").filter({ hasText: `${count} of 137 items` })).toBeVisible()
  await page.getByRole("link", { name: "Page of: Organisation: SIMA Perú (naval shipyards)" }).click()
  await expect(page).toHaveURL(/\/organisations\/sima\/\?organisation=sima$/)
})

test("a Korean page names people in Hangul and finds them so @desktop", async ({ page }) => {
  await page.goto("./ko/people/?name=우말라")
  await expect(page.getByRole("rowheader")).toHaveText(["오얀타 우말라"])
  await page.getByRole("link", { name: "오얀타 우말라" }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("오얀타 우말라")
  await expect(page.getByText("Ollanta Humala Tasso", { exact: true })).toHaveAttribute("lang", "es")
  await expect(page.getByRole("heading", { name: /^참석한 회의 \d+$/ })).toBeVisible()
})

test("a person of whom nothing was known yet has no page on that day @desktop", async ({ page }) => {
  await page.goto("./people/dina-boluarte/?asof=2015-01-01")
  await expect(page.getByRole("heading", { level: 1 })).toContainText("1 Jan 2015")
  await page.goto("./people/nobody-of-that-name/")
  await expect(page.getByText("This address names no page or record of the dataset.")).toBeVisible()
})
