import { expect, type Page } from "@playwright/test"
import { test } from "../support/livePage.ts"
import { askThreads } from "../../src/dataset/asks.ts"
import { countEvidence, evidenceOf } from "../../src/dataset/evidence.ts"
import { stateOf } from "../../src/dataset/itemState.ts"
import { isClosed } from "../../src/dataset/stage.ts"
import { createLanguage } from "../../src/format/createLanguage.ts"
import { realDataset } from "../support/dataset.ts"
import { closeFilters, enter, factOf, openFilters, skipFilters, tabTo, walkTo } from "../support/steps.ts"

/** What an analyst asks of single items: by clicking, and by keyboard alone. */

// A hundred keys take their time.
test.describe.configure({ timeout: 90_000 })

const dataset = realDataset()
const language = createLanguage("en")
const days = { asOf: dataset.about.coverage.until, today: null }
const table = (page: Page) => page.getByRole("table", { name: "Items", exact: true })
const rows = (page: Page) =>
  table(page)
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader") })

const JETS = "FA-50 light combat aircraft offered to Peru"
const FIGHTER = "KF-21 and Peru's choice of a new fighter"
const PARTS = "KF-21 parts memorandum"
const related = (page: Page) => page.getByRole("region", { name: "Related items" })

async function expectStandOfJets(page: Page) {
  const item = dataset.itemById.get("fa50-sale")
  const threads = item ? askThreads(item, days.asOf) : []
  expect(threads.map(({ by, again, moves }) => [by, again.length + 1, moves.length])).toEqual([["KR", 6, 0]])
  await expect(factOf(page, "Stage")).toContainText("Raised")
  await expect(factOf(page, "Stage")).toContainText("since Feb 2015")
  await expect(factOf(page, "Asked by")).toHaveText("Korea 6 times, no change of stage")
  await expect(factOf(page, "Last evidence")).toContainText("Sept 2025")
  await expect(related(page)).toContainText("Followed by FA-50 parts to be made by SEMAN")
}

/** From the jets to the fighter, and from there to what was signed instead. */
async function expectWhatCameInstead(page: Page, follow: (name: string) => Promise<void>) {
  await follow(FIGHTER)
  await expect(factOf(page, "Stage")).toContainText("Declined")
  await follow(PARTS)
  await expect(factOf(page, "Stage")).toContainText("Signed")
  await expect(factOf(page, "Stage")).toContainText("since 16 Nov 2024")
}

test("what came of the FA-50 offer, and what came instead @desktop @phone", async ({ page }) => {
  await page.goto("./")
  const panel = await openFilters(page)
  await panel.getByRole("searchbox", { name: /^Search titles/ }).fill("FA-50")
  await closeFilters(page)
  await table(page).getByRole("link", { name: JETS }).click()
  await expectStandOfJets(page)
  await expectWhatCameInstead(page, (name) => related(page).getByRole("link", { name }).click())
})

test("what came of the FA-50 offer, by keyboard @desktop", async ({ page }) => {
  await page.goto("./")
  await tabTo(page, page.getByRole("searchbox", { name: /^Search titles/ }))
  await page.keyboard.type("FA-50")
  await skipFilters(page)
  await tabTo(page, table(page).getByRole("link").first())
  await walkTo(page, "ArrowDown", table(page).getByRole("link", { name: JETS }), 20)
  await page.keyboard.press("Enter")
  await expectStandOfJets(page)
  await expectWhatCameInstead(page, (name) => enter(page, related(page).getByRole("link", { name })))
})

const ONE_ORIGIN = dataset.items.filter((item) => countEvidence(evidenceOf(item)).origins === 1)

