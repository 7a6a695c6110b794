import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Json } from "../../src/dataset/draft.ts"
import { COLLECTION_NAMES } from "../../src/dataset/schema/collections.ts"
import { recordFile } from "../../src/files/recordFile.ts"
import { readDataFiles } from "../../build/dataFiles.ts"
import { dataFolder } from "../../build/datasetPlugin.ts"

const ROOT = new URL("../..", import.meta.url).pathname

describe("a record's file", () => {
  it("is written as every file of the dataset is", () => {
    const files = readDataFiles(dataFolder(ROOT)).filter(({ path }) =>
      COLLECTION_NAMES.some((name) => path.startsWith(`${name}/`)),
    )
    expect(files.length).toBeGreaterThan(1000)
    const others = files
      .filter(({ text }) => recordFile(JSON.parse(text) as Json) !== text)
      .map(({ path }) => path)
    expect(others).toEqual([])
  })

  it("reads back as what was written, whatever it holds", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(recordFile(value as Json))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it("breaks a line where it would be too long, and there alone", () => {
    const short = { id: "a", list: ["one", "two"], note: null, empty: [] }
    expect(recordFile(short)).toBe(
      '{\n  "id": "a",\n  "list": ["one", "two"],\n  "note": null,\n  "empty": []\n}\n',
    )
    const room = 110 - '  "t": { "en": "" }'.length
    const text = (length: number) => recordFile({ t: { en: "한".repeat(length) } })
    expect(text(room).split("\n")).toHaveLength(4)
    expect(text(room + 1).split("\n")).toHaveLength(6)
  })
})
