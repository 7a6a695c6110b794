import { execFileSync } from "node:child_process"
import { writeFileSync } from "node:fs"
import { expect } from "@playwright/test"
import { test } from "../support/livePage.ts"
import { findOffice } from "../../build/office.mjs"
import { realDataset } from "../support/dataset.ts"
import { shown } from "../support/steps.ts"

// On a build machine its absence is a failure, not a reason to pass by.
const pdfToText = findOffice()?.pdfToText ?? (process.env["CI"] ? "pdftotext" : null)

test("the overview prints every item once, with the heads of its columns on every sheet @desktop", async ({
  page,
}, info) => {
  test.skip(pdfToText === null, "pdftotext is not installed")
  const dataset = realDataset()
  await page.goto("./?from=2010")
  // The table comes after the first screen.
  await page.getByRole("columnheader", { name: "Parties" }).waitFor()
  const [, chosen] = /^(\d+) of/.exec((await shown(page).textContent()) ?? "") ?? []
  const file = info.outputPath("overview.pdf")
  writeFileSync(file, await page.pdf({ format: "A4", margin: { top: "12mm", bottom: "12mm" } }))
  const text = execFileSync(pdfToText ?? "", ["-layout", file, "-"], { encoding: "utf8" })
  const sheets = text.split("\f").filter((sheet) => sheet.trim() !== "")
  // The list begins after the trade figures; its head names the column of parties, which nothing else does.
  const isOfTable = (sheet: string) => /\bParties\b/.test(sheet)
  const first = sheets.findIndex(isOfTable)
  const table = sheets.slice(first)
  expect(first).toBeGreaterThan(0)
  expect(table.slice(0, -1).filter((sheet) => !isOfTable(sheet))).toEqual([])
  const kept = dataset.items.filter(({ events, asks }) =>
    [...events, ...asks].some(({ date }) => date >= "2010"),
  )
  expect(kept).toHaveLength(Number(chosen))
  // A narrow column breaks a title over lines that stand between those of other cells: its words are counted one by one.
  const printed = tally(table.join("\n"))
  for (const [word, count] of tally(kept.map(({ title }) => title.en).join("\n")))
    expect(printed.get(word) ?? 0, word).toBeGreaterThanOrEqual(count)
  expect(sheets[0]).toMatch(/Data \d{4}\.\d+\.\d+, as of 22 Nov 2026 · Since 2010/)
  expect(sheets[0]).toContain("/?from=2010")
})

/** How often each longer word stands in a text. */
function tally(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [word] of text.matchAll(/\p{L}{5,}/gu)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
