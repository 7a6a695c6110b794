import { writeFileSync } from "node:fs"
import { expect } from "@playwright/test"
import type { ElementHandle, Page } from "puppeteer-core"
import { addressOf, find, focused, isAbsent, soon, test, visit } from "../support/firefox.ts"
import { packageNamed } from "../support/ownData.ts"

/** The main journeys once more, in another engine: what is asked of it in detail is asked in Chromium. */

// One after the other in one Firefox, whose start takes longer than a journey.
test.describe.configure({ mode: "default" })
test.skip(isAbsent, "no Firefox on this machine")

const press = async (page: Page, selector: string, name?: RegExp) =>
  (await find(page, selector, name)).click()

/** Titles in the table of items, in its order. */
const titles = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("table")]
      .filter(({ caption }) => caption?.textContent === "Items")
      .flatMap((table) => [...table.querySelectorAll("th[scope=row] a")].map((link) => link.textContent)),
  )

test("a sector chosen by click narrows count, table and address; a heading sorts @desktop", async ({
  firefox: page,
}) => {
  const choice = await find(page, "[type=checkbox]", /^Defense, /)
  const count = Number(/\d+/.exec(await choice.evaluate(({ ariaLabel }) => ariaLabel ?? ""))?.[0])
  await choice.click()
  await find(page, "[role=status]", new RegExp(`^${count} of \\d+ items$`))
  await soon.poll(() => addressOf(page)).toMatch(/\/korea\/peru\/\?sector=defense$/)
  await soon.poll(async () => (await titles(page)).length).toBe(count)
  await press(page, "th button", /^Item/)
  await soon.poll(() => addressOf(page)).toMatch(/\?sector=defense&sort=item$/)
  const byName = new Intl.Collator("en").compare
  await soon(async () => {
    const shown = await titles(page)
    expect(shown).toEqual(shown.toSorted(byName))
  }).toPass()
})

test("an item opens beside its table, and Escape leads back to its row @desktop", async ({
  firefox: page,
}) => {
  await press(page, "th a", /^Four warships built with SIMA at Callao$/)
  await find(page, "aside h2", /^Four warships built with SIMA at Callao$/)
  await soon.poll(() => addressOf(page)).toMatch(/\/items\/naval-vessels-sima-2024\/$/)
  await find(page, "aside a", /Yonhap|Korea Herald/)
  await page.keyboard.press("Escape")
  await soon.poll(() => addressOf(page)).toMatch(/\/korea\/peru\/$/)
  await soon.poll(() => focused(page)).toBe("Four warships built with SIMA at Callao")
})

test("/ opens the search, and Enter the page of the first result @desktop", async ({ firefox: page }) => {
  await find(page, "button", /^Search everything/)
  await page.keyboard.press("/")
  const field = await find(page, "dialog [role=combobox]")
  await page.keyboard.type("four warships")
  await find(page, "dialog [role=option]", /Four warships built with SIMA at Callao/)
  expect(await field.evaluate((input) => (input as HTMLInputElement).value)).toBe("four warships")
  await page.keyboard.press("Enter")
  await soon.poll(() => addressOf(page)).toMatch(/\/items\/naval-vessels-sima-2024\/$/)
  await soon.poll(() => focused(page)).toBe("Four warships built with SIMA at Callao")
})

test("Korean is the same view @desktop", async ({ firefox: page, baseURL }) => {
  await visit(page, `${baseURL}?sector=defense&stage=raised,agreed&sort=-last`)
  const status = await find(page, "[role=status]", /^\d+ of \d+ items$/)
  const [count, whole] = (await status.evaluate(({ textContent }) => textContent ?? "")).match(/\d+/g) ?? []
  await press(page, "header nav a", /^한국어$/)
  await find(page, "h1", /^무엇을 약속했고 어떻게 되었는가$/)
  await find(page, "[role=status]", new RegExp(`^사안 ${whole}건 중 ${count}건$`))
  await soon
    .poll(() => addressOf(page))
    .toMatch(/\/korea\/peru\/ko\/\?sector=defense&stage=raised,agreed&sort=-last$/)
})

