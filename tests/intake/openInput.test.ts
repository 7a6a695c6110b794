import { strToU8, zipSync } from "fflate"
import { describe, expect, it } from "vitest"
import { goodPart } from "../../src/dataset/parse/goodPart.ts"
import { readOpened } from "../../src/dataset/parse/parseDataset.ts"
import { type Fault, IntakeError } from "../../src/intake/fault.ts"
import { MOST_BYTES, MOST_UNPACKED } from "../../src/intake/limits.ts"
import { type InputFile, openInput } from "../../src/intake/openInput.ts"
import { realFiles, realRecords } from "../support/dataset.ts"

const file = (path: string, content: string | Uint8Array): InputFile => {
  const bytes = typeof content === "string" ? strToU8(content) : content
  return { path, size: bytes.length, read: async () => bytes }
}

const ofFolder = (folder: string) => realFiles().map(({ path, text }) => file(`${folder}${path}`, text))

async function records(...given: InputFile[]) {
  const input = await openInput(given)
  if (input.kind !== "records") throw new Error("a table")
  return goodPart(readOpened(input.files, input.problems))
}

async function table(given: InputFile) {
  const input = await openInput([given])
  if (input.kind !== "table") throw new Error("no table")
  return input.table
}

const fault = (...given: InputFile[]): Promise<Fault["code"] | null> =>
  openInput(given).then(
    () => null,
    (error: unknown) => (error instanceof IntakeError ? error.fault.code : Promise.reject(error)),
  )

describe("what a reader gives is known by its content", () => {
  it("a whole dataset in one JSON file, whatever it is called", async () => {
    for (const path of ["mine.txt", "mine.json", ".mine"])
      expect(await records(file(path, `\uFEFF${JSON.stringify(realRecords())}`))).toEqual({
        records: realRecords(),
        problems: [],
      })
  })

  it("the files of a data folder, also in a ZIP; what is no record there is passed over", async () => {
    const beside = [
      file("peru/data/codebook.md", "# Codebook"),
      file("peru/data/schema/item.schema.json", "{}"),
      file("peru/data/releases/log.json", "{}"),
      file("peru/package.json", "{}"),
      file("peru/dataset.json.old.json", "{}"),
      file("peru/my-dataset.json", "{}"),
    ]
    const folder = [...beside, ...ofFolder("peru/data/")]
    const expected = { records: realRecords(), problems: [] }
    expect(await records(...folder)).toEqual(expected)
    let count = 0
    expect(await openInput(folder, () => count++)).toMatchObject({ kind: "records", file: "peru" })
    expect(count).toBe(realFiles().length)
    const entries = await Promise.all(folder.map(async ({ path, read }) => [path, await read()] as const))
    expect(await records(file("peru.zip", zipSync(Object.fromEntries(entries), { level: 1 })))).toEqual(
      expected,
    )
  })

  it("a table of any separator, in UTF-8 or UTF-16", async () => {
    const rows = [{ number: 3, cells: ["함정", "2024-11"] }]
    const text = "title;date\r\n\r\n함정;2024-11\r\n"
    const wide = new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (sign) => sign.charCodeAt(0)).buffer)
    const otherWay = wide.map((_, at) => wide[at ^ 1] ?? 0)
    const others = [",", "\t", "|"].map((separator) => text.replaceAll(";", separator))
    for (const content of [text, `\uFEFF${text}`, ...others, wide, otherWay])
      expect(await table(file("a.csv", content))).toEqual({ headings: ["title", "date"], rows })
  })

  it("a table whose first sign is also that of a ZIP", async () => {
    expect((await table(file("a.csv", "Project,date\nShips,2024"))).headings).toEqual(["Project", "date"])
  })

  it("the one table among other files, by its name", async () => {
    const beside = [file("my/a.csv.bak", "x"), file("my/read.me", "x"), file("my/photo.jpg", "x")]
    for (const name of ["a.csv", "a.TSV", "a.txt"])
      expect(await openInput([...beside, file(`my/${name}`, "a,b\n1,2")])).toMatchObject({
        kind: "table",
        file: `my/${name}`,
        table: { headings: ["a", "b"], rows: [{ number: 2, cells: ["1", "2"] }] },
      })
    await expect(openInput(beside)).rejects.toMatchObject({
      fault: { code: "unknown", file: "my/a.csv.bak", about: "" },
    })
    await expect(openInput([])).rejects.toMatchObject({ fault: { code: "empty", file: "", about: "" } })
  })
})

