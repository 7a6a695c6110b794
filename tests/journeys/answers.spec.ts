import { expect, type Page } from "@playwright/test"
import { test } from "../support/livePage.ts"
import { closeFilters, openFilters, pagesLink, tabTo } from "../support/steps.ts"

/** What a newcomer must find without help: by clicking, and by keyboard alone. */

const rowNamed = (page: Page, text: string) =>
  page.getByRole("table", { name: "Items", exact: true }).getByRole("row").filter({ hasText: text })

async function expectTwoPeruvianAsks(page: Page) {
  const silent = page
    .getByRole("table", { name: "Items", exact: true })
    .getByRole("row")
    .filter({ has: page.locator("td", { hasText: /Peru, [^,]*2023\s*no later event/ }) })
  await expect(silent.getByRole("link")).toHaveText([
    "Peru invites Korea to new gas fields",
    "Cooperation in the UN and regional forums",
  ])
}

test("which Peruvian asks of 2023 have no later event", async ({ page }) => {
  await page.goto("./")
  const panel = await openFilters(page)
  await panel.getByRole("checkbox", { name: /^Peru, / }).check()
  await panel.getByRole("combobox", { name: "From" }).selectOption("2023")
  await panel.getByRole("combobox", { name: "To" }).selectOption("2023")
  await closeFilters(page)
  await expectTwoPeruvianAsks(page)
})

test("which Peruvian asks of 2023 have no later event, by keyboard @desktop", async ({ page }) => {
  await page.goto("./")
  const panel = page.getByRole("search")
  await tabTo(page, panel.getByRole("checkbox", { name: /^Peru, / }))
  await page.keyboard.press("Space")
  await tabTo(page, panel.getByRole("combobox", { name: "From" }))
  await page.keyboard.type("2023")
  await tabTo(page, panel.getByRole("combobox", { name: "To" }))
  await page.keyboard.type("2023")
  await expectTwoPeruvianAsks(page)
})

async function expectSignatures(page: Page) {
  const signed = page.getByRole("list", { name: "Signed there" })
  await expect(signed.locator("> li")).toHaveCount(8)
  const submarines = signed.locator("> li").filter({ hasText: "Submarine developed together" })
  await expect(submarines).toContainText("HD Hyundai Heavy Industries")
  await expect(submarines).toContainText("SIMA")
  await expect(submarines).toContainText(/Defence Blog, ¶4 · 18 Nov 2024 · English · press/)
  const parts = signed.locator("> li").filter({ hasText: "KF-21 parts memorandum" })
  await expect(parts).toContainText(/Korea Aerospace Industries.*SEMAN/s)
  await expect(parts).toContainText(/¶5/)
}

test("who signed what on 16 November 2024, and on whose evidence @desktop @phone", async ({ page }) => {
  await page.goto("./")
  await (await pagesLink(page, "Meetings")).click()
  await page.getByRole("link", { name: "Official visit of Yoon Suk Yeol around APEC 2024" }).click()
  await expect(page.getByText("Lima, 16 Nov 2024")).toBeVisible()
  await expectSignatures(page)
})

test("who signed what on 16 November 2024, by keyboard from the timeline @desktop", async ({ page }) => {
  await page.goto("./")
  const timeline = page.getByRole("group", { name: /^Meetings on a time line/ })
  await timeline.focus()
  const summit = timeline.getByRole("link", { name: "16 Nov 2024, Lima, leaders: 22 items raised" })
  await page.keyboard.press("End")
  for (
    let step = 0;
    step < 6 && !(await summit.evaluate((link) => link === document.activeElement));
    step++
  ) {
    await page.keyboard.press("ArrowLeft")
  }
  await expect(summit).toBeFocused()
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(/\/meetings\/2024-11-16-summit-lima\/$/)
  await expectSignatures(page)
})

test("how long the leaders did not meet before 16 November 2023 @desktop @phone", async ({ page }) => {
  await page.goto("./")
  await expect(page.getByText(/8 years 6 months \(21 Apr 2015 – 16 Nov 2023\)/).first()).toBeVisible()
  await page.goto("./meetings/")
  await expect(
    page.getByRole("listitem").filter({ hasText: "8 years 6 months without a leaders’ meeting on record" }),
  ).toContainText("21 Apr 2015 – 16 Nov 2023")
  await page.goto("./meetings/2023-11-16-summit-san-francisco/")
  await expect(page.getByText(/8 years 6 months after the leaders last met, on 21 Apr 2015/)).toBeVisible()
})

test("what the reports say the four ships cost @desktop @phone", async ({ page }) => {
  await page.goto("./")
  const panel = await openFilters(page)
  await panel.getByRole("searchbox", { name: /^Search titles/ }).fill("warships")
  await closeFilters(page)
  const ships = rowNamed(page, "Four warships built with SIMA at Callao")
  await expect(ships).toContainText(/USD.434\.4–500 million/)
  await expect(ships).toContainText("contract")
  await expect(ships).toContainText("6 reports")
  await ships.getByRole("link").click()
  const amounts = page.getByRole("list", { name: "Amounts as reported" })
  await expect(amounts.locator("> li")).toHaveCount(10)
  await expect(amounts).toContainText(/KRW.640\.6 billion contract, of the whole, as of Apr 2024/)
})