test("the ledger tells what became of an ask, today and as of the meeting before @desktop", async ({
  firefox: page,
}) => {
  await press(page, "header nav a", /^Asks$/)
  await find(page, "li", /FA-50 light combat aircraft[^]*Requested of Peru[^]*no change of stage/)
  await press(page, "button", /^Back to /)
  await soon.poll(() => addressOf(page)).toMatch(/\/asks\/\?asof=\d{4}-\d\d-\d\d$/)
  await find(page, "p", /^What had happened by /)
  await press(page, "button", /^Back to /)
  await find(page, "li", /FA-50 light combat aircraft[^]*Requested of Peru/)
})

test("three actions make a brief, each of whose marks leads to a source @desktop", async ({
  firefox: page,
}) => {
  await press(page, "header nav a", /^Brief$/)
  const level = await find(page, "form select:has([value=ministers])")
  await level.select("ministers")
  await press(page, "form [type=text]")
  await page.keyboard.type("12/12/2026")
  await page.keyboard.press("Enter")
  await soon.poll(() => addressOf(page)).toMatch(/\/brief\/\?level=ministers&date=2026-12-12$/)
  await find(page, "article h2", /^Brief for Korea: meeting with Peru, ministers’ level$/)
  await find(page, "article", /Meeting on 12 Dec 2026/)
  const { marks, dead } = await page.evaluate(() => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('article a[href*="#brief-source-"]')]
    return {
      marks: links.length,
      dead: links.filter(({ hash }) => document.querySelector(hash) === null).length,
    }
  })
  expect(marks).toBeGreaterThan(20)
  expect(dead).toBe(0)
  // A bar for scrolling sideways would cover the last of the choices beside the brief.
  const beside = await page.evaluate(() => {
    const desk = document.querySelector("form")?.parentElement
    return desk ? desk.scrollWidth - desk.clientWidth : NaN
  })
  expect(beside).toBe(0)
})

test("charts are drawn, and their marks are reached and chosen by keyboard @desktop", async ({
  firefox: page,
}) => {
  for (const chart of [/^Sectors/, /^Activity/, /^Meetings/, /^Trade/])
    await find(page, "figure:has(svg :is(path, rect, circle, line))", chart)
  await find(page, "svg [role=button]", /^Defense: \d+ items/)
  const before = await find(page, "figure button", /^Embed Sectors$/)
  await before.focus()
  await page.keyboard.press("Tab")
  await soon.poll(() => focused(page)).toMatch(/^Defense: \d+ items/)
  await page.keyboard.press("ArrowRight")
  await soon.poll(() => focused(page)).toMatch(/^Defense, raised: /)
  await page.keyboard.press("Enter")
  await soon.poll(() => addressOf(page)).toMatch(/\?sector=defense&stage=raised$/)
  await soon.poll(() => focused(page)).toMatch(/^Defense, raised: /)
})

test("a dataset of one's own is read, kept and shown @desktop", async ({ firefox: page, baseURL }, info) => {
  const file = info.outputPath("mine.json")
  writeFileSync(file, packageNamed("My copy"))
  await visit(page, `${baseURL}data/open/`)
  const field = await find(page, "input[type=file]")
  await (field as ElementHandle<HTMLInputElement>).uploadFile(file)
  await find(page, "aside p", /My copy, 137 items/)
  await find(page, "figure:has(svg :is(path, rect, circle, line))", /^Trade/)
  await page.waitForNetworkIdle()
  await page.reload({ waitUntil: "networkidle0" })
  await find(page, "aside p", /My copy, 137 items/)
  await find(page, "[role=status]", /^137 of 137 items$/)
})

test("the pages stand on one line beside a scroll bar, which Chromium hides in tests @desktop", async ({
  firefox: page,
}) => {
  await find(page, "header nav a", /^About$/)
  for (const width of [1366, 1440, 1920]) {
    await page.setViewport({ width, height: 900 })
    const lines = await page.evaluate(
      () =>
        new Set(
          [...(document.querySelector("header nav")?.querySelectorAll("a") ?? [])].map(
            (link) => link.getBoundingClientRect().top,
          ),
        ).size,
    )
    expect(lines, `${width} px`).toBe(1)
  }
})

test("at the width of a phone nothing scrolls sideways @desktop", async ({ firefox: page, baseURL }) => {
  await page.setViewport({ width: 390, height: 844 })
  for (const path of ["", "asks/", "meetings/", "items/naval-vessels-sima-2024/", "brief/", "ko/", "es/"]) {
    await visit(page, `${baseURL}${path}`)
    await find(page, "h1")
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      path,
    ).toBeLessThanOrEqual(0)
  }
})
