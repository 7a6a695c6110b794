import { readFile } from "node:fs/promises"
import { expect, type Page } from "@playwright/test"
import { test } from "../support/livePage.ts"

const FORM = "./data/edit/"
const ITEM = "anniversary-50"

interface Saved {
  readonly events: readonly {
    readonly id: string
    readonly date: string
    readonly what: { readonly en: string }
  }[]
}

const status = (page: Page) => page.getByRole("status").filter({ hasText: /wrong/ })
const event = (page: Page) => page.getByRole("group", { name: "Events" }).locator("details[open]")

async function save(page: Page): Promise<{ readonly name: string; readonly text: string }> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save the file" }).click(),
  ])
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") }
}

test("an editor adds an event with its evidence, and has a file that differs by it alone @desktop", async ({
  page,
}) => {
  await page.goto(FORM)
  await page.getByRole("searchbox", { name: "Name or id" }).fill("50 years")
  await page.getByRole("button", { name: ITEM }).click()
  await expect(status(page)).toHaveText("Nothing is wrong.")
  await page.getByRole("button", { name: "Add to: Events" }).click()
  await expect(status(page)).toContainText("things are wrong")
  await expect(page.getByRole("button", { name: "Save the file" })).toBeDisabled()
  await event(page).getByRole("textbox", { name: "Date" }).fill("2013-13-40")
  await expect(event(page).getByText("there is no month 13")).toBeVisible()
  await event(page).getByRole("textbox", { name: "Date" }).fill("2013-11-05")
  await event(page).getByRole("combobox", { name: "Stage" }).selectOption("mention")
  await event(page).getByRole("combobox", { name: "Act" }).selectOption("ceremony")
  await event(page).getByRole("textbox", { name: "English wording" }).fill("A closing reception in Seoul.")
  await event(page).getByRole("combobox", { name: "Source" }).fill("yonhap-2023-11-17-yoon-boluarte")
  await expect(status(page)).toHaveText("Nothing is wrong.")
  await page.reload()
  await expect(status(page)).toHaveText("Nothing is wrong.")
  const { name, text } = await save(page)
  expect(name).toBe(`${ITEM}.json`)
  const before = await readFile(new URL(`../../data/items/${ITEM}.json`, import.meta.url), "utf8")
  const [were, are] = [before, text].map((one) => one.split("\n"))
  expect(are?.length).toBeGreaterThan(were?.length ?? 0)
  const kept = were?.filter((line) => !are?.includes(line) && !are?.includes(`${line},`))
  expect(kept).toEqual([])
  const last = (JSON.parse(text) as Saved).events.at(-1)
  expect(last).toMatchObject({ date: "2013-11-05", what: { en: "A closing reception in Seoul." } })
  expect(last?.id).toMatch(new RegExp(`^${ITEM}-\\d\\d$`))
  await expect(page.getByText(`${ITEM}.json is saved.`)).toBeVisible()
  const wording = event(page).getByRole("textbox", { name: "English wording" })
  await page.getByRole("group", { name: "Events" }).locator("summary").last().click()
  await wording.fill("A reception.")
  await page.getByRole("button", { name: "Undo" }).click()
  await expect(wording).toHaveValue("A closing reception in Seoul.")
  await expect(page.getByText(`${ITEM}.json is saved.`)).toHaveCount(0)
  // A long line in an open part is no reason to be wider than a phone.
  await page.setViewportSize({ width: 390, height: 844 })
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBeLessThanOrEqual(0)
  await page.setViewportSize({ width: 1440, height: 900 })
  // Another language goes on with the same record.
  await page.getByRole("link", { name: "한국어" }).click()
  await expect(page).toHaveURL(new RegExp(`/ko/data/edit/#items/${ITEM}$`))
  await expect(page.getByText("A closing reception in Seoul.").first()).toBeVisible()
})

test("a new source serves as evidence before either is saved; steps are undone, a draft comes back @desktop", async ({
  page,
}) => {
  await page.goto(`${FORM}#items/${ITEM}`)
  await page.getByRole("combobox", { name: "Kind of record" }).selectOption("sources")
  await page.getByRole("button", { name: "New record" }).click()
  const put = (name: string, text: string) =>
    page.getByRole("textbox", { name, exact: true }).first().fill(text)
  await put("Id", "andina-2026-reception")
  await put("Publisher", "Andina")
  await put("Language", "es")
  await page.getByRole("combobox", { name: "Kind", exact: true }).selectOption("press")
  await put("Address", "https://andina.pe/example")
  await expect(status(page)).toHaveText("Nothing is wrong.")
  await page.goto(`${FORM}#items/${ITEM}`)
  const source = page.getByRole("group", { name: "Events" }).getByRole("combobox", { name: "Source" }).first()
  await page.getByRole("group", { name: "Events" }).locator("summary").first().click()
  const cited = await source.inputValue()
  await source.fill("andina-2026-reception")
  await expect(status(page)).toHaveText("Nothing is wrong.")
  await page.getByRole("button", { name: "Undo" }).click()
  await expect(source).toHaveValue(cited)
  await page.getByRole("button", { name: "Redo" }).click()
  await expect(source).toHaveValue("andina-2026-reception")
  await page.getByRole("button", { name: "Discard the changes: Source: andina-2026-reception" }).click()
  await expect(status(page)).toContainText("One thing is wrong")
  await page.getByRole("button", { name: "Bring the changes back: Source: andina-2026-reception" }).click()
  await expect(status(page)).toHaveText("Nothing is wrong.")
})
