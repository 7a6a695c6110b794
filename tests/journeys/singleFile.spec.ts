import { readFileSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { expect, test } from "@playwright/test"
import { ROOT, runTool } from "../../build/run.mjs"
import { shown } from "../support/steps.ts"

const FOLDER = join(ROOT, "tests/.output/single")
const FILE = pathToFileURL(join(FOLDER, "korea-peru-cooperation.html")).href

test("the whole dashboard is one file that opens from a disk and asks nobody for anything @desktop", async ({
  page,
}) => {
  test.setTimeout(120_000)
  const args = ["build", "--mode=single", `--outDir=${FOLDER}`, "--emptyOutDir", "--logLevel=error"]
  expect(await runTool("vite", args)).toBe(0)
  const faults: string[] = []
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()))
  page.on("pageerror", (error) => faults.push(String(error)))
  page.on("request", (request) => /^(file|data|blob):/.test(request.url()) || faults.push(request.url()))

  await page.goto(FILE)
  await expect(shown(page)).toHaveText("137 of 137 items")
  await expect(page.locator(".recharts-bar-rectangle").first()).toBeVisible()
  await page.getByRole("checkbox", { name: /^Defense,/ }).check()
  await expect(page).toHaveURL(`${FILE}#/?sector=defense`)
  const count = await shown(page).textContent()
  await page.locator("[data-beside]", { hasText: "KF-21" }).first().click()
  await expect(page).toHaveURL(/#\/items\/kf21-offer\/\?sector=defense$/)
  await expect(page.locator("[data-panel]")).toBeVisible()

  // What is behind the "#" is the whole view, also for who opens it anew, goes back, or reads another language.
  await page.reload()
  await expect(page.locator("[data-panel]")).toBeVisible()
  await page.goBack()
  await expect(shown(page)).toHaveText(count ?? "")
  await page.getByRole("link", { name: "한국어" }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("무엇을 약속했고 어떻게 되었는가")
  await expect(page).toHaveURL(/#\/ko\/\?sector=defense$/)
  await page.goBack()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What was promised, and what became of it")

  await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Brief" }).click()
  await expect(page.getByRole("article", { name: /^Brief for/ })).toBeVisible()
  const waiting = page.waitForEvent("download")
  await page.getByRole("button", { name: "Markdown" }).click()
  const brief = readFileSync(await (await waiting).path(), "utf8")
  expect(brief).toContain("korea-peru-cooperation.html#/sources/")
  expect(brief).not.toContain("file:")

  await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Data" }).click()
  await expect(page.getByText("This one file holds the whole site.")).toBeVisible()
  await expect(page.getByRole("link", { name: "Data package (ZIP)" })).toHaveCount(0)

  await page.getByRole("link", { name: "Edit records" }).click()
  await page.getByRole("searchbox", { name: "Name or id" }).fill("anniversary-50")
  await page.getByRole("button", { name: "anniversary-50" }).click()
  await expect(page).toHaveURL(/#\/data\/edit\/\?sector=defense#items\/anniversary-50$/)
  await expect(
    page.getByRole("heading", { name: "Item: 50 years of diplomatic relations (2013)" }),
  ).toBeVisible()
  expect(faults).toEqual([])
})
