import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { Page } from "@playwright/test"
import Papa from "papaparse"
import { ROOT } from "../../build/run.mjs"
import { COLUMN_IDS } from "../../src/intake/tableColumns.ts"

/** The published dataset under another name, as somebody may have changed it. */
export function packageNamed(title: string): Buffer {
  const text = readFileSync(join(ROOT, "dist/data/dataset.json"), "utf8")
  const records = JSON.parse(text) as { about: { title: object } }
  return Buffer.from(JSON.stringify({ ...records, about: { ...records.about, title: { en: title } } }))
}

/** Rows below the headings of the template, as a spreadsheet of many countries writes them. */
export const tableOfRows = (...rows: readonly (readonly string[])[]): Buffer =>
  Buffer.from(Papa.unparse([COLUMN_IDS, ...rows] as string[][], { delimiter: ";" }))

export const choose = (page: Page, name: string, buffer: Buffer) =>
  page.getByLabel("Choose files").setInputFiles({ name, mimeType: "", buffer })

/** Drops a file where files are dropped. */
export async function drop(page: Page, name: string, text: string): Promise<void> {
  const place = page.getByText("Drop files here, or")
  await place.waitFor()
  const dropped = await page.evaluateHandle(
    ([content, called]) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([content], called))
      return transfer
    },
    [text, name] as const,
  )
  await place.dispatchEvent("drop", { dataTransfer: dropped })
}

export const banner = (page: Page) => page.getByRole("complementary", { name: "Your own dataset" })

/** Has the worker that reads a dataset begin with a fault. */
export const breakWorker = (page: Page, fault: string) =>
  page.route("**/intakeWorker*.js", async (route) => {
    const answer = await route.fetch()
    await route.fulfill({ response: answer, body: fault + (await answer.text()) })
  })
