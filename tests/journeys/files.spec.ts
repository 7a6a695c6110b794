import { readFileSync } from "node:fs"
import { expect, type Page } from "@playwright/test"
import { test } from "../support/livePage.ts"
import { readXlsx } from "hucre/xlsx"
import Papa from "papaparse"

const table = (page: Page) => page.getByRole("table", { name: "Items", exact: true })
const status = (page: Page) => page.getByRole("status").filter({ hasText: / file / })

async function exported(page: Page, kind: string) {
  await page.getByRole("button", { name: "Export" }).click()
  const waiting = page.waitForEvent("download")
  await page.getByRole("dialog", { name: "Export" }).getByRole("button", { name: kind }).click()
  const file = await waiting
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

/** Headings and rows as they stand on the screen: each cell by its heading, without what only a picture says. */
const onScreen = (page: Page) =>
  table(page).evaluate((element) => {
    const headings = [...element.querySelectorAll("thead th button")].map(
      ({ firstChild }) => firstChild?.textContent ?? "",
    )
    const rows = [...element.querySelectorAll("tbody tr:has([data-item-id])")].map((row) =>
      [...row.children].map((cell) => (cell.querySelector("a, span:last-child") ?? cell).textContent ?? ""),
    )
    return { headings, rows }
  })

/** A cell of the file must be where the cell on the screen begins: what follows stands in columns of its own. */
const begins = (shown: string, word: string) =>
  word !== "" && shown.replaceAll(/\s/g, "").startsWith(word.replaceAll(/\s/g, ""))

test("filtered, sorted, with a column hidden, the table leaves as CSV and as a workbook just as it stands @desktop", async ({
  page,
}) => {
  await page.goto("./?sector=defense,minerals")
  await page.getByRole("button", { name: "Sort, group, columns" }).click()
  await page.getByRole("checkbox", { name: "Sector", exact: true }).last().uncheck()
  await page.keyboard.press("Escape")
  await table(page).getByRole("button", { name: "Reports" }).click()
  await expect(page).toHaveURL(/sort=-reports&columns=item,stage,/)
  const { headings, rows } = await onScreen(page)
  expect(rows).toHaveLength(39)

  const csv = await exported(page, "CSV")
  await expect(status(page)).toHaveText("CSV file made: 39 items")
  expect(csv.name).toMatch(/^korea-peru-cooperation-items-\d{4}\.\d+\.\d+\.csv$/)
  expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const text = csv.bytes.toString("utf8").slice(1).trimEnd()
  const [head = [], ...lines] = Papa.parse<string[]>(text, { delimiter: ",", newline: "\r\n" }).data
  expect(head).not.toContain("Sector")
  expect(head.filter((heading) => headings.includes(heading))).toEqual(headings)
  expect(lines).toHaveLength(rows.length)
  for (const [index, line] of lines.entries()) {
    for (const [place, heading] of headings.entries()) {
      const [shown = "", word = ""] = [rows[index]?.[place], line[head.indexOf(heading)]]
      if (heading !== "Asked by" && heading !== "Parties")
        expect(begins(shown, word), `${shown} / ${word}`).toBe(true)
    }
  }

  const xlsx = await exported(page, "Excel (XLSX)")
  await expect(status(page)).toHaveText("Excel (XLSX) file made: 39 items")
  expect(xlsx.name).toMatch(/\.xlsx$/)
  const { sheets } = await readXlsx(new Uint8Array(xlsx.bytes))
  expect(sheets.map(({ name }) => name)).toEqual(["Data", "Sources", "Dictionary", "Notes"])
  const [data, , , notes] = sheets.map((sheet) => sheet.rows)
  const titles = data?.slice(1).map(([title]) => title)
  expect(titles).toEqual(rows.map(([title]) => title))
  const reports = data?.[0]?.indexOf("Reports") ?? -1
  expect(data?.slice(1).map((row) => row[reports])).toEqual(
    rows.map((row) => Number.parseInt(row[headings.indexOf("Reports")] ?? "", 10)),
  )
  const permalink = String(data?.[1]?.[data[0]?.indexOf("Permalink") ?? -1])
  const told = new Map(notes?.map(([note, words]) => [note, words]))
  expect(told.get("Filters")).toBe("Sector: Defense; Sector: Minerals")
  expect(told.get("Shown")).toBe("39 of 137 items")
  expect(told.get("Address of this view")).toBe(page.url())

  await page.goto(permalink)
  await expect(page.getByRole("heading", { level: 1, name: rows[0]?.[0] ?? "" })).toBeVisible()
})

test("a whole workbook is made under the page's own policy @desktop", async ({ page }) => {
  const complaints: string[] = []
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text())
  })
  await page.goto("./")
  const { bytes } = await exported(page, "Excel (XLSX)")
  const { sheets } = await readXlsx(new Uint8Array(bytes))
  expect(sheets[0]?.rows).toHaveLength(138)
  expect(complaints).toEqual([])
})

test("a file of a past day is named after that day @desktop", async ({ page }) => {
  await page.goto("./?sector=minerals&asof=2023-11-16")
  await table(page).waitFor()
  expect((await exported(page, "CSV")).name).toMatch(/-items-\d{4}\.\d+\.\d+-as-of-2023-11-16\.csv$/)
})

test("by keyboard a file is asked for, and one that fails to load is offered again @desktop", async ({
  page,
}) => {
  await page.goto("./?sector=minerals")
  await table(page).waitFor()
  const files = /\/assets\/itemsFile-[\w-]+\.js$/
  await page.route(files, (route) => route.abort())
  const open = page.getByRole("button", { name: "Export" })
  await open.focus()
  await page.keyboard.press("Enter")
  await page.keyboard.press("Tab")
  await expect(page.getByRole("button", { name: "CSV one table" })).toBeFocused()
  await page.keyboard.press("Enter")
  await expect(page.getByRole("status").filter({ hasText: "could not be made" })).toBeVisible()
  await expect(open).toBeFocused()
  await page.unroute(files)
  const waiting = page.waitForEvent("download")
  await page.getByRole("button", { name: "Try again" }).click()
  expect((await waiting).suggestedFilename()).toMatch(/\.csv$/)
  await expect(status(page)).toHaveText("CSV file made: 7 items")
})

test("the menu stands whole on a phone, and a file holds all items, not only the cards unfolded @phone", async ({
  page,
}) => {
  await page.goto("./?sector=defense")
  await table(page).waitFor()
  await page.getByRole("button", { name: "Export" }).click()
  const menu = page.getByRole("dialog", { name: "Export" })
  await expect(menu).toBeInViewport({ ratio: 1 })
  for (const button of await menu.getByRole("button").all())
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  await page.keyboard.press("Escape")
  const json = await exported(page, "JSON")
  const { items } = JSON.parse(json.bytes.toString("utf8")) as { items: readonly { id: string }[] }
  expect(items).toHaveLength(32)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})
