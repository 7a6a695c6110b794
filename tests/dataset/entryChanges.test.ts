import { describe, expect, it } from "vitest"
import { changesBetween, type KeptRelease } from "../../src/dataset/changes.ts"
import { parseDataset } from "../../src/dataset/parse/parseDataset.ts"
import { eventOf, filesOf, type World } from "../support/dataset.ts"

const releaseOf = (world: World) => parseDataset(filesOf(world)) as unknown as KeptRelease
const fieldsOf = (old: KeptRelease, now: KeptRelease) =>
  changesBetween(old, now).flatMap(({ fields }) => fields)

describe("a change within an entry of a list", () => {
  it("names the entries on the way to it, as readers tell them from their neighbours", () => {
    const cite = (...paras: readonly number[]) => paras.map((para) => ({ source: "some-paper-2020", para }))
    const ships = (...paras: readonly number[]) => ({
      id: "ships",
      events: [
        { ...eventOf("ships", 1, "2020-05-01", "raised"), evidence: cite(...paras) },
        eventOf("ships", 2, "2021", "agreed"),
      ],
    })
    const event = { kind: "event", date: "2020-05-01" }
    expect(fieldsOf(releaseOf({ items: [ships(1, 2)] }), releaseOf({ items: [ships(1, 3)] }))).toEqual([
      {
        path: ["events", "ships-01", "evidence", "some-paper-2020 2"],
        names: [event, { kind: "evidence", id: "some-paper-2020", para: 2 }],
        before: { source: "some-paper-2020", para: 2 },
      },
      {
        path: ["events", "ships-01", "evidence", "some-paper-2020 3"],
        names: [event, { kind: "evidence", id: "some-paper-2020", para: 3 }],
        after: { source: "some-paper-2020", para: 3 },
      },
    ])
  })

  it("names a figure by its measure, as it was called before where that is gone", () => {
    const trade = (...points: readonly (readonly [measure: string, value: number])[]): World => ({
      series: [
        {
          id: "trade",
          measures: points.map(([id]) => ({ id, label: { en: `The ${id}` } })),
          points: points.map(([measure, value]) => ({
            year: 2020,
            date: null,
            measure,
            value,
            approximate: false,
            period: null,
            note: null,
            evidence: [{ source: "some-paper-2020", para: 1 }],
            weak: null,
          })),
        },
      ],
    })
    const fields = fieldsOf(releaseOf(trade(["total", 1], ["exports", 2])), releaseOf(trade(["total", 3])))
    expect(fields.map(({ path, names }) => [path.join("."), names.at(-1)])).toEqual([
      ["measures.exports", { kind: "measure", label: { en: "The exports" } }],
      ["points.total 2020.value", { kind: "point", date: "2020", label: { en: "The total" } }],
      ["points.exports 2020", { kind: "point", date: "2020", label: { en: "The exports" } }],
    ])
  })

  it("names a value of a plain list by itself", () => {
    const places = [{ id: "callao" }, { id: "lima" }]
    const ships = (...named: string[]) => releaseOf({ items: [{ id: "ships", places: named }], places })
    expect(fieldsOf(ships("callao"), ships("lima"))).toEqual([
      { path: ["places", "callao"], names: [], before: "callao" },
      { path: ["places", "lima"], names: [], after: "lima" },
    ])
  })
})

describe("a change of a record", () => {
  it("has no fields where the record as a whole came or went", () => {
    const [one, other] = [releaseOf({ items: [{ id: "ships" }] }), releaseOf({ items: [{ id: "boats" }] })]
    expect(changesBetween(one, other).map(({ id, kind, fields }) => [id, kind, fields])).toEqual([
      ["boats", "added", []],
      ["ships", "withdrawn", []],
    ])
  })

  it("is none where only the hash of a paragraph or the place of the schema is another", () => {
    const ships = (hash: string, $schema: string) =>
      releaseOf({
        items: [
          {
            id: "ships",
            $schema,
            events: [
              {
                ...eventOf("ships", 1, "2020", "raised"),
                evidence: [{ source: "some-paper-2020", para: 1, hash }],
              },
            ],
          },
        ],
      })
    expect(changesBetween(ships("0".repeat(12), "../a.json"), ships("1".repeat(12), "../b.json"))).toEqual([])
  })

  it("is of the whole text where there was none before", () => {
    const ships = (notes: { en: string } | null) => releaseOf({ items: [{ id: "ships", notes }] })
    const after = { en: "No source read." }
    expect(fieldsOf(ships(null), ships(after))).toEqual([{ path: ["notes"], names: [], before: null, after }])
  })

  it("is of the wording where a text that is now given by language reads otherwise", () => {
    const now = releaseOf({ meetings: [{ id: "talks", weak: { en: "advance report" } }] })
    const then = { ...now, meetings: now.meetings.map((one) => ({ ...one, weak: "advance notice" })) }
    expect(fieldsOf(then, now)).toEqual([
      { path: ["weak", "en"], names: [], before: "advance notice", after: "advance report" },
    ])
  })
})
