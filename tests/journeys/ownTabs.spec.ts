import { expect, type Page } from "@playwright/test"
import { test } from "../support/livePage.ts"
import { banner, choose, packageNamed } from "../support/ownData.ts"
import { isAlive, shown } from "../support/steps.ts"

/** Another tab of the same browser, at the same address. */
async function tabBeside(page: Page): Promise<Page> {
  const tab = await page.context().newPage()
  await tab.goto(page.url())
  await isAlive(tab)
  return tab
}

test("a dataset that another tab replaces or removes stays as long as the tab that shows it, which says so @desktop", async ({
  page,
}) => {
  await page.goto("./data/open/")
  await choose(page, "mine.json", packageNamed("My copy"))
  await expect(banner(page)).toContainText("My copy")
  const other = await tabBeside(page)
  await expect(banner(other)).toContainText("My copy")
  await expect(banner(other)).not.toContainText("Another tab")

  await page.goto(new URL("#/data/open/", page.url()).href)
  await choose(page, "new.json", packageNamed("My next copy"))
  await expect(banner(page)).toContainText("My next copy")
  await expect(banner(other)).toContainText("My copy")
  await expect(banner(other)).toContainText("Another tab has removed or replaced it")
  await other.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Meetings" }).click()
  await expect(other.getByRole("heading", { level: 1, name: "Meetings" })).toBeVisible()
  await other.reload()
  await expect(banner(other)).toContainText("My next copy")
  await expect(banner(other)).not.toContainText("Another tab")

  await banner(page).getByRole("button", { name: "Remove it" }).click()
  await expect(banner(other)).toContainText("Another tab has removed or replaced it")
  await other.reload()
  await expect(other.getByRole("alert")).toContainText("No dataset of your own is kept")
  await expect(banner(other)).toHaveCount(0)
  await other.goto("./")
  await expect(shown(other)).toHaveText("137 of 137 items")
})

test("what is changed of one record in two tabs is joined, and a change taken back in one comes from the other no more @desktop", async ({
  page,
}) => {
  await page.goto("./data/edit/#items/anniversary-50")
  const other = await tabBeside(page)
  const wording = (tab: Page, place: number) =>
    tab.getByRole("textbox", { name: "English wording" }).nth(place)
  const changes = (tab: Page) => tab.getByRole("region", { name: /^Changes of/ })
  await wording(page, 0).fill("A reception of both.")
  await expect(wording(other, 0)).toHaveValue("A reception of both.")
  await wording(other, 1).fill("Said in the other tab.")
  await expect(wording(page, 1)).toHaveValue("Said in the other tab.")
  await page.reload()
  for (const tab of [page, other]) {
    await expect(changes(tab)).toContainText("A reception of both.")
    await expect(changes(tab)).toContainText("Said in the other tab.")
  }
  await page.getByRole("button", { name: /^Discard the changes/ }).click()
  await expect(changes(other)).toContainText("No change yet.")
  await page.getByRole("button", { name: /^Bring the changes back/ }).click()
  await expect(changes(other)).toContainText("Said in the other tab.")
})
