import { mkdirSync, openSync, readFileSync, closeSync, ftruncateSync } from "node:fs"
import { join } from "node:path"
import { expect } from "@playwright/test"
import Papa from "papaparse"
import { ROOT } from "../../build/run.mjs"
import { COLUMN_IDS } from "../../src/intake/tableColumns.ts"
import { test } from "../support/livePage.ts"
import { banner, breakWorker, choose, drop, packageNamed, tableOfRows } from "../support/ownData.ts"
import { openFilters, shown, tabTo } from "../support/steps.ts"
import { rowWith } from "../support/table.ts"

test("a dataset of one's own is shown by every page, survives a reload, and leaves the browser nowhere @desktop", async ({
  page,
  baseURL,
}) => {
  const sent: string[] = []
  const faults: string[] = []
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()))
  page.on("response", (answer) => answer.ok() || faults.push(`${answer.status()} ${answer.url()}`))
  page.on("pageerror", (error) => faults.push(String(error)))
  page.on("websocket", (socket) => sent.push(socket.url()))
  page.on("request", (request) => {
    const isOwnHost = new URL(request.url()).host === new URL(baseURL ?? "").host
    const isBare = request.method() === "GET" && request.postData() === null
    if (!(isOwnHost && isBare) || /My copy|mine\.json/.test(decodeURIComponent(request.url())))
      sent.push(`${request.method()} ${request.url()}`)
  })
  await page.goto("./data/")
  await page.getByRole("link", { name: "Open your own data" }).click()
  await choose(page, "mine.json", packageNamed("My copy"))
  await expect(page).toHaveURL(/\/data\/open\/#\/$/)
  await expect(banner(page)).toContainText("My copy, 137 items")
  await expect(shown(page)).toHaveText("137 of 137 items")

  const filters = await openFilters(page)
  await filters.getByRole("checkbox", { name: /^Defense,/ }).check()
  await expect(page).toHaveURL(/#\/\?sector=defense$/)
  const count = (await shown(page).textContent()) ?? ""
  await page.reload()
  await expect(shown(page)).toHaveText(count)
  await expect(page.locator(".recharts-bar-rectangle").first()).toBeVisible()
  await page.goto(new URL("data/open/#/items/fa50-sale/", page.url().replace(/data\/open\/.*/, "")).href)
  await expect(page.getByRole("heading", { level: 1 })).toContainText("FA-50")
  await page.getByRole("link", { name: "한국어" }).click()
  await expect(page).toHaveURL(/#\/ko\/items\/fa50-sale\/$/)
  await expect(page.getByRole("complementary", { name: "내 데이터" })).toBeVisible()
  await page.goBack()
  await expect(banner(page)).toBeVisible()
  for (const [name, heading] of [
    ["Brief", /^Brief/],
    ["Meetings", "Meetings"],
    ["Data", "The data"],
  ] as const) {
    await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name, exact: true }).click()
    await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible()
  }
  await expect(page.getByText("A dataset of your own has no downloads")).toBeVisible()

  // One press leads back; what is kept stays until it is removed.
  await banner(page).getByRole("button", { name: "Back to the published dataset" }).click()
  await expect(page.getByRole("link", { name: "Korea–Peru Cooperation" })).toBeVisible()
  await expect(banner(page)).toHaveCount(0)
  await page.goto("./data/open/")
  await page.getByRole("button", { name: "Show it" }).click()
  await banner(page).getByRole("button", { name: "Remove it" }).click()
  await expect(shown(page)).toHaveText("137 of 137 items")
  await expect(banner(page)).toHaveCount(0)
  await page.goto("./data/open/#/items/fa50-sale/")
  await expect(page.getByRole("alert")).toContainText("No dataset of your own is kept")
  expect({ sent, faults }).toEqual({ sent: [], faults: [] })
})

