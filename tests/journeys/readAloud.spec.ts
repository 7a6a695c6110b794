import { expect, type Page } from "@playwright/test"
import { test } from "../support/livePage.ts"

/** The levels of the headings in the main part, in the order of the page. */
const levels = (page: Page) =>
  page
    .getByRole("main")
    .getByRole("heading")
    .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))))

test("filters, charts and the table of the overview read as sentences @desktop", async ({ page }) => {
  await page.goto("./?sector=defense&stage=delivered")
  await expect(page.getByRole("group", { name: "Sector", exact: true })).toMatchAriaSnapshot(`
    - group "Sector":
      - list:
        - listitem:
          - checkbox "Defense, 6 items" [checked]
          - button "not Defense"
        - listitem:
          - checkbox "Health, 4 items"
          - button "not Health"
      - 'button "Show 8 more: Sector"'
  `)
  await expect(page.getByRole("region", { name: "Day up to which everything is shown" }))
    .toMatchAriaSnapshot(`
    - textbox "As of": 22 Nov 2026
    - button "Choose in a calendar"
    - button /Back to .+, \\d+ \\w+ \\d{4}/
    - button "No later meeting" [disabled]
  `)
  await expect(page.getByRole("list", { name: "Filters in use" })).toMatchAriaSnapshot(`
    - list "Filters in use":
      - listitem:
        - 'button "Remove Sector: Defense"'
      - listitem:
        - 'button "Remove Stage: Delivered"'
  `)
  await expect(page.getByRole("figure", { name: "Sectors" })).toMatchAriaSnapshot(`
    - heading "Sectors" [level=2]
    - button "Table"
    - button "Download Sectors as SVG"
    - button "Download Sectors as PNG"
    - button "Download Sectors as CSV"
    - button "Embed Sectors"
    - paragraph: Items by how far they have come
    - group "Sectors and their stages. Arrow keys move from mark to mark; Enter filters.":
      - img:
        - 'button "Defense: 32 items" [pressed]'
        - 'button "Defense, delivered: 6 items" [pressed]'
    - text: /\\d+ items/
  `)
  await expect(page.getByRole("table", { name: "Items" })).toMatchAriaSnapshot(`
    - rowgroup:
      - row "Item Sector Stage Asked by Last event Value Parties Reports"
    - rowgroup:
      - row /Vehicle assembly plant at FAME with STX .* Defense Delivered No ask on record .* 7 reports 7 origins/:
        - rowheader /Vehicle assembly plant/
        - cell "Defense"
        - cell "Delivered":
          - button "Delivered"
        - cell "No ask on record"
  `)
})

test("what a filter leaves is announced, in the language of the page @desktop", async ({ page }) => {
  test.slow()
  for (const [path, name, said] of [
    ["./", "Defense, 32 items", "32 of 137 items"],
    ["./ko/", "국방, 사안 32건", "사안 137건 중 32건"],
    ["./es/", "Defensa, 32 asuntos", "32 de 137 asuntos"],
  ] as const) {
    await page.goto(path)
    await page.getByRole("checkbox", { name }).check()
    await expect(page.getByRole("main").getByRole("status").first()).toMatchAriaSnapshot(`- status: ${said}`)
  }
})

test("an item, a meeting and the asks read in order, each part with its name @desktop", async ({ page }) => {
  await page.goto("./items/naval-vessels-sima-2024/")
  await expect(page.getByRole("article").first()).toMatchAriaSnapshot(`
    - heading "Four warships built with SIMA at Callao" [level=1]
    - term: Stage
    - definition:
      - button "Under way"
      - link "sources differ"
      - paragraph: since 10 Jan 2025 Plate cutting and keel laying for the four units at the Callao yard; twelve SIMA engineers were to train in Ulsan from 13 January.
    - term: Asked by
    - definition: No ask on record
    - term: Known from
    - definition: 20 reports · 16 origins
  `)
  await page.goto("./meetings/2024-11-16-summit-lima/")
  await expect(page.getByRole("article").first()).toMatchAriaSnapshot(`
    - heading "Official visit of Yoon Suk Yeol around APEC 2024" [level=1]
    - region "Korea":
      - heading "Korea" [level=2]
    - region "Peru":
      - heading "Peru" [level=2]
    - navigation "Other meetings"
    - region "What each side raised":
      - heading "What each side raised" [level=2]
      - region "Korea asked":
        - heading "Korea asked" [level=3]
  `)
  await page.goto("./asks/?sector=defense")
  await expect(page.getByRole("main").getByRole("region", { name: "Korea asked" })).toMatchAriaSnapshot(`
    - heading "Korea asked" [level=2]
    - text: 8 items
    - list "Korea asked":
      - listitem:
        - heading "FA-50 light combat aircraft offered to Peru" [level=3]
        - button "Raised"
        - paragraph: Asked 6 times, no change of stage
  `)
})

test("Korean and Spanish pages read as their own, and a name in another language says so @desktop", async ({
  page,
}) => {
  await page.goto("./ko/?sector=defense&stage=delivered")
  await expect(page.getByRole("group", { name: "부문", exact: true })).toMatchAriaSnapshot(`
    - group "부문":
      - list:
        - listitem:
          - checkbox "국방, 사안 6건" [checked]
          - button "국방 제외"
      - 'button "8개 더 보기: 부문"'
  `)
  await page.goto("./es/items/naval-vessels-sima-2024/")
  await expect(page.getByRole("article").first()).toMatchAriaSnapshot(`
    - heading "Cuatro buques de guerra construidos con SIMA en el Callao" [level=1]
    - term: Etapa
    - term: Pedido por
    - region "Hechos":
      - heading "Hechos" [level=2]
  `)
  await expect(page.getByRole("link", { name: "Joo Won-ho" }).first()).toHaveAttribute("lang", "en")
  await expect(page.getByRole("link", { name: "Luis Richard Silva López" }).first()).not.toHaveAttribute(
    "lang",
  )
})

for (const path of [
  "",
  "asks/",
  "meetings/2024-11-16-summit-lima/",
  "items/naval-vessels-sima-2024/",
  "people/",
])
  test(`headings of ${path || "the overview"} leave out no level, and every control has a name @desktop`, async ({
    page,
  }) => {
    await page.goto(`./${path}`)
    await page.getByRole("main").getByRole("heading", { level: 1 }).waitFor()
    // What stands below the first screen of the overview comes after it.
    await page.waitForLoadState("networkidle")
    const steps = await levels(page)
    expect(steps[0]).toBe(1)
    for (const [index, level] of steps.entries())
      expect(level - (steps[index - 1] ?? 0)).toBeLessThanOrEqual(1)
    const tree = await page.locator("body").ariaSnapshot()
    expect(
      tree.match(
        /^\s*- (button|link|checkbox|combobox|textbox|searchbox|table|figure|region|navigation)(:| \[|$).*/gm,
      ),
    ).toBeNull()
  })