describe("what cannot be opened is refused with its reason", () => {
  it.each<readonly [Fault["code"], string | Uint8Array]>([
    ["empty", ""],
    ["empty", " \n"],
    ["unknown", "<!doctype html><p>a, b</p>"],
    ["unknown", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0])],
    ["unknown", "only one column\nand no cell"],
    ["encoding", new Uint8Array([0x61, 0x2c, 0xf1, 0x0a])],
    ["noDataset", '{"id": "fa50-sale"}'],
    ["noDataset", "[]"],
    ["noRows", "title,date\n"],
    ["quotes", 'title,date\n"Ships,2024\nPlanes,2025\n'],
    ["quotes", '"title,date\nShips,2024\n'],
    ["quotes", 'title,date\n"Planes" of war,2025\nShips,2024\n'],
    ["damaged", new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3])],
    ["unknown", "a,b\n1,\0\n"],
    ["damaged", zipSync({ "xl/workbook.xml": strToU8("<workbook") })],
    ["packageOfTables", zipSync({ "peru/datapackage.json": strToU8("{}") })],
    ["packageOfTables", zipSync({ "datapackage.json": strToU8("{}"), "items.csv": strToU8("id\n") })],
    ["noDataset", zipSync({ "items/a.json": strToU8("{}") })],
  ])("%s", async (code, content) => {
    expect(await fault(file("a", content))).toBe(code)
  })

  it("names the row in which a quotation mark takes those after it into one cell", async () => {
    await expect(openInput([file("a.csv", 'title,date\n"Planes,2025\nRoads,2026\n')])).rejects.toMatchObject({
      name: "IntakeError",
      message: "a.csv: quotes 2",
      fault: { about: "2" },
    })
  })

  it("more than a browser holds, before it is read or unpacked", async () => {
    const read = () => Promise.reject(new Error("was read"))
    await expect(openInput([{ path: "a.json", size: MOST_BYTES + 1, read }])).rejects.toMatchObject({
      fault: { code: "tooLarge", file: "a.json", about: "200000001" },
    })
    expect(await fault({ ...file("a.json", "[]"), size: MOST_BYTES })).toBe("noDataset")
    const bomb = zipSync({ "xl/workbook.xml": new Uint8Array(MOST_UNPACKED + 1) }, { level: 1 })
    expect(bomb.length).toBeLessThan(5_000_000)
    expect(await fault(file("a.xlsx", bomb))).toBe("unpacksTooLarge")
  })

  it("a ZIP that unpacks to more than it says gives no more than it says", async () => {
    const lying = zipSync({ "dataset.json": strToU8(" ".repeat(2_000_000)) })
    const view = new DataView(lying.buffer)
    // The size in the directory at the end, and in the entry itself.
    const directory = view.getUint32(lying.length - 6, true)
    for (const place of [directory + 24, 22]) view.setUint32(place, 10, true)
    const input = await openInput([file("a.zip", lying)])
    expect(input).toMatchObject({ files: [], problems: [{ file: "dataset.json" }] })
  })

  it("what is never read counts for nothing, and what a system leaves in a folder is passed over", async () => {
    const only = file("my/a.csv", "a,b\n1,2")
    const left = [".DS_Store", "Thumbs.db", ".._a.csv", "desktop.ini"]
    expect(await openInput([...left.map((name) => file(`my/${name}`, "\0")), only])).toMatchObject({
      kind: "table",
      file: "my/a.csv",
    })
    const read = () => Promise.reject(new Error("was read"))
    const film = (path: string) => ({ path, size: MOST_BYTES, read })
    const folder = [
      ...ofFolder("data/"),
      film("data/film.mp4"),
      film("data/releases/all.json"),
      film("b.json"),
    ]
    expect((await records(...folder)).problems).toEqual([])
    expect(await fault(...ofFolder("data/"), film("data/items/a.json"))).toBe("tooLarge")
  })

  it("several tables at once", async () => {
    expect(await fault(file("a.csv", "a,b\n1,2"), file("b.csv", "a,b\n1,2"))).toBe("severalTables")
  })

  it("broken JSON is named by its line where it is a whole dataset, too", async () => {
    expect(await openInput([file("mine.json", '{\n  "items": [\n  !\n]}')])).toMatchObject({
      kind: "records",
      files: [],
      problems: [{ file: "mine.json", line: 3 }],
    })
  })

  it("a folder of another name below the records is no schema and no release: what it holds is told", async () => {
    const { problems } = await records(...ofFolder("data/"), file("data/items/releases/a.json", "{}"))
    expect(problems.map(({ file: path }) => path)).toContain("items/releases/a.json")
  })

  it("broken JSON and foreign bytes are named by file and line; the others are read", async () => {
    const files = ofFolder("data/").map((one) =>
      one.path === "data/items/fa50-sale.json"
        ? file(one.path, '{\n  "id": "fa50-sale",\n  !\n}')
        : one.path === "data/places/callao.json"
          ? file(one.path, new Uint8Array([0x7b, 0xff]))
          : one,
    )
    const part = await records(...files)
    expect(part.problems.slice(0, 2)).toMatchObject([
      {
        file: "places/callao.json",
        field: "",
        value: "bytes in another encoding",
        rule: "the file is not UTF-8",
        remedy: "Save it as UTF-8.",
      },
      { file: "items/fa50-sale.json", line: 3 },
    ])
    expect(part.records?.items.length).toBeGreaterThan(40)
  })
})
