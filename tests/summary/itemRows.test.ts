import { describe, expect, it } from "vitest"
import { itemRows, seenItemRows } from "../../src/summary/itemRows.ts"
import { LADDER_PLACES } from "../../src/dataset/vocabulary.ts"
import { askOf, datasetOf, eventOf, realDataset } from "../support/dataset.ts"

const dataset = realDataset()
const rows = itemRows(dataset.items, dataset, { asOf: dataset.about.coverage.until, today: null })
const rowOf = (id: string) => {
  const row = rows.find((candidate) => candidate.id === id)
  if (!row) throw new Error(`no row ${id}`)
  return row
}

describe("the row of an item", () => {
  it("says where it stands, what it is worth and how that is known", () => {
    expect(rowOf("naval-vessels-sima-2024")).toMatchObject({
      sector: { en: "Defense" },
      stage: "under-way",
      rung: "under-way",
      last: "2026-02-05",
      quiet: null,
      value: { kind: "contract", low: 434_400_000, high: 500_000_000 },
      partsOnly: false,
    })
    expect(rowOf("naval-vessels-sima-2024").origins).toBeLessThan(rowOf("naval-vessels-sima-2024").reports)
  })

  it("keeps the rung of an item that has ended", () => {
    expect(rowOf("kf21-offer")).toMatchObject({ stage: "declined", rung: "raised" })
  })

  it("tells a sum of parts from no sum", () => {
    expect(rowOf("lima-metro-lines-3-4")).toMatchObject({ value: null, partsOnly: true })
    expect(rowOf("antarctic-agreement-1996")).toMatchObject({ value: null, partsOnly: false })
  })

  it("marks the newest ask of a side that nothing on record followed", () => {
    expect(rowOf("gas-field-invitation-2023").asked).toEqual([{ by: "PE", date: "2023-08", followed: false }])
    expect(rowOf("multilateral-cooperation").asked).toContainEqual({
      by: "PE",
      date: "2023-06-01",
      followed: false,
    })
    expect(rowOf("ict-mou-2024").asked).toContainEqual({ by: "PE", date: "2023-11-16", followed: true })
  })

  it("counts its meetings, also those at which it was only touched", () => {
    const world = datasetOf({
      items: [
        {
          id: "a",
          asks: [askOf("KR", "2020-05-01", "one")],
          events: [{ ...eventOf("a", 1, "2020-05-01", "raised"), meeting: "one" }],
        },
      ],
      meetings: [{ id: "one" }, { id: "two", alsoRaised: ["a"] }],
    })
    expect(itemRows(world.items, world, { asOf: "2026-01-01", today: null })[0]).toMatchObject({
      meetings: 2,
      reports: 1,
      origins: 1,
      parties: [],
    })
  })

  it("knows nothing that came after the day", () => {
    const world = datasetOf({
      items: [
        {
          id: "a",
          asks: [askOf("PE", "2021")],
          events: [eventOf("a", 1, "2020", "raised"), eventOf("a", 2, "2022", "signed")],
        },
      ],
    })
    expect(itemRows(world.items, world, { asOf: "2020-12-31", today: null })[0]).toMatchObject({
      stage: "raised",
      last: "2020",
      asked: [],
    })
    expect(itemRows(world.items, world, { asOf: "2021-12-31", today: null })[0]?.asked).toEqual([
      { by: "PE", date: "2021", followed: false },
    ])
    expect(itemRows(world.items, world, { asOf: "2022-12-31", today: null })[0]?.asked).toEqual([
      { by: "PE", date: "2021", followed: true },
    ])
    expect(itemRows(world.items, world, { asOf: "2019-12-31", today: null })[0]).toMatchObject({
      stage: null,
      first: null,
      last: null,
    })
  })

  it("has the places of sector and stage in their orders, and who takes part in the order of the record", () => {
    const world = datasetOf({
      organisations: [{ id: "yard" }, { id: "navy" }],
      items: [
        { id: "ships", sector: "defense", organisations: ["yard", "navy"] },
        { id: "loan", sector: "minerals", events: [eventOf("loan", 1, "2020", "agreed")] },
        { id: "visit", sector: "trade", kind: "visit", events: [eventOf("visit", 1, "2020", "mention")] },
      ],
    })
    const made = itemRows(world.items, world, { asOf: "2026-01-01", today: null })
    expect(made.map(({ sectorOrder, stageOrder }) => [sectorOrder, LADDER_PLACES[stageOrder]])).toEqual([
      [0, "raised"],
      [2, "agreed"],
      [1, "apart"],
    ])
    expect(made[0]?.parties.map(({ names }) => names.en)).toEqual(["yard", "navy"])
  })
})

describe("rows that are made when they are looked at", () => {
  const days = { asOf: dataset.about.coverage.until, today: null }
  const seen = seenItemRows(dataset, days)
  const places = [...rows.keys()]

  it("are the same as all of them made at once, each made once, and none beyond the last", () => {
    expect(seen.length).toBe(rows.length)
    expect(places.map(seen.at)).toEqual(rows)
    expect(places.every((place) => seen.at(place) === seen.at(place))).toBe(true)
    expect([seen.at(rows.length), seen.sortable(rows.length)]).toEqual([undefined, undefined])
  })

  it("can be sorted by the values that they show", () => {
    for (const place of places) expect(rows[place]).toMatchObject({ ...seen.sortable(place) })
    expect(places.map((place) => seen.sortable(place)?.reports)).toEqual(rows.map(({ reports }) => reports))
  })
})
