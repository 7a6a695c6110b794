import { execFileSync } from "node:child_process"
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import Papa from "papaparse"
import { afterAll, describe, expect, it } from "vitest"
import { findOffice } from "../../build/office.mjs"
import { writeDocx } from "../../src/files/writeDocx.ts"
import { writeXlsx } from "../../src/files/writeXlsx.ts"
import { COLUMNS } from "../../src/selection/view.ts"
import { itemRows } from "../../src/summary/itemRows.ts"
import { documentOf } from "../support/brief.ts"
import { realDataset } from "../support/dataset.ts"
import { fileOf } from "../support/itemsFile.ts"

// On a build machine its absence is a failure, not a reason to pass by.
const found = findOffice()
const isAbsent = found === null && !process.env["CI"]
const { office, pdfToText } = found ?? { office: "soffice", pdfToText: "pdftotext" }
const folder = mkdtempSync(join(tmpdir(), "office-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Opens the file in LibreOffice and saves it as something else. */
function convert(name: string, to: string): void {
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`
  execFileSync(office, [profile, "--headless", "--convert-to", to, "--outdir", folder, join(folder, name)], {
    stdio: "pipe",
  })
}

const textOf = (pdf: string) =>
  execFileSync(pdfToText, ["-layout", join(folder, pdf), "-"], { encoding: "utf8" })
/** Words without line breaks and blanks, which every page breaks anew. */
const close = (text: string) => text.replaceAll(/\s+/g, "")

describe.skipIf(isAbsent)("LibreOffice", { timeout: 120_000 }, () => {
  const dataset = realDataset()

  it("opens a brief as Word file and prints every line and source of it", async () => {
    const document = documentOf(dataset)
    const blob = await writeDocx(document)
    writeFileSync(join(folder, "brief.docx"), new Uint8Array(await blob.arrayBuffer()))
    convert("brief.docx", "pdf")
    const sheets = textOf("brief.pdf")
    // Each page ends in a form feed.
    expect(sheets.split("\f").length - 1).toBeLessThanOrEqual(2)
    const printed = close(sheets)
    expect(printed).toContain(close(document.title))
    for (const { heading, lines } of document.sections) {
      expect(printed).toContain(close(heading))
      for (const { text } of lines.flatMap(({ sentences }) => sentences.flatMap(({ runs }) => runs)))
        expect(printed).toContain(close(text))
    }
    for (const { path } of document.sources) expect(printed).toContain(close(path))
  })

  it("opens the table as workbook and reads every row of it", async () => {
    const rows = itemRows(dataset.items, dataset, { asOf: dataset.about.coverage.until, today: null })
    const file = fileOf(dataset, rows, { columns: COLUMNS })
    const blob = await writeXlsx(file)
    writeFileSync(join(folder, "items.xlsx"), new Uint8Array(await blob.arrayBuffer()))
    // Every sheet as CSV, cells as shown: the last number asks for all sheets.
    convert("items.xlsx", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1")
    const sheets = readdirSync(folder).filter((name) => name.startsWith("items-"))
    expect(sheets).toHaveLength(4)
    const data = sheets
      .map(
        (name) =>
          Papa.parse<string[]>(readFileSync(join(folder, name), "utf8"), { skipEmptyLines: true }).data,
      )
      .find((sheet) => sheet.length === rows.length + 1)
    expect(data?.[0]).toEqual(file.data.columns.map(({ heading }) => heading))
    const column = (heading: string) => data?.[0]?.indexOf(heading) ?? -1
    expect(data?.slice(1).map((row) => row[column("Id")])).toEqual(rows.map(({ id }) => id))
    expect(data?.slice(1).map((row) => row[column("Item")])).toEqual(rows.map(({ title }) => title.en))
    convert("items.xlsx", "pdf")
    expect(close(textOf("items.pdf"))).toContain(close("FA-50 light combat"))
  })
})
