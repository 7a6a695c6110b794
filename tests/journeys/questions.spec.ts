import { expect, type Page } from "@playwright/test"
import { test } from "../support/livePage.ts"
import { datasetAt } from "../../src/dataset/datasetAt.ts"
import { yearOf } from "../../src/dataset/partialDate.ts"
import { isClosed, placeOnLadder, stageAt } from "../../src/dataset/stage.ts"
import { realDataset } from "../support/dataset.ts"
import {
  closeFilters,
  enter,
  factOf,
  leapToFilters,
  openFilters,
  pagesLink,
  tabTo,
  walkTo,
} from "../support/steps.ts"

/** What an analyst asks of the asks: by clicking, and by keyboard alone. */

// A hundred keys take their time.
test.describe.configure({ timeout: 90_000 })

const dataset = realDataset()
const { until } = dataset.about.coverage
const LISTS = { KR: "Korea asked", PE: "Peru asked", both: "Both asked together" } as const
const asked = (page: Page, by: keyof typeof LISTS) =>
  page.getByRole("list", { name: LISTS[by], exact: true }).locator("> li")
const OPEN = ["Raised", "Agreed", "Signed", "Contracted", "Under way"]

/** Titles of what the side asked in 2013 and that has been neither delivered nor ended. */
function openOf2013(by: string): readonly string[] {
  return dataset.items
    .filter((item) => item.asks.some((ask) => ask.by === by && yearOf(ask.date) === 2013))
    .filter((item) => placeOnLadder(item, until) !== "apart" && !isClosed(stageAt(item, until)))
    .map(({ title }) => title.en)
}

async function expectOpenAsksOf2013(page: Page) {
  const counts = { KR: 4, PE: 2, both: 2 }
  for (const by of ["KR", "PE", "both"] as const) {
    await expect(asked(page, by)).toHaveCount(counts[by])
    const titles = await asked(page, by).getByRole("heading").allTextContents()
    expect(titles.toSorted(), by).toEqual(openOf2013(by).toSorted())
  }
  await expect(page.getByRole("status").filter({ hasText: "6 of 137 items" })).toBeVisible()
}

test("which asks of 2013 are still open @desktop @phone", async ({ page }) => {
  await page.goto("./")
  await (await pagesLink(page, "Asks")).click()
  const panel = await openFilters(page)
  await panel.getByRole("combobox", { name: "From" }).selectOption("2013")
  await panel.getByRole("combobox", { name: "To" }).selectOption("2013")
  for (const stage of OPEN) await panel.getByRole("checkbox", { name: new RegExp(`^${stage}, `) }).check()
  await closeFilters(page)
  await expectOpenAsksOf2013(page)
})

test("which asks of 2013 are still open, by keyboard @desktop", async ({ page }) => {
  await page.goto("./")
  await enter(page, await pagesLink(page, "Asks"))
  await leapToFilters(page)
  const panel = page.getByRole("search")
  for (const stage of OPEN) {
    await tabTo(page, panel.getByRole("checkbox", { name: new RegExp(`^${stage}, `) }))
    await page.keyboard.press("Space")
  }
  await tabTo(page, panel.getByRole("combobox", { name: "From" }))
  await page.keyboard.type("2013")
  await tabTo(page, panel.getByRole("combobox", { name: "To" }))
  await page.keyboard.type("2013")
  await expectOpenAsksOf2013(page)
})

/** Single asks of the side by the first day of 2024. */
const asksBy2024 = (by: string) =>
  datasetAt(dataset, "2024-01-01").items.flatMap(({ asks }) => asks.filter((ask) => ask.by === by)).length

async function expectLedgerOf2024(page: Page) {
  expect([asksBy2024("KR"), asksBy2024("PE"), asksBy2024("both")]).toEqual([50, 22, 12])
  await expect(page.getByText("50 asks by Korea, 22 asks by Peru, 12 asks by both.")).toBeVisible()
  await expect(page.getByRole("status").filter({ hasText: "39 of 109 items" })).toBeVisible()
  await expect(page.getByText(/^What had happened by 1 Jan 2024/)).toBeVisible()
  const jets = asked(page, "KR").filter({ hasText: "FA-50 light combat aircraft" })
  await expect(jets).toContainText("Asked 4 times, no change of stage")
  await expect(asked(page, "KR").filter({ hasText: "KF-21" })).toHaveCount(0)
}

