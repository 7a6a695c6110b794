import { execFileSync } from "node:child_process"
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, type Page } from "@playwright/test"
import { readXlsx, writeXlsx } from "hucre/xlsx"
import Papa from "papaparse"
import { findOffice } from "../../build/office.mjs"
import { ROOT } from "../../build/run.mjs"
import { COLUMN_IDS } from "../../src/intake/tableColumns.ts"
import { test } from "../support/livePage.ts"
import { banner, breakWorker, choose, drop, packageNamed } from "../support/ownData.ts"
import { enter, shown, skipFilters, tabTo } from "../support/steps.ts"
import { rowWith } from "../support/table.ts"

// On a build machine its absence is a failure, not a reason to pass by.
const pdfToText = findOffice()?.pdfToText ?? (process.env["CI"] ? "pdftotext" : null)

const cancel = (page: Page) => page.getByRole("button", { name: "Cancel" })

/** Nothing is shown, nothing was kept, and another file may be chosen. */
async function isAsBefore(page: Page): Promise<void> {
  await expect(page.getByRole("status").filter({ hasText: "Cancelled. Nothing was changed." })).toBeVisible()
  await expect(page.getByLabel("Choose files")).toBeFocused()
  await expect(page).toHaveURL(/\/data\/open\/$/)
  await expect(banner(page)).toHaveCount(0)
  await page.goto("./about/")
  await page.goto("./data/open/#/items/fa50-sale/")
  await expect(page.getByRole("alert")).toContainText("No dataset of your own is kept")
}

test("an import that is cancelled while it is read, kept, or about to be shown leaves the page as it was @desktop", async ({
  page,
}) => {
  for (const [step, hang] of [
    ["Reading the files…", "Blob.prototype.arrayBuffer = () => new Promise(() => {});"],
    [
      "Keeping the dataset in this browser…",
      // What is put is put for ever anew: the keeping never ends.
      `const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function (...given) {
        const request = put.apply(this, given);
        if (typeof given[1] === "number") request.addEventListener("success", () => this.put(...given));
        return request;
      };`,
    ],
  ] as const) {
    await page.unrouteAll()
    await breakWorker(page, hang)
    await page.goto("./data/open/")
    await choose(page, "mine.json", packageNamed("My copy"))
    await expect(page.getByRole("status").filter({ hasText: step })).toBeVisible()
    await cancel(page).click()
    await isAsBefore(page)
  }

  // A browser that keeps nothing: the last moment at which the page is still the one before.
  await page.unrouteAll()
  await breakWorker(page, 'IDBObjectStore.prototype.put = () => { throw new DOMException("", "DataError") };')
  await page.addInitScript(cancelOn, { said: "unkept", isHeard: true })
  await page.goto("./data/open/")
  await choose(page, "mine.json", packageNamed("My copy"))
  await isAsBefore(page)
})

test("an import that is cancelled when all of it is written leaves the dataset that was kept @desktop", async ({
  page,
}) => {
  await page.goto("./data/open/")
  await choose(page, "mine.json", packageNamed("My copy"))
  await expect(banner(page)).toContainText("My copy, 137 items")
  await page.addInitScript(cancelOn, { said: "kept", isHeard: false })
  await page.goto("./about/")
  await page.goto("./data/open/")
  await choose(page, "mine.json", packageNamed("My other copy"))
  await expect(page.getByRole("status").filter({ hasText: "Cancelled. Nothing was changed." })).toBeVisible()
  await page.reload()
  await page.getByRole("button", { name: "Show it" }).click()
  await expect(banner(page)).toContainText("My copy, 137 items")
})

/** Runs in the page: presses Cancel just after the page has heard something of the worker, or just before. */
function cancelOn({ said, isHeard }: { readonly said: string; readonly isHeard: boolean }): void {
  globalThis.Worker = class extends Worker {
    override addEventListener(type: string, listener: EventListenerOrEventListenerObject) {
      super.addEventListener(type, (event) => {
        const hear = () => typeof listener === "function" && listener.call(this, event)
        if (isHeard) hear()
        const { report } = (event as MessageEvent<{ readonly report?: string }>).data ?? {}
        const buttons = report === said ? [...document.querySelectorAll("button")] : []
        buttons.find(({ textContent }) => textContent === "Cancel")?.click()
        if (!isHeard) hear()
      })
    }
  }
}

for (const [given, give] of [
  ["chosen", (page: Page) => choose(page, "mine.json", packageNamed("My copy"))],
  ["dropped", (page: Page) => drop(page, "mine.json", packageNamed("My copy").toString("utf8"))],
] as const)
  test(`a file ${given} before the program has come is opened once it is there @desktop`, async ({
    page,
  }) => {
    let release = () => {}
    const held = new Promise<void>((go) => (release = go))
    await page.route("**/records.json*", async (route) => {
      await held
      await route.continue()
    })
    const coming = page.goto("./data/open/")
    await give(page)
    await expect(page.locator("html[data-waiting]")).toBeAttached()
    release()
    await coming
    await expect(banner(page)).toContainText("My copy, 137 items")
  })

