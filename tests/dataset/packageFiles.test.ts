import { describe, expect, it } from "vitest"
import { goodPart } from "../../src/dataset/parse/goodPart.ts"
import { isPackage, packageFiles } from "../../src/dataset/parse/packageFiles.ts"
import { readOpened } from "../../src/dataset/parse/parseDataset.ts"
import { realRecords } from "../support/dataset.ts"

const whole = (): Record<string, unknown> => structuredClone({ ...realRecords() })

function read(value: Record<string, unknown>) {
  const { files, problems } = packageFiles("mine.json", value)
  return goodPart(readOpened(files, problems))
}

describe("a whole dataset in one file", () => {
  it("is read as the site hands it out", () => {
    expect(read(whole())).toEqual({ records: realRecords(), problems: [] })
  })

  it("needs no collection that it has no records for", () => {
    const { series: _, ...rest } = whole()
    expect(read(rest).records?.series).toEqual([])
  })

  it("names a faulty record by its place in the file, and keeps the others", () => {
    const broken = whole()
    const [first, ...others] = realRecords().disagreements
    broken["disagreements"] = [{ ...first, question: 7 }, ...others]
    const { records, problems } = read(broken)
    expect(problems.map(({ file, record, field }) => [file, record, field])).toEqual([
      ["disagreements[0]", first?.id, "question"],
    ])
    expect(records?.disagreements).toEqual(others)
  })

  it("says which part it does not know, or cannot be read as a list", () => {
    const { records, problems } = read({ ...whole(), itens: [], meetings: {} })
    expect(problems.slice(0, 2)).toMatchObject([
      { file: "mine.json", field: "meetings", rule: "a collection is a list of records" },
      { file: "mine.json", field: "itens", remedy: 'Call it "items" if that is meant, or remove it.' },
    ])
    expect(records?.meetings).toEqual([])
  })

  it("is told from other JSON", () => {
    expect(isPackage({ about: {}, items: [] })).toBe(true)
    expect(isPackage({ id: "fa50-sale" })).toBe(false)
    expect(isPackage([])).toBe(false)
  })
})
