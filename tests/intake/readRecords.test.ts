import Papa from "papaparse"
import { expect, it } from "vitest"
import { openFile } from "../../src/dataset/parse/file.ts"
import { problemWords } from "../../src/format/messages/es/problemWords.ts"
import { packageFiles } from "../../src/dataset/parse/packageFiles.ts"
import { readRecords } from "../../src/intake/readRecords.ts"
import { filesOf, realFiles, realRecords } from "../support/dataset.ts"

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
  const placesOf = (some: typeof problems) => new Set(some.map(({ file }) => file))
  // What only mentioned the item is kept.
  const mentioning = placesOf(problems.filter(({ isKept }) => isKept))
  const places = placesOf(problems.filter(({ file }) => !mentioning.has(file)))
  expect(mentioning.size).toBeGreaterThan(0)
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

/** Reads the files of a small world, some of them changed on the way. */
const readWorld = (changed: Readonly<Record<string, (text: string) => string>> = {}) => {
  const files = filesOf({ items: [{ id: "ships" }, { id: "planes" }] })
  const opened = files.map(({ path, text }) => openFile({ path, text: changed[path]?.(text) ?? text }))
  return readRecords(
    opened.filter((file) => "raw" in file),
    opened.filter((file) => "rule" in file),
  )
}

it("rejects nothing of a dataset that breaks no rule", () => {
  const { records, ...rest } = readWorld()
  expect(rest).toEqual({ problems: [], left: 0, rejected: null })
  expect(records?.items.map(({ id }) => id)).toEqual(["ships", "planes"])
})

it("gives a rejected record back once, as it stood, with each of its problems", () => {
  const path = "items/ships.json"
  let faulty = ""
  const { rejected, left, problems } = readWorld({
    [path]: (text) => (faulty = text.replace('"promise"', '"wish"').replace('"KR"', '"Korea"')),
    "items/planes.json": (text) => text.slice(1),
  })
  const { data } = Papa.parse<string[]>(rejected?.({}) ?? "", { skipEmptyLines: true })
  const [head = [], ...rows] = data
  expect(head).toEqual("place,line,record,field,value,rule,remedy,record as JSON".split(","))
  const ofShips = rows.filter(([place]) => place === path)
  expect(ofShips.map(([, line, record, field, value]) => [line, record, field, value])).toEqual([
    ["9", "ships", "kind", '"wish"'],
    ["12", "ships", "initiator", '"Korea"'],
  ])
  expect(ofShips.map((row) => row.at(-1))).toEqual([faulty, ""])
  // What could not be opened is no record to give back; the file of the reader has it.
  expect(rows.find(([place]) => place === "items/planes.json")?.at(-1)).toBe("")
  expect([left, rows.length]).toEqual([2, problems.length])
})

it("gives back a record of a dataset in one file, which has no text of its own", () => {
  const whole = realRecords()
  const items: readonly unknown[] = whole.items.map((item) =>
    item.id === "fa50-sale" ? { ...item, kind: "wish" } : item,
  )
  const place = whole.items.findIndex(({ id }) => id === "fa50-sale")
  const { files } = packageFiles("mine.json", { ...whole, items })
  const { rejected, left, problems } = readRecords(files, [])
  const { data } = Papa.parse<string[]>(rejected?.({}) ?? "", { skipEmptyLines: true })
  expect(data[1]?.slice(0, 4)).toEqual([`items[${place}]`, "", "fa50-sale", "kind"])
  expect(JSON.parse(data[1]?.at(-1) ?? "")).toEqual(items[place])
  const lost = problems.filter(({ file, isKept }) => file !== "dataset.json" && !isKept)
  expect(left).toBe(new Set(lost.map(({ file }) => file)).size)
})

it("shows nothing where no item is left", () => {
  const wrong = (text: string) => text.replace('"promise"', '"wish"')
  const { records, left } = readWorld({ "items/ships.json": wrong, "items/planes.json": wrong })
  expect(records).toBeNull()
  expect(left).toBe(2)
  // Nor where the dataset does not say what it is.
  const nameless = readWorld({ "dataset.json": (text) => text.replace('"title"', '"tilte"') })
  expect([nameless.records, nameless.left]).toEqual([null, 0])
})
