import { expect, type Page } from "@playwright/test"
import { test } from "../support/livePage.ts"
import { closeFilters, openFilters } from "../support/steps.ts"

/** What became of what was asked, what was known on a day, and what changed between two meetings. */

const asksOf = (page: Page, side: string) => page.getByRole("list", { name: `${side} asked`, exact: true })
const entry = (page: Page, side: string, item: string) =>
  asksOf(page, side).locator("> li").filter({ hasText: item })

test("the ledger sets both sides beside each other and says what came of each ask @desktop @phone", async ({
  page,
}) => {
  await page.goto("./asks/")
  await expect(page.getByText(/69 asks by Korea, 29 asks by Peru, 16 asks by both/)).toBeVisible()
  const jets = entry(page, "Korea", "FA-50 light combat aircraft")
  await expect(jets).toContainText("Requested of Peru, first in Peru, Feb 2015")
  await expect(jets).toContainText("Asked 6 times, no change of stage")
  await expect(jets).toContainText(/last evidence (?:at least )?[\d,]+ days ago · checked [\d,]+ days? ago/)
  await expect(entry(page, "Peru", "Korean firms in Peruvian public works")).toContainText(
    "agreed after 13 years 1 month, 16 Nov 2024",
  )
})

test("filters and order of the ledger live in the address", async ({ page }) => {
  await page.goto("./asks/")
  const panel = await openFilters(page)
  await panel.getByRole("checkbox", { name: /^Peru, / }).check()
  await closeFilters(page)
  await expect(asksOf(page, "Korea").locator("> li")).toHaveCount(0)
  await page.getByRole("combobox", { name: "Sort" }).selectOption("oldest")
  await expect(page).toHaveURL(/\/asks\/\?asked=PE&order=oldest$/)
  const first = asksOf(page, "Peru").getByRole("heading").first()
  const title = await first.textContent()
  await page.reload()
  await expect(first).toHaveText(title ?? "nothing")
})

test("the figure of asks filters by a bar, by keyboard too, and has its numbers as a table @desktop", async ({
  page,
}) => {
  await page.goto("./asks/")
  const figure = page.getByRole("figure", { name: "Asks and what became of them" })
  await figure.getByRole("group", { name: /^Sectors by who asked/ }).focus()
  await page.keyboard.press("ArrowRight")
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(/\?sector=defense&asked=PE$/)
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(/\/asks\/$/)
  await figure.getByRole("button", { name: "Table" }).click()
  await expect(figure.getByRole("row", { name: /^Defense Korea/ })).toBeVisible()
})

test("an ask opens its item beside the ledger and Escape leads back to it @desktop", async ({ page }) => {
  await page.goto("./asks/?sector=defense")
  const link = entry(page, "Korea", "FA-50 light combat aircraft").getByRole("link").first()
  await link.click()
  const panel = page.getByRole("complementary", { name: /^FA-50/ })
  await expect(panel).toBeInViewport()
  await expect(page).toHaveURL(/\/items\/fa50-sale\/\?sector=defense$/)
  await page.keyboard.press("Escape")
  await expect(panel).toHaveCount(0)
  await expect(page).toHaveURL(/\/asks\/\?sector=defense$/)
  await expect(link).toBeFocused()
})

test("as of a day everything later is gone, from the sentence to the item @desktop", async ({ page }) => {
  await page.goto("./?asof=2023-11-16")
  await expect(page.getByText(/^107 items since 1950, \d+ of them raised at \d+ meetings/)).toBeVisible()
  await expect(
    page.getByRole("link", { name: "Submarine developed together for the Peruvian Navy" }),
  ).toHaveCount(0)
  await page.goto("./items/fa50-sale/?asof=2023-11-16")
  await expect(page.getByRole("list", { name: "Events" })).not.toContainText("2024")
  await page.goto("./items/submarine-codevelopment/?asof=2023-11-16")
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Nothing of this had happened by 16 Nov 2023",
  )
  await page.getByRole("main").getByRole("button", { name: "Show all that is known" }).press("Enter")
  const heading = page.getByRole("heading", { level: 1 })
  await expect(heading).toHaveText("Submarine developed together for the Peruvian Navy")
  await expect(heading).toBeFocused()
})

test("what only a few were asked is counted by when they were asked @desktop", async ({ page }) => {
  await page.goto("./asks/?asked=PE&from=2023&to=2023")
  await expect(page.getByText(/10 asks by Peru/)).toBeVisible()
  await expect(page.getByRole("status").filter({ hasText: "9 of 137 items" })).toBeVisible()
})

test("a mark of a difference leads to the words and leaves the item beside its list @desktop", async ({
  page,
}) => {
  await page.goto("./?sector=defense")
  await page.getByRole("link", { name: "Four warships built with SIMA at Callao" }).click()
  const panel = page.getByRole("complementary", { name: /^Four warships/ })
  await panel.getByRole("link", { name: "sources differ" }).first().click()
  await expect(panel.getByRole("heading", { name: "Where the sources differ" })).toBeInViewport()
  await expect(page.getByRole("table", { name: "Items", exact: true })).toBeVisible()
  await panel.getByRole("button", { name: "Under way" }).first().click()
  await page.keyboard.press("Escape")
  await expect(panel).toBeVisible()
})