async function expectOneOriginFirst(page: Page) {
  expect(ONE_ORIGIN).toHaveLength(24)
  const titles = await rows(page).getByRole("rowheader").getByRole("link").allTextContents()
  const expected = ONE_ORIGIN.map(({ title }) => title.en)
  expect(titles.slice(0, expected.length).toSorted()).toEqual(expected.toSorted())
  for (const index of expected.keys())
    await expect(rows(page).nth(index)).toContainText(
      /1 report\s*one origin|reports\s*all repeat one release/,
    )
  await expect(rows(page).nth(expected.length)).toContainText("2 origins")
  await expect(rows(page).filter({ hasText: "Exemption of Peruvians from K-ETA" })).toContainText(
    /3 reports\s*all repeat one release/,
  )
}

test("which items rest on one origin @desktop @phone", async ({ page }) => {
  await page.goto("./")
  // Until the charts are drawn the page below them moves.
  await page.waitForLoadState("networkidle")
  await page.getByRole("button", { name: "Sort, group, columns" }).click()
  const menu = page.getByRole("dialog", { name: "Sort, group, columns" })
  await menu.getByRole("checkbox", { name: "Origins" }).check()
  await menu.getByRole("combobox", { name: "Sort by" }).selectOption("Origins")
  await menu.getByRole("combobox", { name: "Direction of Origins" }).selectOption("upwards")
  await page.keyboard.press("Escape")
  const more = page.getByRole("button", { name: /^Show 20 more/ }).filter({ visible: true })
  if (await more.isVisible()) await more.click()
  await expectOneOriginFirst(page)
  await table(page).getByRole("link", { name: "Exemption of Peruvians from K-ETA" }).click()
  await expect(factOf(page, "Known from")).toHaveText("3 reports · 1 origin rests on one origin")
})

test("which items rest on one origin, by keyboard @desktop", async ({ page }) => {
  await page.goto("./")
  await skipFilters(page)
  await enter(page, page.getByRole("button", { name: "Sort, group, columns" }))
  const menu = page.getByRole("dialog", { name: "Sort, group, columns" })
  await tabTo(page, menu.getByRole("checkbox", { name: "Origins" }))
  await page.keyboard.press("Space")
  await page.keyboard.press("Escape")
  const heading = table(page).getByRole("button", { name: "Origins" })
  await enter(page, heading)
  await page.keyboard.press("Enter")
  await expect(table(page).getByRole("columnheader", { name: "Origins" })).toHaveAttribute(
    "aria-sort",
    "ascending",
  )
  await expectOneOriginFirst(page)
})

/** Defence items with a contract, that neither are delivered nor have ended. */
const BOUND = dataset.items.filter(
  (item) =>
    item.sector === "defense" &&
    item.events.some(({ stage }) => stage === "contracted") &&
    !isClosed(stateOf(item, days).stage),
)

async function expectContractsNotDelivered(page: Page) {
  expect(BOUND).toHaveLength(6)
  await expect(rows(page)).toHaveCount(BOUND.length)
  for (const item of BOUND) {
    const { heard } = stateOf(item, days)
    const row = rows(page).filter({ has: page.getByRole("link", { name: item.title.en }) })
    await expect(row).toContainText(/Contracted|Under way/)
    await expect(row).toContainText(language.date(heard ?? "nothing"))
  }
  await expect(rows(page).first()).toContainText(/Four warships built with SIMA at Callao.*5 Feb 2026/s)
}

test("which defence contracts are not delivered, and when they were last heard of @desktop @phone", async ({
  page,
}) => {
  await page.goto("./")
  const panel = await openFilters(page)
  for (const name of [/^Defense, /, /^Contracted, /, /^Under way, /])
    await panel.getByRole("checkbox", { name }).check()
  await panel.getByRole("button", { name: "not Memorandum" }).click()
  await closeFilters(page)
  await expectContractsNotDelivered(page)
})

test("which defence contracts are not delivered, by keyboard @desktop", async ({ page }) => {
  await page.goto("./")
  const panel = page.getByRole("search")
  for (const name of [/^Defense, /, /^Contracted, /, /^Under way, /]) {
    await tabTo(page, panel.getByRole("checkbox", { name }))
    await page.keyboard.press("Space")
  }
  await enter(page, panel.getByRole("button", { name: "not Memorandum" }))
  await expectContractsNotDelivered(page)
})
