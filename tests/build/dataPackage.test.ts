import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { Package } from "datapackage"
import { strFromU8, unzipSync } from "fflate"
import { afterAll, beforeAll, expect, it } from "vitest"
import { dataPackage } from "../../build/dataPackage.ts"
import { parseDataset } from "../../src/dataset/parse/parseDataset.ts"
import { createLanguage } from "../../src/format/createLanguage.ts"
import { realFiles } from "../support/dataset.ts"

const records = parseDataset(realFiles())
const { files, zip } = dataPackage(records, createLanguage("en"))
const folder = mkdtempSync(join(tmpdir(), "package-"))

beforeAll(() => {
  for (const { fileName, source } of files) {
    mkdirSync(dirname(join(folder, fileName)), { recursive: true })
    writeFileSync(join(folder, fileName), source)
  }
})
afterAll(() => rmSync(folder, { recursive: true }))

const load = () =>
  Package.load(join(folder, "data/package/datapackage.json"), { basePath: join(folder, "data/package") })

it("is a data package by the public profile", async () => {
  const loaded = await load()
  expect(loaded.errors.map(String)).toEqual([])
  expect(loaded.valid).toBe(true)
})

// The validator follows every reference of every row, which takes its time.
it(
  "holds every record and every entry, of the type its schema says, referring to rows that exist",
  { timeout: 60_000 },
  async () => {
    const loaded = await load()
    const tables = new Map<string, readonly Readonly<Record<string, unknown>>[]>()
    for (const resource of loaded.resources)
      tables.set(resource.name, await resource.read({ keyed: true, relations: true }))
    expect(tables.get("items")?.map(({ id }) => id)).toEqual(records.items.map(({ id }) => id))
    expect(tables.get("sources")).toHaveLength(records.sources.length)
    const events = records.items.flatMap((item) => item.events)
    expect(tables.get("items_events")?.map(({ id, date }) => `${String(id)} ${String(date)}`)).toEqual(
      events.map(({ id, date }) => `${id} ${date}`),
    )
    expect(tables.get("items_events_evidence")).toHaveLength(
      events.flatMap(({ evidence }) => evidence).length,
    )
    expect(tables.get("items_asks")).toHaveLength(records.items.flatMap(({ asks }) => asks).length)
    expect(tables.get("dataset_sectors")?.map(({ id }) => id)).toEqual(
      records.about.sectors.map(({ id }) => id),
    )
    expect(tables.get("dataset")?.[0]).toMatchObject({
      version: records.about.version,
      coverage_until: "2026-11-22",
    })
    expect(tables.get("dataset_coverage_gaps")).toHaveLength(records.about.coverage.gaps.length)
    const points = records.series.flatMap((series) => series.points)
    expect(tables.get("series_points")?.map(({ value }) => value)).toEqual(points.map(({ value }) => value))
  },
)

it("keeps text with commas, quotes and Hangul as it is", async () => {
  const loaded = await load()
  const people = await loaded.resources.find(({ name }) => name === "people")?.read({ keyed: true })
  expect(people?.map((row) => row["names_ko"])).toEqual(records.people.map(({ names }) => names.ko))
  const items = await loaded.resources.find(({ name }) => name === "items")?.read({ keyed: true })
  expect(items?.map((row) => row["summary_en"])).toEqual(records.items.map(({ summary }) => summary.en))
})

it("is the same in one ZIP file, with its codebook, its licence and a page to read first", () => {
  const inside = unzipSync(zip.source)
  expect(Object.keys(inside).toSorted()).toEqual(
    files.map(({ fileName }) => fileName.replace("data/package/", "")).toSorted(),
  )
  expect(Object.keys(inside)).toEqual(expect.arrayContaining(["README.md", "codebook.md", "LICENSE.md"]))
  expect(strFromU8(inside["README.md"] ?? new Uint8Array())).toContain(records.about.version)
  expect(dataPackage(records, createLanguage("en")).zip.source).toEqual(zip.source)
})
