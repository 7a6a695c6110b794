import { expect } from "@playwright/test"
import { test } from "../support/livePage.ts"
import { closeFilters, openFilters, pagesLink, shown } from "../support/steps.ts"

test("one choice narrows sentence, table and address, and every count but its own", async ({ page }) => {
  await page.goto("./")
  await expect(shown(page)).toHaveText("137 of 137 items")
  const panel = await openFilters(page)
  await panel.getByRole("checkbox", { name: "Defense, 32 items" }).check()
  await expect(panel.getByRole("checkbox", { name: "Infrastructure, 12 items" })).toBeVisible()
  await expect(panel.getByRole("checkbox", { name: "Delivered, 6 items" })).toBeVisible()
  await closeFilters(page)
  await expect(shown(page)).toHaveText("32 of 137 items")
  await expect(page).toHaveURL(/\?sector=defense$/)
  await expect(page.getByText("32 items since 2007")).toBeVisible()
})

test("a value can be excluded, and chips take restrictions back one by one or all @desktop @phone", async ({
  page,
}) => {
  await page.goto("./?stage=raised&from=2020")
  const panel = await openFilters(page)
  await panel.getByRole("button", { name: "not Defense", exact: true }).click()
  await closeFilters(page)
  await expect(page).toHaveURL(/\?sector=-defense&stage=raised&from=2020$/)
  const chips = page.getByRole("list", { name: "Filters in use" })
  await expect(chips.getByRole("listitem")).toHaveText([
    /^Sector: not Defense/,
    /^Stage: Raised/,
    /^Since 2020/,
  ])
  await chips.getByRole("button", { name: "Remove Stage: Raised" }).press("Enter")
  await expect(page).toHaveURL(/\?sector=-defense&from=2020$/)
  // The chip is gone: the keyboard goes on from the count that it changed.
  await expect(shown(page)).toBeFocused()
  await page.getByRole("button", { name: "Clear all" }).press("Enter")
  await expect(shown(page)).toBeFocused()
  await expect(page).toHaveURL(/\/korea\/peru\/$/)
  await expect(shown(page)).toHaveText("137 of 137 items")
})

test("with no rows left the page names the restriction that brings most back @desktop @phone", async ({
  page,
}) => {
  await page.goto("./?sector=apec&q=submarine")
  await expect(shown(page)).toHaveText("0 of 137 items")
  // Where the sentence stands else, so that it is seen before the charts.
  await expect(page.getByText("No item meets all of these filters.")).toBeInViewport()
  await page.getByRole("button", { name: /^Remove .* to bring back \d+ items?$/ }).press("Enter")
  await expect(shown(page)).not.toHaveText("0 of 137 items")
  await expect(shown(page)).toBeFocused()
})

test("typing searches titles, events and names in any script, and fills no history @desktop @phone", async ({
  page,
}) => {
  await page.goto("./about/")
  await (await pagesLink(page, "Overview")).click()
  const panel = await openFilters(page)
  await panel.getByRole("searchbox", { name: /^Search titles/ }).fill("윤석열")
  await closeFilters(page)
  await expect(shown(page)).not.toHaveText("137 of 137 items")
  await page.goBack()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("About and method")
})

test("a long facet unfolds and is searched @desktop @phone", async ({ page }) => {
  await page.goto("./")
  const panel = await openFilters(page)
  const group = panel.getByRole("group", { name: "Organisation" })
  await expect(group.getByRole("checkbox")).toHaveCount(6)
  await group.getByRole("button", { name: /^Show \d+ more/ }).click()
  await group.getByRole("searchbox", { name: "Search organisation" }).fill("SIMA")
  await group.getByRole("checkbox", { name: /SIMA/ }).first().check()
  await closeFilters(page)
  await expect(page).toHaveURL(/organisation=sima/)
})

test("years narrow from either end @desktop @phone", async ({ page }) => {
  await page.goto("./")
  const panel = await openFilters(page)
  await panel.getByRole("combobox", { name: "From" }).selectOption("2023")
  await panel.getByRole("combobox", { name: "To" }).selectOption("2023")
  await closeFilters(page)
  await expect(page).toHaveURL(/\?from=2023&to=2023$/)
  await expect(page.getByRole("list", { name: "Filters in use" })).toContainText("In 2023")
})

test("what is pressed before a press was followed comes after it @desktop", async ({ page }) => {
  await page.goto("./?sector=trade")
  const pressBoth = (next: string) =>
    page.getByRole("checkbox", { name: /^Delivered,/ }).evaluate((box: HTMLInputElement, selector) => {
      box.click()
      document.querySelector<HTMLElement>(selector)?.click()
    }, next)
  await expect(shown(page)).toContainText("of 137 items")
  await page.getByRole("button", { name: "Clear all" }).evaluate((button) => (button.id = "clear"))
  await pressBoth("#clear")
  await expect(shown(page)).toHaveText("137 of 137 items")
  await expect(page).toHaveURL(/\/korea\/peru\/$/)
  // A page whose code is still to come. It is narrowed by what was pressed.
  await pressBoth("header nav a[href*='people/']")
  await expect(page).toHaveURL(/\/people\/\?stage=delivered$/)
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("People")
})