/** A template with one more row, in the form in which it came. */
async function withRow(template: Buffer, name: string): Promise<Buffer> {
  const row = [...rowWith({ id: "tunnel", title: "A tunnel under the river" })]
  if (name.endsWith(".csv")) return Buffer.concat([template, Buffer.from(Papa.unparse([row]) + "\r\n")])
  const { sheets } = await readXlsx(new Uint8Array(template))
  const filled = sheets.map(({ name: sheet, rows }, index) => ({
    name: sheet,
    rows: index === 0 ? [...rows, row] : rows,
  }))
  return Buffer.from(await writeXlsx({ sheets: filled }))
}

test("the templates, a row filled in, are opened without a question more than their dataset has @desktop", async ({
  page,
}) => {
  for (const [button, name] of [
    ["Template as CSV", "items-template.csv"],
    ["Template as Excel, explained", "items-template.xlsx"],
  ] as const) {
    await page.goto("./data/open/")
    const waiting = page.waitForEvent("download")
    await page.getByRole("button", { name: button, exact: true }).click()
    const file = await waiting
    expect(file.suggestedFilename()).toBe(name)
    await choose(page, name, await withRow(readFileSync(await file.path()), name))
    await expect(page.getByRole("heading", { name: "Which column is which?" })).toBeVisible()
    await expect(page.getByRole("group", { name: "Country 1" }).getByLabel("Its name")).not.toHaveValue("")
    await page.getByLabel("Day on which its sources were last searched").fill("2025-06-30")
    await page.getByRole("button", { name: "Read the rows" }).click()
    await expect(banner(page)).toContainText("items-template, 2 items")
  }
})

test("a folder that is dropped is opened as one that is chosen, and its name stands on paper @desktop", async ({
  page,
  context,
}, info) => {
  await page.goto("./data/open/")
  const zone = await page.getByText("Drop files here, or").boundingBox()
  const session = await context.newCDPSession(page)
  const data = { items: [], files: [join(ROOT, "data")], dragOperationsMask: 1 }
  const dropAt = async (x: number, y: number) => {
    for (const type of ["dragEnter", "dragOver", "drop"] as const)
      await session.send("Input.dispatchDragEvent", { type, x, y, data })
  }
  // Beside its place it is not taken, and the page stays.
  await dropAt((zone?.x ?? 0) + 10, 10)
  await expect(page.getByText("Drop files here, or")).toBeVisible()
  await dropAt((zone?.x ?? 0) + 10, (zone?.y ?? 0) + 10)
  await expect(banner(page)).toContainText("137 items")
  const said = /You see your own dataset: .*?, 137 items/.exec((await banner(page).textContent()) ?? "")?.[0]
  test.skip(pdfToText === null, "pdftotext is not installed")
  const file = info.outputPath("own.pdf")
  writeFileSync(file, await page.pdf({ format: "A4" }))
  const [sheet = ""] = execFileSync(pdfToText ?? "", [file, "-"], { encoding: "utf8" }).split("\f")
  expect(sheet.replace(/\s+/g, " ")).toContain(said)
  expect(sheet).not.toContain("Remove it")
})

test("by keyboard alone a table is chosen, its columns named, its rows read and one followed, and the way leads back @desktop", async ({
  page,
}) => {
  const place = COLUMN_IDS.indexOf("what")
  const headings = COLUMN_IDS.map((id) => (id === "what" ? "Told" : id))
  const file = Buffer.from(Papa.unparse([headings, [...rowWith({ id: "bridge", title: "A bridge" })]]))
  await page.goto("./data/open/")
  const choosing = page.waitForEvent("filechooser")
  await enter(page, page.getByLabel("Choose files"))
  await (await choosing).setFiles({ name: "asks.csv", mimeType: "text/csv", buffer: file })
  await expect(page.getByRole("heading", { name: "Which column is which?" })).toBeFocused()
  const what = page.getByLabel("What happened", { exact: true })
  await tabTo(page, what)
  await page.keyboard.press(String.fromCodePoint(65 + place))
  await expect(what).toHaveValue(String(place))
  await tabTo(page, page.getByLabel("Day on which its sources were last searched"))
  await page.keyboard.type("06062025")
  await enter(page, page.getByRole("button", { name: "Read the rows" }))
  await expect(banner(page)).toContainText("asks, one item")
  await skipFilters(page)
  await enter(page, page.getByRole("link", { name: "A bridge", exact: true }))
  await expect(page).toHaveURL(/#\/items\/bridge\/$/)
  await page.keyboard.press("Escape")
  await expect(page.getByRole("link", { name: "A bridge", exact: true })).toBeFocused()
  await enter(page, banner(page).getByRole("button", { name: "Back to the published dataset" }))
  await expect(shown(page)).toHaveText("137 of 137 items")
  await expect(banner(page)).toHaveCount(0)
})
