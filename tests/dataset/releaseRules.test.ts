import { describe, expect, it } from "vitest"
import type { KeptRelease } from "../../src/dataset/changes.ts"
import { parseDataset } from "../../src/dataset/parse/parseDataset.ts"
import { releaseProblems } from "../../src/dataset/releaseRules.ts"
import type { Withdrawal } from "../../src/dataset/schema/release.ts"
import { filesOf, type World } from "../support/dataset.ts"

const releaseOf = (world: World) => parseDataset(filesOf(world)) as unknown as KeptRelease
const before = releaseOf({ items: [{ id: "ships" }, { id: "port" }] })
const after = releaseOf({ items: [{ id: "ships" }] })
const gone = (change: Partial<Withdrawal> = {}): Withdrawal => ({
  what: "items/port",
  how: "removed",
  into: null,
  reason: { en: "It was a mistake." },
  ...change,
})
const problems = (old: KeptRelease, now: KeptRelease, ...withdrawn: readonly Withdrawal[]) =>
  releaseProblems(old, now, {
    version: "2026.12.0",
    released: "2026-12-01",
    note: { en: "A test." },
    withdrawn: [...withdrawn],
    digest: null,
  })

describe("what a release took away", () => {
  it("is a fault of the log that can be mended in either of two ways", () => {
    expect(problems(before, after)).toEqual([
      {
        file: "releases/log.json",
        line: null,
        record: "2026.12.0",
        field: "withdrawn",
        value: '"items/port"',
        rule: "what was released may not vanish or grow shorter without a word",
        remedy: 'Put it back, or name it in "withdrawn" of 2026.12.0 with how and why it went.',
      },
    ])
  })

  it.each([
    [gone({ how: "merged" }), "lives on in a record that exists", 'Name that record in "into".'],
    [gone({ how: "merged", into: "items/port" }), "in a record that exists", 'Name that record in "into".'],
    [gone({ into: "items/ships" }), "what was removed lives on nowhere", 'Write null in "into".'],
  ])("lives on in another record where it was merged, and nowhere else: %#", (entry, rule, remedy) => {
    expect(problems(before, after, entry)).toEqual([
      expect.objectContaining({ value: '"items/port"', rule: expect.stringContaining(rule), remedy }),
    ])
  })

  it("is nothing that is still there", () => {
    expect(problems(before, before, gone())).toEqual([
      expect.objectContaining({
        rule: "this is named as withdrawn and is still there",
        remedy: "Remove the entry.",
      }),
    ])
  })

  it("is neither a remark that is no longer needed nor a name in a list that was replaced", () => {
    const noted = releaseOf({
      items: [{ id: "ships", notes: { en: "No source read." }, places: ["callao"] }],
      places: [{ id: "callao" }, { id: "lima" }],
    })
    const now = releaseOf({
      items: [{ id: "ships", places: ["lima"] }],
      places: [{ id: "callao" }, { id: "lima" }],
    })
    expect(problems(noted, now)).toEqual([])
  })
})
