import { describe, expect, it } from "vitest"
import { openFile, type OpenFile } from "../../src/dataset/parse/file.ts"
import { fieldName } from "../../src/dataset/parse/fieldName.ts"
import { goodPart } from "../../src/dataset/parse/goodPart.ts"
import { breakOf } from "../../src/dataset/parse/jsonBreak.ts"
import { keysIn, outlineOf, placesIn } from "../../src/dataset/parse/jsonText.ts"
import { isPackage, packageFiles } from "../../src/dataset/parse/packageFiles.ts"
import { readDataset, readOpened } from "../../src/dataset/parse/parseDataset.ts"
import { filesOf, type World } from "../support/dataset.ts"

const open = (text: string, path = "items/ships.json") => openFile({ path, text })
const told = (text: string) => {
  const { line, record, field, value, rule, remedy } = open(text) as ReturnType<typeof openFile> & {
    line: number
    field: string
    value: string
    rule: string
    remedy: string
  }
  return { line, record, field, value, rule, remedy }
}

describe("a file", () => {
  it("is opened with the id in it, where that can be one", () => {
    const idIn = (text: string) => (open(text) as OpenFile).record
    expect(idIn('{"id": "ships"}')).toBe("ships")
    expect(idIn(`{"id": "${"x".repeat(100)}"}`)).toBe("x".repeat(100))
    for (const raw of [{ id: 7 }, { name: "ships" }, null, "ships", 12, [], { id: "x".repeat(101) }])
      expect(open(JSON.stringify(raw))).toMatchObject({ raw, record: null })
  })

  it("is forgiven a byte order mark at its beginning alone", () => {
    expect(open('\uFEFF{"id": "ships"}')).toMatchObject({ record: "ships", raw: { id: "ships" } })
    expect(told('{"id": \uFEFF"ships"}').rule).toMatch(/^this is no JSON: ./)
  })

  it("is read as deep as fifty lists, and told how deep it is beyond", () => {
    expect(open("[".repeat(50) + "]".repeat(50))).toHaveProperty("raw")
    expect(open(`[${"[], ".repeat(60)}${"{}, ".repeat(60)}[]]`)).toHaveProperty("raw")
    expect(told("[".repeat(51) + "]".repeat(51))).toMatchObject({
      line: null,
      record: null,
      field: "",
      rule: "lists and records stand 51 deep within one another",
      remedy: "Remove the brackets that stand too often; no record nests so deep.",
    })
  })

  it("that breaks is told with its line and what stands there", () => {
    const text = `{\n"id": "ships",\n"title": "${"y".repeat(200)}"\n"kind"${" ".repeat(200)}\n}`
    const { line, value, remedy } = told(text)
    expect([line, remedy]).toEqual([
      4,
      "Mend the JSON: a comma or bracket is missing or stands too often at or before this place.",
    ])
    // Some of what stands before the place, and what comes at it.
    expect(value).toMatch(/^"y{23}\\"\\n\\"kind\\" +…$/)
    expect(told('{"id": "a\0b"}').remedy).toBe(
      "Save the file as UTF-8: it is in another encoding, or no text.",
    )
    expect(told('{"id": "a\uFFFDb",}').remedy).toMatch(/^Save the file as UTF-8/)
  })
})

describe("the place of a value", () => {
  it.each([
    [["events", 2, "date"], "events[2].date"],
    [[0, "a"], "[0].a"],
    [[], ""],
    [["x".repeat(150), "a"], `${"x".repeat(100)}.a`],
  ])("%j is named", (path, name) => {
    expect(fieldName(path)).toBe(name)
  })

  it("has the line of its key, and a key that stands twice is found", () => {
    const text = '{\n "a":\n  [1,\n {"b": 2, "b":\n 3}],\n "c\\"}": {}, "a": "[,]"\n}'
    const { lineAt, repeated } = placesIn(text)
    const lines = [[], ["a", 0], ["a", 1], ["a", 1, "b"], ['c"}'], ["d"]].map(lineAt)
    expect(lines).toEqual([1, 3, 4, 4, 6, null])
    expect(repeated).toEqual([["a", 1, "b"], ["a"]])
    expect(outlineOf(text)).toEqual({ depth: 3, keys: 5 })
    expect(keysIn(JSON.parse(text))).toBe(2)
    expect(keysIn({ a: [{ b: 1 }, { c: { d: null } }] })).toBe(4)
    expect(outlineOf('{"a\\"b": "[[{:"}')).toEqual({ depth: 1, keys: 1 })
  })
})

