import { expect } from "@playwright/test"
import { test } from "../support/livePage.ts"

test("the page of the data leads to data health, and a check to its records @desktop @phone", async ({
  page,
}) => {
  await page.goto("./data/?sector=defense")
  await page.getByRole("link", { name: "How healthy the data are" }).click()
  await expect(page).toHaveURL(/\/data\/health\/\?sector=defense$/)
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused()
  await page.getByRole("link", { name: "Items that rest on one origin" }).click()
  const section = page.getByRole("region", { name: /^Items that rest on one origin \d+ of 137 items/ })
  await expect(section).toBeInViewport()
  const more = section.getByText(/^\d+ more$/)
  await more.click()
  const last = section.getByRole("link").last()
  const title = (await last.textContent()) ?? "no title"
  await last.click()
  await expect(page).toHaveURL(/\/items\/[^/]+\/\?sector=defense$/)
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title)
})

test("an open disagreement is led to on its page, whatever is filtered @desktop", async ({ page }) => {
  await page.goto("./data/health/?sector=health")
  const link = page.locator("#disagreements").getByRole("rowheader").first().getByRole("link")
  const about = (await link.textContent()) ?? "no title"
  await link.click()
  await expect(page).toHaveURL(/\/disagreements\/#/)
  const heading = page.getByRole("heading", { name: about, exact: true })
  await expect(heading).toBeInViewport()
})

test("a fold opens by keyboard @desktop", async ({ page }) => {
  await page.goto("./data/health/")
  const fold = page.locator("#weak details")
  await fold.locator("summary").focus()
  await page.keyboard.press("Enter")
  await expect(fold.getByRole("row").last()).toBeVisible()
})

test("in print the checks stand whole, and a fold as the reader left it @desktop", async ({ page }) => {
  await page.goto("./data/health/")
  await page.locator("#weak summary").click()
  await page.emulateMedia({ media: "print" })
  await expect(page.locator("#weak details").getByRole("row").last()).toBeVisible()
  await expect(page.locator("#noParagraph details").getByRole("row").last()).toBeHidden()
})
