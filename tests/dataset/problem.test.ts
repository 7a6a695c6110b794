import { describe, expect, it } from "vitest"
import { DatasetError, type Problem, problemLine, shownValue } from "../../src/dataset/problem.ts"

const problem: Problem = {
  file: "items/ships.json",
  line: 12,
  record: "ships",
  field: "events[0].date",
  value: '"2024-13"',
  rule: "there is no month 13",
  remedy: "Write another.",
}

describe("a problem in one line", () => {
  it.each<readonly [string, Partial<Problem>]>([
    ['items/ships.json:12 · ships · events[0].date = "2024-13" · there is no month 13 · Write another.', {}],
    [
      'items/ships.json · ships · "2024-13" · there is no month 13 · Write another.',
      { line: null, field: "" },
    ],
    [
      'items/ships.json:12 · events[0].date = "2024-13" · there is no month 13 · Write another.',
      { record: null },
    ],
  ])("has what is known of it: %s", (line, change) => {
    expect(problemLine({ ...problem, ...change })).toBe(line)
  })

  it("stands in the message of the error, which counts them", () => {
    const line = problemLine(problem)
    const error = new DatasetError([problem])
    expect(String(error)).toBe(`DatasetError: 1 problem in the data\n${line}`)
    expect(new DatasetError([problem, problem]).message).toBe(`2 problems in the data\n${line}\n${line}`)
    expect(new DatasetError([problem, problem]).problems).toEqual([problem, problem])
  })
})

describe("a value that is shown", () => {
  it.each([
    ['"ships"', "ships"],
    ["nothing", undefined],
    ["null", null],
    ["Infinity", Infinity],
    ['{"en":"a\\u{202E}b"}', { en: "a\u202Eb" }],
    [`"${"x".repeat(78)}"`, "x".repeat(78)],
    [`"${"x".repeat(79)}…`, "x".repeat(79)],
    [`"${"x".repeat(79)}…`, "x".repeat(100_000)],
    [`["${"x".repeat(78)}…`, ["x".repeat(100)]],
  ])("reads %s, and no longer than a message can hold", (shown, value) => {
    expect(shownValue(value)).toBe(shown)
  })
})