test("how the ledger stood on 1 January 2024 @desktop @phone", async ({ page }) => {
  await page.goto("./")
  await (await pagesLink(page, "Asks")).click()
  await expect(page).toHaveURL(/\/asks\/$/)
  await page.getByLabel("As of").fill("2024-01-01")
  await page.keyboard.press("Enter")
  await expectLedgerOf2024(page)
})

test("how the ledger stood on 1 January 2024, by keyboard @desktop", async ({ page }) => {
  await page.goto("./")
  await tabTo(page, page.getByLabel("As of"))
  await page.keyboard.type("1/1/2024")
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(/\?asof=2024-01-01$/)
  await walkTo(page, "Shift+Tab", await pagesLink(page, "Asks"))
  await page.keyboard.press("Enter")
  await expectLedgerOf2024(page)
})

const PUBLIC_WORKS = "Korean firms in Peruvian public works"

async function expectFirstAsker(page: Page) {
  const { asks } = dataset.itemById.get("korean-firms-in-peru-infrastructure") ?? { asks: [] }
  const times = (by: string) => asks.filter((ask) => ask.by === by).length
  expect([asks[0]?.by, asks[0]?.date, times("KR"), times("PE")]).toEqual(["KR", "2010-11-15", 5, 2])
  const [korea, peru] = [asked(page, "KR").first(), asked(page, "PE").first()]
  await expect(korea).toContainText(PUBLIC_WORKS)
  await expect(korea).toContainText("Requested of Peru, first in Seoul, 15 Nov 2010")
  await expect(korea).toContainText("Asked 5 times, 4 times again without moving · agreed after 14 years")
  await expect(peru).toContainText(PUBLIC_WORKS)
  await expect(peru).toContainText("first in New York, 22 Sept 2011")
  await expect(peru).toContainText("Asked twice")
}

async function expectAskersOfItem(page: Page) {
  await expect(factOf(page, "Asked by").getByRole("listitem")).toHaveText([
    "Korea 5 times, 4 times again without moving",
    "Peru twice, once again without moving",
    "Both once",
  ])
  const oldest = page.getByRole("list", { name: "Asks", exact: true }).locator("> li").last()
  await expect(oldest).toContainText(/15 Nov 2010\s*Korea to Peru requested/)
}

test("who first asked for Korean firms in public works, and how often it came back @desktop @phone", async ({
  page,
}) => {
  await page.goto("./")
  await (await pagesLink(page, "Asks")).click()
  const panel = await openFilters(page)
  await panel.getByRole("checkbox", { name: /^Infrastructure, / }).check()
  await closeFilters(page)
  await page.getByRole("combobox", { name: "Sort" }).selectOption("asked first")
  await expectFirstAsker(page)
  await asked(page, "KR").first().getByRole("link", { name: PUBLIC_WORKS }).click()
  await expectAskersOfItem(page)
})

test("who first asked for Korean firms in public works, by keyboard @desktop", async ({ page }) => {
  await page.goto("./")
  await enter(page, await pagesLink(page, "Asks"))
  await leapToFilters(page)
  await tabTo(page, page.getByRole("checkbox", { name: /^Infrastructure, / }))
  await page.keyboard.press("Space")
  await walkTo(page, "Shift+Tab", page.getByRole("link", { name: "Skip the filters" }))
  await page.keyboard.press("Enter")
  await tabTo(page, page.getByRole("combobox", { name: "Sort" }))
  await page.keyboard.type("asked first")
  await expectFirstAsker(page)
  await enter(page, asked(page, "KR").first().getByRole("link", { name: PUBLIC_WORKS }))
  await expectAskersOfItem(page)
})
