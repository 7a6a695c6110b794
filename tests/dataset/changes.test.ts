import { describe, expect, it } from "vitest"
import { changesBetween, type KeptRelease } from "../../src/dataset/changes.ts"
import { parseDataset } from "../../src/dataset/parse/parseDataset.ts"
import { parseReleaseLog } from "../../src/dataset/parse/parseReleaseLog.ts"
import { releaseProblems } from "../../src/dataset/releaseRules.ts"
import type { Release } from "../../src/dataset/schema/release.ts"
import { askOf, eventOf, filesOf, type World } from "../support/dataset.ts"

const releaseOf = (world: World) => parseDataset(filesOf(world)) as unknown as KeptRelease
const ships = (change: object = {}) => ({
  id: "ships",
  asks: [askOf("KR", "2020-05-01")],
  events: [eventOf("ships", 1, "2020-05-01", "raised"), eventOf("ships", 2, "2021", "agreed")],
  ...change,
})
const before = releaseOf({ items: [ships(), { id: "port" }], people: [{ id: "ana" }] })
const log = (...withdrawn: Release["withdrawn"]): Release => ({
  version: "2026.12.0",
  released: "2026-12-01",
  note: { en: "A test." },
  withdrawn,
  digest: null,
})
const removed = (what: string): Release["withdrawn"][number] => ({
  what,
  how: "removed",
  into: null,
  reason: { en: "It was a mistake." },
})

describe("what changed between two releases", () => {
  it("is nothing between two of the same content, in whatever order their entries stand", () => {
    const turned = releaseOf({
      items: [{ id: "port" }, ships({ organisations: [] })],
      people: [{ id: "ana" }],
    })
    expect(changesBetween(before, turned)).toEqual([])
  })

  it("names records that came, went or changed, field by field", () => {
    const after = releaseOf({
      items: [
        ships({
          summary: { en: "Four ships." },
          events: [
            eventOf("ships", 1, "2020-05-02", "raised"),
            eventOf("ships", 2, "2021", "agreed"),
            eventOf("ships", 3, "2022", "signed"),
          ],
        }),
        { id: "mine" },
      ],
      people: [{ id: "ana" }],
    })
    const changes = changesBetween(before, after)
    expect(changes.map(({ collection, id, kind }) => [collection, id, kind])).toEqual([
      ["items", "mine", "added"],
      ["items", "port", "withdrawn"],
      ["items", "ships", "changed"],
    ])
    expect(
      changes[2]?.fields.map(({ path, before: old, after: now }) => [path.join("."), typeof old, typeof now]),
    ).toEqual([
      ["summary.en", "string", "string"],
      ["events.ships-01.date", "string", "string"],
      ["events.ships-03", "undefined", "object"],
    ])
    expect(changes[2]?.fields[1]).toMatchObject({ before: "2020-05-01", after: "2020-05-02" })
  })

  it("tells of what may be missing and was added: a translation, the source of a term", () => {
    const office = { id: "minister", title: { en: "Minister" }, from: "2020", to: null }
    const evidence = [{ source: "some-paper-2020", para: 1 }]
    const old = releaseOf({
      items: [{ id: "port", title: { en: "Port" } }],
      people: [{ id: "ana", offices: [office] }],
    })
    const now = releaseOf({
      items: [{ id: "port", title: { en: "Port", es: "Puerto" } }],
      people: [{ id: "ana", offices: [{ ...office, evidence }] }],
    })
    expect(
      changesBetween(old, now).flatMap(({ fields }) => fields.map(({ path }) => path.join("."))),
    ).toEqual(["title.es", "offices.minister.evidence"])
  })

  it("is only the translation where a field held one wording and now holds it by language", () => {
    const weak = { en: "advance notice", ko: "사전 보도" }
    const now = releaseOf({ meetings: [{ id: "talks", weak }] })
    const then = { ...now, meetings: now.meetings.map((one) => ({ ...one, weak: weak.en })) }
    expect(changesBetween(then, now).flatMap(({ fields }) => fields)).toEqual([
      { path: ["weak", "ko"], names: [], before: undefined, after: "사전 보도" },
    ])
  })

  it("leaves out a field that the earlier release did not know", () => {
    const withoutKind = (record: object) =>
      Object.fromEntries(Object.entries(record).filter(([key]) => key !== "kind"))
    const older = { ...before, items: before.items.map(withoutKind) } as unknown as KeptRelease
    expect(changesBetween(older, before)).toEqual([])
  })
})

