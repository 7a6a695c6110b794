import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { DataFile } from "../../src/dataset/parse/file.ts"
import { breakOf } from "../../src/dataset/parse/jsonBreak.ts"
import { keysIn, outlineOf, placesIn } from "../../src/dataset/parse/jsonText.ts"
import { problemLine } from "../../src/dataset/problem.ts"
import { filesOf, type World } from "../support/dataset.ts"
import { HOSTILE_TEXTS, UNSEEN_TEXTS } from "../support/hostileTexts.ts"
import { problemsIn } from "../support/problems.ts"

const SHIPS = "items/ships.json"
const WORLD: World = { items: [{ id: "ships" }, { id: "boats", sector: "defence" }] }
const FILES = filesOf(WORLD)
const shipsFile = FILES.find(({ path }) => path === SHIPS)?.text ?? ""

const withShips = (text: string): readonly DataFile[] =>
  FILES.map((file) => (file.path === SHIPS ? { ...file, text } : file))
const inShips = (text: string) => problemsIn(withShips(text)).filter(({ file }) => file === SHIPS)
/** Decodes bytes as a browser and as Node decode a file. */
const decoded = (bytes: readonly number[]) =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(Uint8Array.from(bytes))
const latin1 = (text: string) => decoded(Array.from(text, (sign) => sign.charCodeAt(0)))

const withTitle = (title: string) =>
  shipsFile.replace('"en": "ships"', () => `"en": ${JSON.stringify(title)}`)

const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth)

describe("a file that cannot be read", () => {
  it.each([
    ["empty", "", 1, /JSON/],
    ["blank", " \n\n", 3, /JSON/],
    ["cut in the middle", shipsFile.slice(0, -40), 42, /JSON/],
    ["cut in a string", '{"id": "shi', 1, /JSON/],
    ["two values", "{}\n{}", 2, /JSON/],
    ["a program", "<!doctype html><script>alert(1)</script>", 1, /JSON/],
    ["NaN", '{"id": NaN}', 1, /JSON/],
    ["a comment", "// ships\n{}", 1, /JSON/],
    ["UTF-16", `\uFFFD\uFFFD{\0}\0`, 1, /JSON/],
    ["nested without end", `{"id": ${nested(100_000)}}`, null, /100,001 deep/],
    ["nested and cut", "[".repeat(1_000_000), null, /1,000,000 deep/],
  ])("%s, is one problem with its file, and hides no other", (_, text, line, rule) => {
    const problems = problemsIn(withShips(text))
    expect(problems.map(({ file }) => file).toSorted()).toEqual(["items/boats.json", SHIPS])
    const [problem] = inShips(text)
    expect(problem).toMatchObject({ line, record: null, rule: expect.stringMatching(rule) })
    expect(problem?.remedy).toMatch(/^(Mend|Save|Remove) .*\.$/)
  })

  it.each([
    ["[1}", 2],
    ['{"a":1]', 6],
    ["[}", 1],
    ["{]", 1],
    ["[1,]", 3],
    ['{"a":1,}', 7],
    ['{"a" 1}', 5],
    ['{"a":}', 5],
    ['{"a":1 "b"}', 7],
    ["{1:2}", 1],
    ["[1 2]", 3],
    ["[01]", 1],
    ["[1] ]", 4],
    ["[", 1],
    ["", 0],
  ])("%s, breaks at its place and no later", (text, at) => {
    expect(breakOf(text)).toBe(at)
  })

  it("says that it is in another encoding where it is", () => {
    for (const text of [`\uFFFD\uFFFD{\0}\0`, "PK\u0003\u0004\0\0"])
      expect(inShips(text)[0]?.remedy).toMatch(/UTF-8/)
  })

  it.each([
    ["a list", "[]"],
    ["nothing", "null"],
    ["a number", "12"],
    ["a text", '"ships"'],
  ])("as a record, since it is %s, is told so", (_, text) => {
    expect(inShips(text)).toEqual([expect.objectContaining({ line: 1, rule: "this field holds a record" })])
  })
})

describe("a field", () => {
  it.each(["__proto__", "constructor", "toString", "", "\u202E", "x".repeat(100_000)])(
    "%# that no record has is named, and changes nothing else",
    (key) => {
      const problems = inShips(shipsFile.replace("{", `{ ${JSON.stringify(key)}: {"polluted": true},`))
      expect(problems).toEqual([
        expect.objectContaining({ record: "ships", rule: expect.stringMatching(/no field/) }),
      ])
      expect({}).not.toHaveProperty("polluted")
      expect(problemLine(problems[0] ?? expect.fail()).length).toBeLessThan(600)
    },
  )

  it("that stands twice is named, at any depth: a value would be lost without a word", () => {
    const twice = shipsFile
      .replace('"sector":', '"sector": "trade",\n  "sector":')
      .replace('"act":', '"act": "ask", "act":')
    expect(inShips(twice).map(({ field, line }) => [field, line])).toEqual([
      ["sector", 11],
      ["events[0].act", 25],
    ])
  })
})

