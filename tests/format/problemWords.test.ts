import { describe, expect, it } from "vitest"
import { openFile } from "../../src/dataset/parse/file.ts"
import { sayProblem } from "../../src/format/problemWords.ts"
import { problemWords as es } from "../../src/format/messages/es/problemWords.ts"
import { problemWords as ko } from "../../src/format/messages/ko/problemWords.ts"
import { filesOf } from "../support/dataset.ts"
import { problemsIn } from "../support/problems.ts"
import { messageOf, schemaChecks, templates } from "../support/templates.ts"

const TEMPLATES = templates()
const placesIn = (template: string) => [...new Set(template.match(/\{\d+\}/g))].toSorted()

describe("the templates of what is said of faults", () => {
  it("are found, those of the checks and those of the schema", () => {
    expect(TEMPLATES).toEqual(
      expect.arrayContaining([
        "there is no month {0}",
        "Write {0}, or another allowed value.",
        "an id has at most {0} characters",
        "this text has room for {0} characters",
        "the row has more cells than there are headings",
      ]),
    )
  })

  it("are there for every form of text that the schema asks for: no reader meets the words of a library", () => {
    const formats = schemaChecks().filter(({ check }) => check === "string_format")
    expect(formats.length).toBeGreaterThan(5)
    expect(formats.filter((check) => messageOf(check).length === 0)).toEqual([])
  })
})

describe.each(Object.entries({ ko, es }))("what is said of faults in %s", (_, words) => {
  it("is there for every template, and for none that is gone", () => {
    expect(Object.keys(words).toSorted()).toEqual(TEMPLATES)
  })

  it("has all places of the English one, and no other", () => {
    for (const [english, said] of Object.entries(words))
      expect(placesIn(said), english).toEqual(placesIn(english))
  })

  it("ends as a sentence where the English one does, and without an end where it is put before another", () => {
    for (const [english, said] of Object.entries(words))
      expect(said.endsWith("."), english).toBe(english.endsWith("."))
  })
})

describe("a problem", () => {
  const broken = (from: string, to: string) =>
    problemsIn(
      filesOf({ items: [{ id: "ships" }] }).map((one) => ({ ...one, text: one.text.replace(from, to) })),
    )

  it("reads in another language once it has come from a worker", () => {
    const [problem] = structuredClone(broken('"stage": "raised"', '"stage": "raise"'))
    expect(problem && sayProblem(problem, ko)).toMatchObject({
      rule: expect.stringMatching(/^쓸 수 있는 값이 아닙니다\(쓸 수 있는 값: raised, agreed, /),
      remedy: '"raised" 또는 쓸 수 있는 다른 값을 적으십시오.',
      lang: undefined,
    })
    expect(problem && sayProblem(problem, es).remedy).toBe('Escriba "raised", u otro valor admitido.')
  })

  it("has a word for a value that is not there, and leaves data as they are", () => {
    const problems = broken('"stage": "raised"', '"stages": "nothing"')
    expect(problems.map((problem) => sayProblem(problem, ko).value).toSorted()).toEqual(['"nothing"', "없음"])
  })

  it("reads in English as a whole where one half of it has no translation", () => {
    const [problem] = broken('"stage": "raised"', '"stage": "raise"')
    const rule = problem?.worded?.rule.template ?? ""
    expect(problem && sayProblem(problem, { [rule]: "규칙" })).toMatchObject({
      rule: problem?.rule,
      remedy: problem?.remedy,
      lang: "en",
    })
  })

  it("holds what was written as it was, also where that looks like a place or cannot be seen", () => {
    const [problem] = broken('"sector": "defense"', '"sector": "defense", "{0}\\u202E{1}": 1')
    expect(problem && sayProblem(problem, es).rule).toBe(
      String.raw`aquí no hay ningún campo "{0}\u{202E}{1}"`,
    )
    const unreadable = openFile({ path: "items/a.json", text: "{" })
    expect("rule" in unreadable && sayProblem(unreadable, ko).rule).toMatch(/^올바른 JSON이 아닙니다\(.+\)$/)
  })
})