test("the leaders' meeting leads to what changed since the leaders last met @desktop", async ({ page }) => {
  await page.goto("./meetings/2024-11-16-summit-lima/")
  await page.getByRole("link", { name: "What changed since the leaders last met, 16 Nov 2023" }).click()
  await expect(page).toHaveURL(/since=2023-11-16-summit-san-francisco$/)
})

test("one key steps from meeting to meeting, and a day can be typed @desktop", async ({ page }) => {
  // The second key comes before what the first one needs.
  await page.route("**/assets/datasetAt-*.js", async (route) => {
    await new Promise((done) => setTimeout(done, 1500))
    await route.continue()
  })
  await page.goto("./meetings/")
  const back = page.getByRole("button", { name: /^Back to/ })
  await back.focus()
  await page.keyboard.press("ArrowLeft")
  await expect(page).toHaveURL(/\?asof=2026-01-15$/)
  await page.keyboard.press("ArrowLeft")
  await expect(page).toHaveURL(/\?asof=2025-12-31$/)
  await page.keyboard.press("ArrowRight")
  await expect(page).toHaveURL(/\?asof=2026-01-15$/)
  await page
    .getByRole("button", { name: /^On to/ })
    .or(back)
    .first()
    .focus()
  await page.keyboard.press("ArrowRight")
  await expect(page).toHaveURL(/\/meetings\/$/)
  await page.getByLabel("As of").fill("2015-04-21")
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(/\?asof=2015-04-21$/)
  await expect(page.getByText(/^What had happened by 21 Apr 2015/)).toBeVisible()
})

test("every meeting leads to what changed since the one before, and since any other @desktop @phone", async ({
  page,
}) => {
  await page.goto("./meetings/2024-11-16-summit-lima/")
  await page.getByRole("link", { name: "What changed since the meeting before" }).click()
  await expect(page).toHaveURL(/\/meetings\/2024-11-16-summit-lima\/since\/$/)
  await page.getByRole("combobox", { name: "Since" }).selectOption("2023-11-16-summit-san-francisco")
  await expect(page).toHaveURL(/\/since\/\?since=2023-11-16-summit-san-francisco$/)
  await expect(
    page.getByText("After 16 Nov 2023, up to and with 16 Nov 2024; 11 meetings in between."),
  ).toBeVisible()
  const signed = page.getByRole("list", { name: "Signed or contracted" })
  await expect(signed).toContainText("Four warships built with SIMA at Callao")
  await page.reload()
  await expect(signed).toContainText("Four warships built with SIMA at Callao")
  await expect(page.getByRole("row", { name: /^Ambassador to the Republic of Korea, Peru/ })).toContainText(
    "Paul Duclos",
  )
})

test("a stage word opens what it needs and what is not enough @desktop @phone", async ({ page }) => {
  await page.goto("./items/fa50-sale/")
  await page.getByRole("button", { name: "Raised" }).first().click()
  const note = page.getByRole("dialog", { name: "Raised" })
  await expect(note).toBeVisible()
  await expect(note).toContainText("A report that guesses at interest.")
  await page.keyboard.press("Escape")
  await expect(note).toBeHidden()
  await expect(page.getByText("Would move it")).toBeVisible()
})

test("where sources differ the item says so, and one page lists all @desktop", async ({ page }) => {
  await page.goto("./items/naval-vessels-sima-2024/")
  await page.getByRole("link", { name: "sources differ" }).first().click()
  await expect(page.getByRole("heading", { name: "Where the sources differ" })).toBeInViewport()
  await page.getByRole("link", { name: "All points on which sources differ" }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Where sources differ")
  await expect(page.getByRole("heading", { name: /^Figures differ/ })).toBeVisible()
})

test("a standing body wears no rung and a treaty reads in force @desktop", async ({ page }) => {
  await page.goto("./items/high-level-policy-consultation/")
  await expect(page.getByText("sessions on record since 18 Oct 2013, last 27 Sept 2024")).toBeVisible()
  await page.goto("./items/korea-peru-fta/")
  await expect(page.getByRole("button", { name: "In force" })).toBeVisible()
})

test("an item asked about by both sides leads back to the side from which it was opened @desktop", async ({
  page,
}) => {
  await page.goto("./asks/?sector=infrastructure")
  const link = entry(page, "Peru", "Korean firms in Peruvian public works").getByRole("link").first()
  await link.click()
  await expect(page.getByRole("complementary", { name: /^Korean firms/ })).toBeVisible()
  await page.keyboard.press("Escape")
  await expect(link).toBeFocused()
})

test("a meeting that is not an earlier one is named as such, not passed over @desktop", async ({ page }) => {
  await page.goto("./meetings/2023-11-16-summit-san-francisco/since/?since=2024-11-16-summit-lima")
  await expect(page.getByText("The meeting that the address names is not an earlier one")).toBeVisible()
})