describe("where a text stops being JSON", () => {
  it.each([
    ['{"a": [1, -2.5e+3, true, false, null], "b": {"c": "\\u00e9\\n"}, "d": []}', null],
    [" [ ] ", null],
    ["-", 0],
    ["[1.]", 1],
    ["[-01]", 1],
    ["[1e5, 1e]", 6],
    ["[truex]", 1],
    ["[null-]", 1],
    ['["\\x"]', 1],
    ['["\\u00g0"]', 1],
    ['["a\nb"]', 1],
    ['{"a":1,"b"}', 10],
    ['{"a":1,"b":}', 11],
    ['{"a" "b"}', 5],
    ['{,"a":1}', 1],
    ["[,1]", 1],
    ["[1,,2]", 3],
    ["[1,]", 3],
    ["[1}", 2],
    ["[:1]", 1],
    ["[1:2]", 2],
    ['{"a"::1}', 5],
    ["{}{", 2],
    ["{}}", 2],
    ["1 2", 2],
    ['{"a":1]', 6],
    ["[{]", 2],
    ['{"a":[}', 6],
    ['{"a"}', 4],
    ["[1", 2],
    ['{"a":', 5],
    ['{"a', 1],
  ])("%j breaks at %s", (text, at) => {
    expect(breakOf(text)).toBe(at)
  })
})

describe("a dataset in one file", () => {
  const WORLD: World = { items: [{ id: "ships" }], places: [{ id: "callao" }] }
  /** The records of a world as the site hands them out. */
  const whole = (change: object = {}): Record<string, unknown> => {
    const found: Record<string, unknown[]> = {}
    for (const { path, text } of filesOf(WORLD))
      (found[path.split("/")[0] ?? ""] ??= []).push(JSON.parse(text))
    const { "dataset.json": about = [], ...collections } = found
    return { about: about[0], ...collections, ...change }
  }
  const read = (value: Record<string, unknown>) => {
    const { files, problems } = packageFiles("mine.json", value)
    return goodPart(readOpened(files, problems))
  }

  it("is read like its files", () => {
    expect(read(whole())).toEqual(goodPart(readDataset(filesOf(WORLD))))
    expect(read(whole()).problems).toEqual([])
  })

  it("names a record that is none by its place, without a line and an id that it has not", () => {
    const { problems } = read(whole({ places: [7, { id: "lima" }, { id: 8 }] }))
    expect(problems.map(({ file, line, record }) => [file, line, record])).toEqual([
      ["places[0]", null, null],
      ["places[1]", null, "lima"],
      ["places[1]", null, "lima"],
      ["places[2]", null, null],
      ["places[2]", null, null],
      ["places[2]", null, null],
    ])
  })

  it("names a part that is none by its key", () => {
    expect(read(whole({ films: { a: 1 }, places: "none", itens: [] })).problems).toMatchObject([
      {
        file: "mine.json",
        line: null,
        record: null,
        field: "places",
        value: '"none"',
        rule: "a collection is a list of records",
        remedy: "Write it as a list: [ … ].",
      },
      { field: "films", rule: 'a dataset has no collection "films"', remedy: "Remove it." },
      { field: "itens", remedy: 'Call it "items" if that is meant, or remove it.' },
    ])
  })

  it("is told from other JSON by what it says of itself and one collection", () => {
    expect([{ about: {} }, { items: [] }, { about: {}, items: [] }, null].map(isPackage)).toEqual([
      false,
      false,
      true,
      false,
    ])
  })
})
