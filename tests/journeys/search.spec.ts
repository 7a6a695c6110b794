import { expect, type Page } from "@playwright/test"
import { test } from "../support/livePage.ts"
import { loadAxe, violations } from "../support/axe.ts"
import { shown } from "../support/steps.ts"

const box = (page: Page) => page.getByRole("dialog", { name: "Search everything" })
const field = (page: Page) => box(page).getByRole("combobox")
const results = (page: Page) => box(page).getByRole("option")

test("/ opens the box, arrows choose, Enter opens the page and leaves the keyboard at its heading @desktop", async ({
  page,
}) => {
  await page.goto("./about/")
  await page.keyboard.press("/")
  await expect(field(page)).toBeFocused()
  await expect(field(page)).toHaveValue("")
  await page.keyboard.type("SIMA")
  await expect(box(page).getByRole("status")).toHaveText(/^\d+ results$/)
  await expect(results(page).first()).toHaveAttribute("aria-selected", "true")
  await page.keyboard.press("ArrowDown")
  await expect(results(page).nth(1)).toHaveAttribute("aria-selected", "true")
  const id = await results(page).nth(1).getAttribute("id")
  await expect(field(page)).toHaveAttribute("aria-activedescendant", id ?? "none")
  await page.keyboard.press("End")
  await expect(results(page).last()).toHaveAttribute("aria-selected", "true")
  await page.keyboard.press("Home")
  await expect(results(page).first()).toHaveAttribute("aria-selected", "true")
  await field(page).fill("four warships")
  await expect(results(page).first()).toContainText("Four warships built with SIMA at Callao")
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(/\/items\/naval-vessels-sima-2024\/$/)
  await expect(box(page)).toBeHidden()
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused()
})

test("Ctrl K opens the box, Esc closes it and gives the focus back @desktop", async ({ page }) => {
  await page.goto("./")
  const link = page
    .getByRole("navigation", { name: "Pages" })
    .getByRole("link", { name: "Sources", exact: true })
  await link.focus()
  await page.keyboard.press("Control+k")
  await expect(field(page)).toBeFocused()
  await page.keyboard.type("rimac")
  await page.keyboard.press("Escape")
  await expect(box(page)).toBeHidden()
  await expect(link).toBeFocused()
})

test("/ is a sign like any other where something is typed, and opens nothing once that was chosen @desktop", async ({
  page,
}) => {
  await page.goto("./")
  const own = page.getByRole("searchbox", { name: /^Search titles/ })
  await own.click()
  await page.keyboard.type("K2/K808")
  await expect(own).toHaveValue("K2/K808")
  await expect(box(page)).toBeHidden()
  await page.getByRole("button", { name: "Search everything" }).click()
  await box(page).getByRole("checkbox", { name: "Open with the / key" }).uncheck()
  await page.keyboard.press("Escape")
  await page.keyboard.press("/")
  await expect(box(page)).toBeHidden()
  await page.keyboard.press("Control+k")
  await expect(box(page)).toBeVisible()
})

test("a search in any language finds the record, marks the match and says what matched @desktop @phone", async ({
  page,
}) => {
  await page.goto("./")
  await page.getByRole("button", { name: "Search everything" }).click()
  await field(page).fill("현대중공어")
  await expect(results(page).first()).toContainText("HD Hyundai Heavy Industries")
  await expect(results(page).first().locator("mark")).toHaveText("현대중공업")
  await field(page).fill("ㅎㄷㅈㄱㅇ")
  await expect(results(page).first()).toContainText("HD Hyundai Heavy Industries")
  await field(page).fill("buques de guerra")
  await expect(results(page).first()).toContainText("Four warships built with SIMA at Callao")
  await expect(results(page).first()).toContainText("title in Spanish: Cuatro buques de guerra")
  await field(page).fill("cancilleria")
  await results(page).first().click()
  await expect(page).toHaveURL(/\/organisations\/rree-pe\/$/)
})

