import { readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "@playwright/test"
import { ROOT } from "../../build/run.mjs"
import { isAlive, pagesLink, shown } from "../support/steps.ts"

test("a page whose code does not come says so, leaves the ways to the others, and comes when asked again @desktop", async ({
  page,
}) => {
  const code = "**/assets/AboutPage-*.js"
  await page.route(code, (route) => route.fulfill({ status: 404 }))
  await page.goto("./meetings/")
  await isAlive(page)
  await (await pagesLink(page, "About")).click()
  const heading = page.getByRole("heading", { level: 1 })
  await expect(heading).toHaveText("The page could not be loaded")
  await expect(heading).toBeFocused()
  await (await pagesLink(page, "Meetings")).click()
  await expect(heading).toHaveText("Meetings")
  await (await pagesLink(page, "About")).click()
  await expect(heading).toHaveText("The page could not be loaded")
  await page.unroute(code)
  await page.getByRole("button", { name: "Try again" }).click()
  await expect(heading).toHaveText("About and method")
  await expect(page).toHaveURL(/\/about\/$/)
})

test("a page whose program does not come shows what the build drew, says so, and asks again @desktop @phone", async ({
  page,
}) => {
  const program = "**/assets/first-*.js"
  await page.route(program, (route) => route.abort())
  await page.goto("./?sector=defense")
  const notice = page.getByRole("alert")
  await expect(notice).toContainText("The program of this page is not running")
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
  await expect(shown(page)).toHaveText("137 of 137 items")
  await page.unroute(program)
  await notice.getByRole("link", { name: "Try again" }).click()
  await expect(shown(page)).toHaveText("32 of 137 items")
  await expect(notice).toBeHidden()
})

test("so does a page that is opened first, whose own code does not come @desktop", async ({ page }) => {
  const code = "**/assets/AboutPage-*.js"
  await page.route(code, (route) => route.fulfill({ status: 404 }))
  await page.goto("./about/")
  const notice = page.getByRole("alert")
  await expect(notice).toContainText("The program of this page is not running")
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("About and method")
  await page.unroute(code)
  await notice.getByRole("link", { name: "Try again" }).click()
  await isAlive(page)
  await expect(notice).toBeHidden()
})

const RECORDS = "**/data/records.json*"

/** The published records as an earlier version of the program had them. */
function olderRecords(): string {
  const { disagreements: _, ...records } = JSON.parse(
    readFileSync(join(ROOT, "dist/data/records.json"), "utf8"),
  ) as Record<string, unknown>
  return JSON.stringify(records)
}

test("a dataset that is gone, cut off, or of another version is told of as one that does not come @desktop", async ({
  page,
}) => {
  const older = olderRecords()
  for (const [answer, fault] of [
    [{ status: 404 }, "404"],
    [{ status: 500, body: "Internal error" }, "500"],
    [{ body: older.slice(0, -100) }, "JSON"],
    [{ body: older }, "not the data of this version"],
  ] as const) {
    await page.unrouteAll()
    await page.route(RECORDS, (route) => route.fulfill({ contentType: "application/json", ...answer }))
    await page.goto("./asks/?sector=defense")
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("The dataset could not be loaded")
    await expect(page.getByRole("main")).toContainText(fault)
  }
})

test("a dataset that does not come leaves what the build drew, or says so, and comes when asked again @desktop", async ({
  page,
}) => {
  await page.route(RECORDS, (route) => route.fulfill({ status: 503 }))
  await page.goto("./items/fa50-sale/")
  await expect(page.getByRole("alert")).toContainText("The program of this page is not running")
  const heading = page.getByRole("heading", { level: 1 })
  await expect(heading).toContainText("FA-50")
  await page.goto("./asks/?sector=defense")
  await expect(heading).toHaveText("The dataset could not be loaded")
  await page.unroute(RECORDS)
  await page.getByRole("button", { name: "Try again" }).click()
  await expect(heading).toHaveText("Who asked whom for what")
})

test("a dataset that stalls is waited for, then told of, and does what was pressed once it comes @desktop", async ({
  page,
}) => {
  let release = () => {}
  const wait = new Promise<void>((done) => {
    release = done
  })
  await page.route(RECORDS, async (route) => {
    await wait
    await route.continue()
  })
  await page.clock.install()
  await page.goto("./?sector=defense")
  const notice = page.locator("#no-program")
  await expect(notice).toBeHidden()
  await page.clock.runFor(21_000)
  await expect(notice).toBeVisible()
  await expect(shown(page)).toHaveText("137 of 137 items")
  release()
  await expect(async () => {
    await page.clock.runFor(1000)
    await expect(shown(page)).toHaveText("32 of 137 items", { timeout: 100 })
  }).toPass()
  await expect(notice).toBeHidden()
})

test("a clock that is decades wrong counts to the release, never to nonsense @desktop", async ({ page }) => {
  const facts: string[] = []
  for (const day of ["1980-01-06", "2099-12-31"]) {
    await page.clock.setFixedTime(`${day}T12:00:00Z`)
    await page.goto("./items/fa50-sale/")
    await isAlive(page)
    facts.push(await page.getByRole("main").innerText())
  }
  expect(facts[0]).toBe(facts[1])
  expect(facts[0]).toMatch(/year|month|day/)
  expect(facts[0]).not.toMatch(/NaN|Invalid|-\d+ (day|month|year)|\b[5-9]\d years|1980|2099/)
})

test("a chart that throws leaves its neighbours, and its table stands in @desktop", async ({ page }) => {
  await page.route("**/assets/SectorChart-*.js", (route) =>
    route.fulfill({
      contentType: "text/javascript",
      body: "export function SectorChart() { throw new Error('no scale') }",
    }),
  )
  await page.goto("./?from=2012")
  const broken = page.getByRole("figure").filter({ hasText: "This chart could not be drawn" })
  await expect(broken).toHaveCount(1)
  await expect(broken.getByRole("table")).toBeVisible()
  await expect(page.locator(".recharts-bar-rectangle").first()).toBeVisible()
  await expect(shown(page)).toHaveText(/^\d+ of 137 items$/)
})

test("a connection that breaks off in the middle loses nothing that was written, and the page comes once it is back @desktop", async ({
  page,
  context,
}) => {
  await page.goto("./brief/")
  await isAlive(page)
  const blank = page.getByRole("textbox", { name: "Press line" })
  await blank.fill("Two ships, one yard")
  await context.setOffline(true)
  await (await pagesLink(page, "About")).click()
  const heading = page.getByRole("heading", { level: 1 })
  await expect(heading).toHaveText("The page could not be loaded")
  await context.setOffline(false)
  await expect(heading).toHaveText("About and method")
  await page.goBack()
  await expect(blank).toHaveValue("Two ships, one yard")
  const other = await context.newPage()
  await other.goto("./brief/")
  await expect(other.getByRole("textbox", { name: "Press line" })).toHaveValue("Two ships, one yard")
})

test("where the browser keeps nothing, the page shows and takes all the same, and says what is not kept @desktop", async ({
  page,
}) => {
  await page.addInitScript(() => {
    for (const store of ["localStorage", "sessionStorage", "indexedDB"])
      Object.defineProperty(globalThis, store, {
        get() {
          throw new DOMException("The operation is insecure.", "SecurityError")
        },
      })
  })
  await page.goto("./brief/")
  await isAlive(page)
  await page.getByRole("textbox", { name: "Press line" }).fill("Two ships, one yard")
  await expect(page.getByText("This browser keeps nothing for this page")).toBeVisible()
  await page.goto("./data/edit/#items/anniversary-50")
  await isAlive(page)
  await page.getByRole("textbox", { name: "English wording" }).first().fill("A reception.")
  await expect(page.getByRole("alert")).toContainText("This browser did not keep your last change")
  await expect(page.getByRole("region", { name: /^Changes of/ })).toContainText("A reception.")
  await page.goto("./data/open/#/")
  await expect(page.getByRole("alert")).toContainText("No dataset of your own is kept in this browser")
})

test("charts whose code does not come leave their neighbours; the search says so itself @desktop", async ({
  page,
}) => {
  await page.route("**/assets/CartesianChart-*.js", (route) => route.abort())
  await page.route("**/assets/SearchBox-*.js", (route) => route.abort())
  await page.goto("./?sector=defense")
  await expect(page.getByText("This chart could not be drawn").first()).toBeVisible()
  await page.getByRole("button", { name: "Search everything" }).click()
  await expect(page.getByRole("alert").filter({ hasText: "The search did not arrive" })).toBeVisible()
  await expect(shown(page)).toHaveText("32 of 137 items")
})

test("a link keeps its promise while its page is coming, whatever is typed meanwhile @desktop", async ({
  page,
}) => {
  let release = () => {}
  const wait = new Promise<void>((done) => {
    release = done
  })
  await page.route("**/assets/AboutPage-*.js", async (route) => {
    await wait
    await route.continue()
  })
  await page.goto("./meetings/")
  await isAlive(page)
  await (await pagesLink(page, "About")).click()
  await page.getByRole("searchbox", { name: /^Search titles/ }).fill("ship")
  await expect(page).toHaveURL(/\?q=ship$/)
  release()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("About and method")
})
