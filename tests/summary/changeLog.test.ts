import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { readEditions } from "../../build/releases.ts"
import type { Edition } from "../../src/dataset/changes.ts"
import { parseDataset } from "../../src/dataset/parse/parseDataset.ts"
import { changeLog } from "../../src/summary/changeLog.ts"
import { recordFields } from "../../src/summary/recordFields.ts"
import { askOf, eventOf, filesOf, realDataset, type World } from "../support/dataset.ts"

const log = changeLog(readEditions(join(import.meta.dirname, "../../data")))
const inRelease = (version: string) => log.find((release) => release.version === version)?.changes ?? []

it("stands newest first, and the first release changed nothing", () => {
  expect(log.map(({ version }) => version).slice(-3)).toEqual(["2026.11.2", "2026.11.1", "2026.11.0"])
  expect(inRelease("2026.11.0")).toEqual([])
})

it("names each changed record as the page does, with its sector", () => {
  const offer = inRelease("2026.11.1").find(({ id }) => id === "kf21-offer")
  expect(offer).toMatchObject({ collection: "items", kind: "changed", sectors: ["defense"] })
  expect(offer?.title.en).toBe(realDataset().itemById.get("kf21-offer")?.title.en)
})

it("keeps the earlier value beside the new one", () => {
  const yoon = inRelease("2026.11.2").find(({ id }) => id === "yoon-suk-yeol")
  expect(yoon?.fields.map(({ path, before, after }) => [path.join(" "), before, after])).toEqual([
    ["offices president to", null, "2025-04-04"],
    ["offices president evidence", undefined, [{ source: "kbs-2025-04-04-yoon-removed", para: null }]],
  ])
})

it("offers every value of a record for correction, each once, a source as its id", () => {
  const item = realDataset().itemById.get("fa50-sale")
  if (!item) throw new Error("no such item")
  const fields = recordFields(item).map(({ path, value }) => ({ path: path.join(" › "), value }))
  const paths = fields.map(({ path }) => path)
  expect(new Set(paths).size).toBe(paths.length)
  expect(fields.find(({ path }) => path === "title")?.value).toEqual(item.title)
  const [event] = item.events
  expect(fields.find(({ path }) => path === `events › ${event?.id} › date`)?.value).toBe(event?.date)
  const cited = fields.find(({ path }) => path.startsWith(`events › ${event?.id} › evidence ›`))?.value
  expect(cited).toMatchObject({ source: event?.evidence[0]?.source.id })
  expect(fields.find(({ path }) => path === "organisations")?.value).toEqual(item.organisations)
  expect(paths.filter((path) => /(^| › )(id|aliases|hash)$/.test(path))).toEqual([])
  const dated = recordFields(item).find(({ path }) => path.join() === `events,${event?.id},date`)
  expect(dated?.names).toEqual([{ kind: "event", date: event?.date }])
})

it("counts texts translated for the first time instead of telling each", () => {
  const release = log.find(({ version }) => version === "2026.11.2")
  expect(release?.translated.ko).toBeGreaterThan(2000)
  expect(release?.changes.flatMap(({ fields }) => fields.filter(({ path }) => path.at(-1) === "ko"))).toEqual(
    [],
  )
})

