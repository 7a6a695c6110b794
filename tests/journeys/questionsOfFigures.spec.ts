import { expect, type Page } from "@playwright/test"
import { test } from "../support/livePage.ts"
import { createLanguage } from "../../src/format/createLanguage.ts"
import { realDataset } from "../support/dataset.ts"
import { closeFilters, enter, factOf, openFilters, skipFilters, tabTo, walkTo } from "../support/steps.ts"

/** What an analyst asks of figures and dates: by clicking, and by keyboard alone. */

// A hundred keys take their time.
test.describe.configure({ timeout: 90_000 })

const dataset = realDataset()
const { date, number, m } = createLanguage("en")
const table = (page: Page) => page.getByRole("table", { name: "Items", exact: true })
const korean = (page: Page) => page.getByRole("figure", { name: "Trade as counted on the Korean side" })

/** The one figure of 2023 that the Korean count has, and who gives it. */
function tradeOf2023() {
  const points = dataset.series.find(({ id }) => id === "trade-usd-korean-count")?.points ?? []
  const [point, ...more] = points.filter(({ year, measure }) => year === 2023 && measure === "total")
  if (!point || more.length > 0) throw new Error("2023 has not one figure")
  return { value: number(point.value), publisher: point.evidence[0]?.source.publisher ?? "" }
}

test("what trade came to in 2023 by the Korean count, and who says so @desktop @phone", async ({ page }) => {
  const { value, publisher } = tradeOf2023()
  expect([value, publisher]).toEqual(["3,630", expect.stringContaining("Ministry of Trade")])
  await page.goto("./")
  await korean(page).getByRole("button", { name: "Table" }).click()
  await expect(korean(page).getByRole("columnheader", { name: "Figure, USD million" })).toBeVisible()
  const row = korean(page).getByRole("row").filter({ hasText: "2023" })
  await expect(row).toHaveCount(1)
  await expect(row).toContainText("Both ways")
  await expect(row).toContainText(value)
  await expect(row).toContainText(publisher)
  // A year that nobody reports is missing, not zero.
  await expect(korean(page).getByRole("row").filter({ hasText: "2013" })).toHaveCount(0)
})

test("what trade came to in 2023 by the Korean count, by keyboard @desktop", async ({ page }) => {
  const { value, publisher } = tradeOf2023()
  await page.goto("./")
  await skipFilters(page)
  const figure = korean(page).getByRole("img", { name: /^Both ways, 2023: / })
  await tabTo(page, korean(page).getByRole("button", { name: "Table" }))
  await tabTo(page, korean(page).getByRole("img", { name: /^Both ways, 2004: / }))
  await walkTo(page, "ArrowRight", figure, 20)
  await expect(figure).toHaveAccessibleName(
    `Both ways, 2023: USD ${value} million; according to ${publisher}`,
  )
})

const AGREEMENT = "Korea–Peru free trade agreement"

async function expectSignatureAndForce(page: Page) {
  const events = dataset.itemById.get("korea-peru-fta")?.events ?? []
  const [signed, inForce] = (["contracted", "delivered"] as const).map((stage) =>
    date(events.find((event) => event.stage === stage)?.date ?? "nothing"),
  )
  expect([signed, inForce]).toEqual(["21 Mar 2011", "1 Aug 2011"])
  await expect(factOf(page, "Stage")).toContainText(/^In force.*since 1 Aug 2011/s)
  const event = (day: string) =>
    page
      .getByRole("list", { name: "Events" })
      .locator("> li")
      .filter({ hasText: new RegExp(`^${day}`) })
  await expect(event("21 Mar 2011")).toContainText("Contracted")
  await expect(event("1 Aug 2011")).toContainText("In force")
  await expect(page.getByRole("region", { name: "Where the sources differ" })).toContainText(
    "Signature 21 March 2011 and entry into force 1 August 2011 are two events",
  )
}

test("when the trade agreement was signed and when it came into force @desktop @phone", async ({ page }) => {
  await page.goto("./")
  await expect(korean(page)).toContainText("Signed 21 Mar 2011")
  await expect(korean(page)).toContainText("In force 1 Aug 2011")
  const panel = await openFilters(page)
  await panel.getByRole("searchbox", { name: /^Search titles/ }).fill("free trade agreement")
  await closeFilters(page)
  await table(page).getByRole("link", { name: AGREEMENT }).click()
  await expectSignatureAndForce(page)
})

test("when the trade agreement was signed, by keyboard @desktop", async ({ page }) => {
  await page.goto("./")
  await tabTo(page, page.getByRole("searchbox", { name: /^Search titles/ }))
  await page.keyboard.type("free trade agreement")
  await skipFilters(page)
  await tabTo(page, table(page).getByRole("link").first())
  await walkTo(page, "ArrowDown", table(page).getByRole("link", { name: AGREEMENT }), 20)
  await page.keyboard.press("Enter")
  await expectSignatureAndForce(page)
})

const AIRPORT = "Chinchero airport: earthworks and terminal"

async function expectFiguresThatDiffer(page: Page) {
  const points = dataset.disagreements.filter(
    ({ items, resolved }) => resolved === null && items.includes("chinchero-construction"),
  )
  const shown = page.getByRole("region", { name: "Where the sources differ" })
  await expect(shown).toBeInViewport()
  expect(points).toHaveLength(4)
  await expect(shown.getByText(/^(Figures|Dates) differ|^What is counted differs/)).toHaveCount(4)
  for (const { about, claims, type } of points) {
    const point = shown.getByRole("listitem").filter({ hasText: about.en })
    await expect(point.getByRole("listitem")).toHaveText(
      claims.map(({ says, source }) => new RegExp(`${escaped(says.en)}: ${escaped(source.publisher)}`)),
    )
    await expect(point).toContainText(`Shown: ${m.disagreements.rule[type]}`)
  }
  await expect(factOf(page, "Value")).toContainText("USD 484–740 million estimate")
  await expect(factOf(page, "Value")).toContainText("8 reports")
}

const escaped = (words: string) => words.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")

test("on which figures of Chinchero airport sources differ, and what is shown @desktop @phone", async ({
  page,
}) => {
  await page.goto("./")
  const panel = await openFilters(page)
  await panel.getByRole("searchbox", { name: /^Search titles/ }).fill("Chinchero")
  await closeFilters(page)
  await table(page).getByRole("link", { name: AIRPORT }).click()
  await factOf(page, "Value").getByRole("link", { name: "sources differ" }).click()
  await expectFiguresThatDiffer(page)
})

test("on which figures of Chinchero airport sources differ, by keyboard @desktop", async ({ page }) => {
  await page.goto("./")
  await tabTo(page, page.getByRole("searchbox", { name: /^Search titles/ }))
  await page.keyboard.type("Chinchero")
  await skipFilters(page)
  await tabTo(page, table(page).getByRole("link").first())
  await walkTo(page, "ArrowDown", table(page).getByRole("link", { name: AIRPORT }), 20)
  await page.keyboard.press("Enter")
  await enter(page, factOf(page, "Value").getByRole("link", { name: "sources differ" }))
  await expectFiguresThatDiffer(page)
})