test("of a table with a faulty row the good rows are shown, and the row comes back with its reason; by keyboard @desktop", async ({
  page,
}) => {
  await page.goto("./data/open/")
  const sides = { initiator: "CL", askedBy: "CL", askedTo: "JP" }
  const file = tableOfRows(
    rowWith({ id: "bridge", ...sides }),
    rowWith({ id: "tunnel", ...sides, date: "2024-13" }),
  )
  const choosing = page.waitForEvent("filechooser")
  await tabTo(page, page.getByLabel("Choose files"))
  await page.keyboard.press("Enter")
  await (await choosing).setFiles({ name: "asks.csv", mimeType: "text/csv", buffer: file })
  await expect(page.getByRole("heading", { name: "Which column is which?" })).toBeFocused()
  await expect(page.getByLabel("Title", { exact: true })).toHaveValue(String(COLUMN_IDS.indexOf("title")))
  await expect(page.getByRole("group", { name: "Country 1" }).getByLabel("Its name")).toHaveValue("Chile")
  await expect(page.getByRole("group", { name: "Country 2" }).getByLabel("Its name")).toHaveValue("Japan")
  await page.getByLabel("Day on which its sources were last searched").fill("2025-06-30")
  await page.getByRole("button", { name: "Read the rows" }).press("Enter")

  await expect(page.getByRole("heading", { name: "What was read" })).toBeFocused()
  await expect(page.getByText("one item can be used; one row or record was left out.")).toBeVisible()
  const problem = page.getByRole("row", { name: /^row 3/ })
  await expect(problem).toContainText("Date of the event")
  await expect(problem).toContainText("there is no month 13")
  await page.getByLabel("Words in the list").fill("sector")
  await expect(page.getByText("No problem in the list has these words.")).toBeVisible()
  await page.getByLabel("Words in the list").fill("month 13")
  await expect(problem).toBeVisible()
  const waiting = page.waitForEvent("download")
  await page.getByRole("button", { name: "What was left out, with reasons (CSV)" }).press("Enter")
  const { data } = Papa.parse<string[]>(readFileSync(await (await waiting).path(), "utf8"), {
    skipEmptyLines: true,
  })
  expect(data.map((row) => [row[0], row.at(-2)])).toEqual([
    ["id", "row"],
    ["tunnel", "3"],
  ])
  // Another column may be meant: what was said stands as it was.
  await page.getByRole("button", { name: "Change the columns" }).press("Enter")
  await expect(page.getByLabel("Day on which its sources were last searched")).toHaveValue("2025-06-30")
  await page.getByRole("button", { name: "Read the rows" }).press("Enter")
  await page.getByRole("button", { name: "Show what can be used" }).press("Enter")
  await expect(banner(page)).toContainText("asks, one item")
  await expect(page.getByRole("checkbox", { name: /^Chile,/ })).toBeVisible()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What was promised, and what became of it")
  // What the table names is there to choose from, and nothing else.
  const filters = page.getByRole("search")
  await expect(filters.getByRole("group", { name: "Meeting", exact: true })).toBeVisible()
  await expect(filters.getByRole("group", { name: "Organisation" })).toHaveCount(0)
  await page.getByRole("link", { name: "Meetings", exact: true }).press("Enter")
  await page.getByRole("link", { name: "EXAMPLE: summit in the capital" }).first().press("Enter")
  await expect(page.getByRole("heading", { name: "What became of it" })).toBeVisible()
  // Nobody said who came, and the page says nothing of it either.
  await expect(page.getByText("Nobody named in the sources")).toHaveCount(0)
})

test("what cannot be opened is refused with its reason @desktop", async ({ page }) => {
  await page.goto("./data/open/")
  const refused = page.getByRole("alert")
  // Dropped, as chosen.
  await drop(page, "page.csv", "<!doctype html>")
  await expect(refused).toContainText("page.csv is neither JSON, nor a table")
  const folder = join(ROOT, "tests/.output")
  mkdirSync(folder, { recursive: true })
  const large = join(folder, "large.json")
  const handle = openSync(large, "w")
  ftruncateSync(handle, 210_000_000)
  closeSync(handle)
  await page.getByLabel("Choose files").setInputFiles(large)
  await expect(refused).toContainText("These are 210 MB; up to 200 MB can be opened.")
  await expect(page.getByRole("heading", { name: "This cannot be opened" })).toBeFocused()
})

test("a reading that breaks down says so and lets the reader try again; a full browser shows the dataset all the same @desktop", async ({
  page,
}) => {
  await breakWorker(page, 'addEventListener("message", () => { throw new Error("no memory left") });')
  await page.goto("./data/open/")
  await choose(page, "mine.json", packageNamed("My copy"))
  await expect(page.getByRole("alert")).toContainText("Reading stopped")
  await expect(page.getByRole("alert")).toContainText("no memory left")
  await page.unroute("**/intakeWorker*.js")
  await page.route("**/intakeWorker*.js", (route) => route.fulfill({ status: 404 }))
  await choose(page, "mine.json", packageNamed("My copy"))
  await expect(page.getByRole("alert")).not.toContainText("no memory left")
  await expect(page.getByRole("alert")).toContainText("Reading stopped")
  await page.unroute("**/intakeWorker*.js")
  await breakWorker(
    page,
    'IDBObjectStore.prototype.put = () => { throw new DOMException("", "QuotaExceededError") };',
  )
  await choose(page, "mine.json", packageNamed("My copy"))
  await expect(banner(page)).toContainText("This browser has no room to keep it")
  await expect(shown(page)).toHaveText("137 of 137 items")
})

test("a folder is opened as a dataset; where the browser may keep nothing it is shown all the same, and the banner says so @desktop", async ({
  page,
}) => {
  await breakWorker(
    page,
    'Object.defineProperty(self, "indexedDB", { get() { throw new DOMException("", "SecurityError") } });',
  )
  await page.goto("./data/open/")
  await page.getByLabel("Choose a folder").setInputFiles(join(ROOT, "data"))
  await expect(banner(page)).toContainText("This browser does not allow keeping it")
  await expect(shown(page)).toHaveText("137 of 137 items")
  await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Asks" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Who asked whom for what" })).toBeVisible()
  await expect(page).toHaveURL(/#\/asks\/$/)
  // Another language would lose it: where the reader does not want that, all stays.
  const asked: string[] = []
  page.once("dialog", (dialog) => {
    asked.push(dialog.message())
    void dialog.dismiss()
  })
  await page.getByRole("link", { name: "한국어" }).click()
  await expect(page).toHaveURL(/#\/asks\/$/)
  await expect(page.getByRole("heading", { level: 1, name: "Who asked whom for what" })).toBeVisible()
  expect(asked).toEqual([expect.stringContaining("is lost")])
  // A second one takes its place, also in the banner.
  await page.goto(new URL("#/data/open/", page.url()).href)
  await choose(page, "mine.json", packageNamed("Another copy"))
  await expect(banner(page)).toContainText("Another copy")
})