describe("what a release changed", () => {
  const edition = (version: string, world: World, ...withdrawn: readonly string[]): Edition => ({
    release: {
      version,
      released: "2026-12-01",
      note: { en: "A test." },
      withdrawn: withdrawn.map((what) => ({
        what,
        how: "removed",
        into: null,
        reason: { en: `No ${what}.` },
      })),
      digest: null,
    },
    records: parseDataset(filesOf(world)),
  })
  const newest = (before: World, after: World, ...withdrawn: readonly string[]) => {
    const [release] = changeLog([edition("1", before), edition("2", after, ...withdrawn)])
    if (!release) throw new Error("no release")
    return release
  }

  it("is of the sectors in which an item was and is, and a disagreement of those of its items", () => {
    const item = (sector: string) => ({ id: "ships", sector, instrument: "grant" as const })
    const { changes } = newest(
      { items: [item("defense"), { id: "port", sector: "trade" }] },
      {
        items: [item("infrastructure"), { id: "port", sector: "trade" }],
        disagreements: [{ id: "price", items: ["ships", "port"] }],
        people: [{ id: "ana" }],
      },
    )
    expect(changes.map(({ id, kind, sectors, instrument }) => [id, kind, sectors, instrument])).toEqual([
      ["ships", "changed", ["defense", "infrastructure"], "grant"],
      ["ana", "added", [], null],
      ["price", "added", ["defense", "infrastructure", "trade"], null],
    ])
  })

  it("is called by the title, the name, the occasion with its day, or by the publisher", () => {
    const { changes } = newest(
      {},
      {
        items: [{ id: "ships", title: { en: "Four ships" } }],
        meetings: [{ id: "talks", date: "2020-05", occasion: { en: "The talks" } }],
        people: [{ id: "ana", names: { en: "Ana", ko: null, es: null } }],
        sources: [
          { id: "titled", publisher: "Andina", title: "Ships arrive" },
          { id: "untitled", publisher: "Yonhap" },
        ],
        disagreements: [{ id: "price", about: { en: "What it cost" } }],
      },
    )
    expect(changes.map(({ title, date }) => [title.en, date])).toEqual([
      ["Four ships", null],
      ["The talks", "2020-05"],
      ["Ana", null],
      ["Andina: Ships arrive", null],
      ["Yonhap", null],
      ["What it cost", null],
    ])
  })

  it("tells of what was withdrawn the record that it belonged to, and in which of its entries it stood", () => {
    const ships = { id: "ships", title: { en: "Four ships" } }
    const event = eventOf("ships", 1, "2020-05-01", "raised")
    const { withdrawn } = newest(
      {
        items: [
          { id: "ana", title: { en: "A boat" } },
          {
            ...ships,
            asks: [askOf("KR", "2020-05-01")],
            events: [
              { ...event, evidence: [...event.evidence, { source: "some-paper-2020", para: 9 }] },
              eventOf("ships", 2, "2021", "agreed"),
            ],
          },
        ],
        people: [{ id: "ana", names: { en: "Ana", ko: null, es: null } }],
      },
      { items: [{ ...ships, events: [event] }] },
      "people/ana",
      "items/ships/asks",
      "items/ships/events/ships-02",
      "items/ships/events/ships-01/evidence",
      "items/unknown",
    )
    expect(
      withdrawn.map(({ collection, title, place, reason }) => [
        collection,
        title.en,
        place?.path.join("/"),
        place?.names[0]?.date,
        reason.en,
      ]),
    ).toEqual([
      ["people", "Ana", undefined, undefined, "No people/ana."],
      ["items", "Four ships", "asks", "2020-05-01", "No items/ships/asks."],
      ["items", "Four ships", "events/ships-02", "2021", "No items/ships/events/ships-02."],
      [
        "items",
        "Four ships",
        "events/ships-01/evidence",
        "2020-05-01",
        "No items/ships/events/ships-01/evidence.",
      ],
      ["items", "unknown", undefined, undefined, "No items/unknown."],
    ])
  })

  it("counts a translation that is new, and tells of one that reads otherwise than before", () => {
    const world = (title: { en: string; ko?: string; es?: string }): World => ({
      items: [{ id: "ships", title }],
    })
    const { translated, changes } = newest(
      world({ en: "Ships", es: "Naves" }),
      world({ en: "Ships", es: "Buques", ko: "함정" }),
    )
    expect(translated).toEqual({ ko: 1, es: 0 })
    expect(changes.map(({ fields }) => fields.map(({ path }) => path.join(".")))).toEqual([["title.es"]])
    const onlyTranslated = newest(world({ en: "Ships" }), world({ en: "Ships", es: "Buques" }))
    expect([onlyTranslated.translated, onlyTranslated.changes]).toEqual([{ ko: 0, es: 1 }, []])
  })
})