describe("a text", () => {
  it.each(UNSEEN_TEXTS)("that nobody sees is refused and shown by its code: %#", (text) => {
    const problems = inShips(withTitle(text))
    expect(problems).toEqual([expect.objectContaining({ field: "title.en", line: 4 })])
    expect(problems.map(problemLine).join()).not.toMatch(/[\p{Cc}\p{Cs}\u200B\u202E\uFEFF\uFFFD]/u)
  })

  it("in another encoding than UTF-8 is refused, and the editor is told to save it anew", () => {
    const problems = inShips(latin1(withTitle("Perú")))
    expect(problems).toEqual([expect.objectContaining({ remedy: expect.stringContaining("UTF-8") })])
  })

  it("of 100,000 letters is refused in a short message", () => {
    const note = JSON.stringify({ en: "x".repeat(100_000) })
    const [problem, ...others] = inShips(shipsFile.replace('"notes": null', `"notes": ${note}`))
    expect(others).toEqual([])
    expect(problem?.rule).toContain("room for 5,000 characters")
    expect(problemLine(problem ?? expect.fail()).length).toBeLessThan(400)
  })

  it.each(HOSTILE_TEXTS)("of script and markup is a text like any other: %#", (text) => {
    expect(inShips(withTitle(text))).toEqual([])
  })
})

// Each of these took minutes: lines were counted anew for each problem, and ids compared with all others.
describe("many faults in one file", () => {
  it("are all named, each with its line", () => {
    const events = Array.from({ length: 3000 }, () => ({ date: "x" }))
    const record = { ...Object(JSON.parse(shipsFile)), events }
    const problems = inShips(JSON.stringify(record, null, 1))
    expect(problems.filter(({ field }) => field.endsWith(".date"))).toHaveLength(3000)
    expect(problems.every(({ line }) => line !== null)).toBe(true)
  })

  it("of ids that do not exist are all named", () => {
    const organisations = Array.from({ length: 3000 }, (_, index) => ({ id: `organisation-${index}` }))
    const items = [{ id: "ships", organisations: organisations.map(({ id }) => `${id}-gone`) }]
    const problems = problemsIn(filesOf({ items, organisations }))
    expect(problems).toHaveLength(3000)
    expect(problems[0]?.remedy).toContain('"organisation-0"')
  })

  it("of ids as long as books are named without a guess", () => {
    const [long, other] = ["x", "y"].map((end) => "x".repeat(50_000) + end)
    const items = [{ id: "ships", organisations: [String(other)] }]
    const rules = problemsIn(filesOf({ items, organisations: [{ id: String(long) }] })).map(
      ({ rule }) => rule,
    )
    expect(rules.length).toBeGreaterThan(1)
    for (const rule of rules) expect(rule).toMatch(/at most 100 characters|room for 5,000/)
  })
})

describe("whatever stands in a file", () => {
  const anything = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.json({ maxDepth: 8 }),
    fc.uint8Array({ maxLength: 200 }).map((bytes) => decoded([...bytes])),
    // A valid file, cut, or with something else in it.
    fc
      .tuple(fc.nat(shipsFile.length), fc.nat(30), fc.string({ unit: "binary", maxLength: 20 }))
      .map(([at, length, text]) => shipsFile.slice(0, at) + text + shipsFile.slice(at + length)),
  )

  it("it is read or refused with named problems, and no other file is touched by it", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const problems = problemsIn(withShips(text))
        for (const problem of problems) {
          expect(problem.file).not.toBe("")
          expect(problem.rule).not.toBe("")
          expect(problem.remedy).toMatch(/\.$/)
          expect(problemLine(problem)).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E]/u)
        }
        expect(problems.some(({ file, field }) => file === "items/boats.json" && field === "sector")).toBe(
          true,
        )
      }),
      { numRuns: 150 },
    )
  })

  it("the place at which it breaks is found, wherever a parser says that it does", () => {
    fc.assert(
      fc.property(
        fc.oneof(anything, fc.string({ unit: fc.constantFrom(...'[]{}:,"1a-.e \\tu'.split("")) })),
        (text) => {
          const at = breakOf(text)
          expect(at === null).toBe(isJson(text))
          // What stands before it can still become JSON: no part of it breaks earlier.
          if (at !== null) expect([null, at]).toContain(breakOf(text.slice(0, at)))
        },
      ),
      { numRuns: 500 },
    )
  })

  it("every value that is read has its line, and a repeated field is found", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(undefined, 1, 2), (value, indent) => {
        const json = JSON.stringify(value, null, indent)
        const { lineAt, repeated } = placesIn(json)
        expect(repeated).toEqual([])
        expect(outlineOf(json).keys).toBe(keysIn(value))
        for (const [path, line] of linesOf(value, indent !== undefined))
          expect([path, lineAt(path)]).toEqual([path, line])
      }),
    )
  })
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** Lines of every value as `JSON.stringify` writes them. */
function linesOf(
  value: unknown,
  isIndented: boolean,
): readonly (readonly [readonly (string | number)[], number])[] {
  const found: [readonly (string | number)[], number][] = []
  let line = 1
  const walk = (at: unknown, path: readonly (string | number)[]) => {
    found.push([path, line])
    if (typeof at !== "object" || at === null) return
    const entries = Array.isArray(at) ? [...at.entries()] : Object.entries(at)
    for (const [key, entry] of entries) {
      if (isIndented) line++
      walk(entry, [...path, key])
    }
    if (isIndented && entries.length > 0) line++
  }
  walk(value, [])
  return found
}