test("the table shows the same items as the box, also by words of another language @desktop @phone", async ({
  page,
}) => {
  await page.goto("./?sector=health")
  await page.getByRole("button", { name: "Search everything" }).click()
  await field(page).fill("잠수함")
  const link = box(page).getByRole("link", { name: /^Show all \d+ items in the table$/ })
  const count = /\d+/.exec((await link.textContent()) ?? "")?.[0]
  await link.click()
  await expect(box(page)).toBeHidden()
  await expect(page).toHaveURL(/\/korea\/peru\/\?q=/)
  await expect(shown(page)).toHaveText(`${count} of 137 items`)
  // The address alone does the same: the other languages come when somebody searches.
  await page.reload()
  await expect(shown(page)).toHaveText(`${count} of 137 items`)
})

test("nothing found says so and what to try; a long list unfolds from the keyboard @desktop", async ({
  page,
}) => {
  await page.goto("./")
  await page.getByRole("button", { name: "Search everything" }).click()
  await expect(box(page)).toContainText("Searches items, meetings, people, organisations and sources")
  await field(page).fill("unicorn submarine")
  await expect(box(page).getByRole("status")).toHaveText("No results")
  await expect(box(page)).toContainText("Use fewer words")
  await field(page).fill("summit")
  await expect(results(page).first()).toBeVisible()
  const before = await results(page).count()
  await page.keyboard.press("End")
  await expect(results(page).last()).toHaveAttribute("aria-selected", "true")
  await expect(results(page).last()).toHaveText(/^Show \d+ more$/)
  await page.keyboard.press("Enter")
  await expect.poll(() => results(page).count()).toBeGreaterThan(before)
  await expect(field(page)).toBeFocused()
})

test("languages that do not arrive are named, and the search goes on @desktop", async ({ page }) => {
  await page.route("**/data/texts/ko.json*", (route) => route.abort())
  await page.goto("./")
  await page.getByRole("button", { name: "Search everything" }).click()
  await expect(box(page)).toContainText("Not searched, because the texts did not arrive: 한국어.")
  await field(page).fill("humedales")
  await expect(results(page).first()).toContainText("Datem wetlands")
})

test("the Korean page searches and answers in Korean @desktop", async ({ page }) => {
  await page.goto("./ko/")
  await page.getByRole("button", { name: "전체 검색" }).click()
  const dialog = page.getByRole("dialog", { name: "전체 검색" })
  await dialog.getByRole("combobox").fill("외교부의")
  await expect(dialog.getByRole("status")).toHaveText(/^결과 \d+건$/)
  await expect(dialog.getByRole("option").first()).toContainText("외교부")
  await dialog.getByRole("combobox").fill("naval vessels sima")
  await dialog.getByRole("option").first().click()
  await expect(page).toHaveURL(/\/ko\/items\/naval-vessels-sima-2024\/$/)
})

test("on a phone the box fills the screen and every result is a target for a thumb @phone", async ({
  page,
}) => {
  await page.goto("./")
  const opener = page.getByRole("button", { name: "Search everything" })
  expect((await opener.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  await opener.click()
  await field(page).fill("lima")
  await expect(results(page).first()).toBeVisible()
  const size = await box(page).boundingBox()
  expect(size).toMatchObject({ x: 0, y: 0, width: 390, height: 844 })
  for (const option of (await results(page).all()).slice(0, 12))
    expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  const overflow = await box(page).evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)
  expect(overflow).toBeLessThanOrEqual(0)
})

test.describe("accessibility", () => {
  // The policy of the page would refuse the checker's own script.
  test.use({ bypassCSP: true })

  test("axe finds nothing in the box, in light and in dark @desktop @phone", async ({ page }) => {
    await page.goto("./about/")
    await page.getByRole("button", { name: "Search everything" }).click()
    await field(page).fill("윤석열")
    await expect(results(page).first()).toBeVisible()
    await loadAxe(page)
    expect(await violations(page, "all")).toEqual([])
    await page.emulateMedia({ colorScheme: "dark" })
    expect(await violations(page, "colours"), "dark").toEqual([])
  })
})