describe("a release", () => {
  it("may add and correct as it likes", () => {
    const after = releaseOf({
      items: [ships({ summary: { en: "Other words." } }), { id: "port" }, { id: "mine" }],
      people: [{ id: "ana" }],
    })
    expect(releaseProblems(before, after, log())).toEqual([])
  })

  it.each([
    ["a record", "items/port", { items: [ships()], people: [{ id: "ana" }] }],
    [
      "an event",
      "items/ships/events/ships-02",
      {
        items: [ships({ events: [eventOf("ships", 1, "2020-05-01", "raised")] }), { id: "port" }],
        people: [{ id: "ana" }],
      },
    ],
    ["an ask", "items/ships/asks", { items: [ships({ asks: [] }), { id: "port" }], people: [{ id: "ana" }] }],
    ["somebody", "people/ana", { items: [ships(), { id: "port" }] }],
  ])("may not lose %s without a word", (_, what, world: World) => {
    const after = releaseOf(world)
    const [problem, ...others] = releaseProblems(before, after, log())
    expect(others).toEqual([])
    expect(problem).toMatchObject({
      file: "releases/log.json",
      record: "2026.12.0",
      value: JSON.stringify(what),
    })
    expect(problem?.remedy).toContain("withdrawn")
    expect(releaseProblems(before, after, log(removed(what)))).toEqual([])
  })

  it("may not lose a piece of evidence of an event without a word", () => {
    const evidence = [
      { source: "some-paper-2020", para: 1 },
      { source: "some-paper-2020", para: 2 },
    ]
    const two = releaseOf({
      items: [ships({ events: [{ ...eventOf("ships", 1, "2020", "raised"), evidence }] })],
    })
    const one = releaseOf({ items: [ships({ events: [eventOf("ships", 1, "2020", "raised")] })] })
    const what = "items/ships/events/ships-01/evidence"
    expect(releaseProblems(two, one, log()).map(({ value }) => value)).toEqual([JSON.stringify(what)])
    // The remedy that the message names can be written.
    const releases = [log(removed(what))]
    expect(
      parseReleaseLog({ path: "releases/log.json", text: JSON.stringify({ releases }) }).releases,
    ).toHaveLength(1)
    expect(releaseProblems(two, one, log(removed(what)))).toEqual([])
  })

  it("may not lose an optional list, nor evidence of entries that have no id, without a word", () => {
    const evidence = [{ source: "some-paper-2020", para: 1 }]
    const office = { id: "minister", title: { en: "Minister" }, from: "2020", to: null }
    const old = releaseOf({
      items: [
        ships({
          asks: [{ ...askOf("KR", "2020-05-01"), evidence: [...evidence, { ...evidence[0], para: 2 }] }],
        }),
      ] as never,
      people: [{ id: "ana", offices: [{ ...office, evidence }] }],
    })
    const now = releaseOf({
      items: [ships({ asks: [askOf("KR", "2020-05-02")] })],
      people: [{ id: "ana", offices: [office] }],
    })
    expect(releaseProblems(old, now, log()).map(({ value }) => value)).toEqual([
      '"items/ships/asks"',
      '"people/ana/offices/minister/evidence"',
    ])
  })

  it("may not name as withdrawn what is still there, nor merge into nothing", () => {
    const rules = (...withdrawn: Release["withdrawn"]) =>
      releaseProblems(
        before,
        releaseOf({ items: [ships()], people: [{ id: "ana" }] }),
        log(...withdrawn),
      ).map(({ rule }) => rule)
    expect(rules(removed("items/port"), removed("items/ships"))).toEqual([
      "this is named as withdrawn and is still there",
    ])
    expect(rules({ ...removed("items/port"), how: "merged", into: "items/nowhere" })).toEqual([
      "what was merged lives on in a record that exists",
    ])
    expect(rules({ ...removed("items/port"), how: "merged", into: "items/ships" })).toEqual([])
  })
})
