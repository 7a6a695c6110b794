import Papa from "papaparse"
import { expect, it } from "vitest"
import { openFile } from "../../src/dataset/parse/file.ts"
import { problemWords } from "../../src/format/messages/es/problemWords.ts"
import { readRecords } from "../../src/intake/readRecords.ts"
import { realFiles } from "../support/dataset.ts"

it("counts as left out the records alone, not what the dataset says of itself or files that are no record", () => {
  const item = "items/fa50-sale.json"
  const files = [...realFiles(), { path: "films/a.json", text: "{}" }].map(({ path, text }) =>
    openFile({
      path,
      text:
        path === item
          ? text.replace('"kind"', '"kynd"')
          : path === "dataset.json"
            ? text.replace(/"tradeAgreement": "[^"]*"/, '"tradeAgreement": "none-such"')
            : text,
    }),
  )
  const { problems, left, records, rejected } = readRecords(
    files.filter((file) => "raw" in file),
    [],
  )
  const places = new Set(problems.map(({ file }) => file))
  expect([...places]).toEqual(expect.arrayContaining([item, "films/a.json", "dataset.json"]))
  expect(left).toBe(places.size - 2)
  expect(records?.items.some(({ id }) => id === "fa50-sale")).toBe(false)
  expect(rejected?.({})).toContain("films/a.json")
})

it("tells the reasons in the language of the page, in the file too", () => {
  const film = { path: "films/a.json", text: "{}", raw: {}, record: null }
  const { rejected } = readRecords([film], [])
  const { data } = Papa.parse(rejected?.(problemWords) ?? "", { header: true })
  expect(data).toContainEqual(
    expect.objectContaining({
      lugar: "films/a.json",
      regla: 'data/ no tiene ninguna colección "films"',
      "qué hacer": "Mueva el archivo a la carpeta de su colección.",
      "registro en JSON": "{}",
    }),
  )
})
