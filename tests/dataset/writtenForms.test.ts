import { describe, expect, it } from "vitest"
import { parseReleaseLog } from "../../src/dataset/parse/parseReleaseLog.ts"
import { filesOf } from "../support/dataset.ts"
import { problemsIn } from "../support/problems.ts"

/** Places and rules of what is wrong after one change to the fields of a file. */
function told(path: string, change: object) {
  const files = filesOf({ sources: [{ id: "leaf" }] }).map((file) =>
    file.path === path ? { path, text: JSON.stringify({ ...JSON.parse(file.text), ...change }) } : file,
  )
  return problemsIn(files).map(({ field, rule }) => [field, rule])
}
const source = (change: object) => told("sources/leaf.json", change)
const HTTP = "an address begins with http:// or https://"
const MAIL = "a mail address is written as name@example.org"

describe("an address", () => {
  it.each(["http://paper.example/x", "https://paper.example/x?y=1#z"])("may be %s", (url) => {
    expect(source({ url })).toEqual([])
  })

  it.each(["shttp://paper.example/x", "httpx://paper.example/x"])("may not be %s", (url) => {
    expect(source({ url })).toEqual([["url", HTTP]])
  })

  it.each([
    ["data@example.org", []],
    ["data at example.org", [["corrections.mail", MAIL]]],
  ])("for mail is told from %s, which is none", (mail, problems) => {
    expect(told("dataset.json", { corrections: { mail, issues: null } })).toEqual(problems)
  })
})

describe("a number that names something", () => {
  it.each([
    ["000", []],
    ["1", [["seed", "a core text has a number of three digits"]]],
    ["0000", [["seed", "a core text has a number of three digits"]]],
  ])("is of three digits for a core text: %s", (seed, problems) => {
    expect(source({ seed })).toEqual(problems)
  })

  const DIGEST = "a digest is 64 hexadecimal digits"
  const PATH =
    "what was withdrawn is named by its path: items/<id>, items/<id>/events/<id>, items/<id>/events/<id>/evidence"

  it.each([
    ["0".repeat(63), "items/ships", DIGEST],
    ["G".repeat(64), "items/ships", DIGEST],
    ["0".repeat(64), "ships", PATH],
    ["0".repeat(64), "items/ships/", PATH],
  ])(
    "is of 64 digits for a release, which names what it withdrew by its path: %s, %s",
    (digest, what, rule) => {
      const release = (change: object) => ({
        version: "2026.12.0",
        released: "2026-12-01",
        note: { en: "A test." },
        withdrawn: [
          { what: "items/ships/events/ships-01", how: "removed", into: null, reason: { en: "A test." } },
        ],
        digest: "0".repeat(64),
        ...change,
      })
      const read = (change: object) =>
        parseReleaseLog({ path: "releases/log.json", text: JSON.stringify({ releases: [release(change)] }) })
      const withdrawn = [{ what, how: "removed", into: null, reason: { en: "A test." } }]
      expect(() => read({})).not.toThrow()
      expect(() => read({ digest, withdrawn })).toThrow(rule)
    },
  )
})
