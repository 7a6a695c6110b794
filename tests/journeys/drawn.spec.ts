import { expect, type Page, test } from "@playwright/test"
import { slowSite } from "../support/slowSite.ts"
import { isAlive, shown } from "../support/steps.ts"

/** What a browser tells of something that moved. */
interface Shift {
  readonly value: number
  readonly sources: readonly { readonly node: Node | null }[]
}

/** A page of every kind. */
const PAGES = [
  "",
  "asks/",
  "items/fa50-sale/",
  "meetings/",
  "meetings/2024-11-16-summit-lima/",
  "meetings/2024-11-16-summit-lima/since/",
  "people/",
  "people/ahn-duk-geun/",
  "organisations/",
  "organisations/adex/",
  "brief/",
  "sources/",
  "sources/yonhap-2023-11-17-yoon-boluarte/",
  "disagreements/",
  "data/",
  "data/changes/",
  "data/health/",
  "data/open/",
  "data/edit/",
  "about/",
  "embed/items/",
  "embed/sectors/",
]

/** Writes as an error what moves in sight. */
const tellShifts = () => {
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as unknown as readonly Shift[]) {
      const [first] = sources
      if (value > 0)
        console.error(`moved by ${value}: ${first?.node?.parentElement?.outerHTML.slice(0, 300)}`)
    }
  }).observe({ type: "layout-shift", buffered: true })
}

// Other languages wrap otherwise, and wrapping is a matter of narrow screens.
for (const [language, screens] of [
  ["", ["desktop", "phone"]],
  ["ko/", ["phone"]],
  ["es/", ["phone"]],
] as const)
  for (const screen of screens)
    test(`every kind of page below /${language} comes alive as it was drawn, and nothing moves @${screen}`, async ({
      page,
    }) => {
      test.slow()
      const faults: string[] = []
      page.on("console", (message) => void (message.type() === "error" && faults.push(message.text())))
      page.on("pageerror", (error) => faults.push(error.message))
      await page.addInitScript(tellShifts)
      for (const path of PAGES) {
        await page.goto(`./${language}${path}`)
        await isAlive(page)
        await expect(page.locator("h1")).toBeAttached()
        expect(faults, path).toEqual([])
      }
    })

test("a page that comes in pieces does not move in sight @desktop", async ({ page, baseURL }) => {
  test.slow()
  const site = await slowSite(baseURL ?? "")
  const faults: string[] = []
  page.on("console", (message) => void (message.type() === "error" && faults.push(message.text())))
  await page.addInitScript(tellShifts)
  for (const path of PAGES) {
    await page.goto(site.url + path)
    await isAlive(page)
    expect(faults, path).toEqual([])
  }
  site.close()
})

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false })

  test("a page says all that it says with them, in each language @desktop @phone", async ({ page }) => {
    for (const [language, title, stage] of [
      ["", "FA-50 light combat aircraft offered to Peru", "Stage"],
      ["ko/", "FA-50", "단계"],
      ["es/", "FA-50", "Etapa"],
    ] as const) {
      await page.goto(`./${language}items/fa50-sale/`)
      await expect(page.getByRole("heading", { level: 1 })).toContainText(title)
      await expect(page.getByText(stage, { exact: true }).first()).toBeVisible()
    }
    await page.goto("./")
    // That charts and filters do not answer; the words of such an element are not read.
    await expect(page.locator("noscript > p")).toBeVisible()
    await expect(page.getByText(/137 of 137 items/)).toBeVisible()
    await expect(page.getByRole("link", { name: "Four warships built with SIMA at Callao" })).toBeVisible()
    // A link needs no script.
    await page.getByRole("link", { name: "Four warships built with SIMA at Callao" }).click()
    await expect(page).toHaveURL(/items\/naval-vessels-sima-2024\/$/)
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "Four warships built with SIMA at Callao",
    )
  })
})

test.describe("before the program has come", () => {
  /** Lets the data wait until it is called. */
  async function holdBack(page: Page): Promise<() => void> {
    let release = () => {}
    const held = new Promise<void>((go) => (release = go))
    await page.route("**/records.json*", async (route) => {
      await held
      await route.continue()
    })
    return release
  }

  test("what is pressed and typed is kept and done once it is there @desktop", async ({ page }) => {
    const release = await holdBack(page)
    await page.goto("./")
    const box = page.getByRole("checkbox", { name: /^Defense,/ })
    await box.click()
    await expect(box).not.toBeChecked()
    await page.getByRole("searchbox").first().fill("FA-50")
    release()
    await expect(box).toBeChecked()
    await expect(page).toHaveURL(/sector=defense/)
    await expect(page).toHaveURL(/q=FA-50/)
  })

  test("so are two arrow keys, of which the second goes on from the first @desktop", async ({ page }) => {
    const release = await holdBack(page)
    await page.goto("./meetings/")
    await page.getByRole("button", { name: /^Back to/ }).focus()
    await page.keyboard.press("ArrowLeft")
    await page.keyboard.press("ArrowLeft")
    release()
    await expect(page).toHaveURL(/\?asof=2025-12-31$/)
  })

  test("a view of its own is not shown as another one @desktop", async ({ page }) => {
    const release = await holdBack(page)
    await page.goto("./?sector=defense")
    await expect(page.getByRole("banner")).toBeVisible()
    await expect(page.getByText(/137 of 137 items/)).toBeHidden()
    release()
    await expect(shown(page)).not.toHaveText(/^137/)
    await expect(shown(page)).toBeVisible()
  })
})
