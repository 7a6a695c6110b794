import { describe, expect, it } from "vitest"
import { buildAskCorpus, buildCorpus } from "../../src/selection/corpus.ts"
import { countValues, selectAsks, selectItems } from "../../src/selection/select.ts"
import { NO_SELECTION, type Selection, togglePick } from "../../src/selection/selection.ts"
import { askRows, sideTotals, sortAsks } from "../../src/summary/askRows.ts"
import { askSectorRows } from "../../src/summary/askSectorRows.ts"
import type { Ask, Dataset } from "../../src/dataset/records.ts"
import { askOf, datasetOf, eventOf, realDataset } from "../support/dataset.ts"

const DAYS = { asOf: "2026-01-01", today: "2026-11-25" }

const world = datasetOf({
  items: [
    {
      id: "jets",
      sector: "defense",
      asks: [
        askOf("KR", "2015-02"),
        askOf("KR", "2016-11-19"),
        askOf("KR", "2023-11-16"),
        askOf("PE", "2024-01-01"),
      ],
      events: [
        eventOf("jets", 1, "2015-02", "raised"),
        eventOf("jets", 2, "2017-01-01", "agreed"),
        eventOf("jets", 3, "2020-01-01", "mention"),
        eventOf("jets", 4, "2023-01-01", "declined"),
      ],
      checked: "2026-11-20",
    },
    {
      id: "port",
      sector: "infrastructure",
      asks: [askOf("PE", "2020-05-01"), askOf("PE", "2022-05-01")],
      events: [eventOf("port", 1, "2020-05-01", "raised")],
    },
  ],
})
const allAsks = ({ items }: Dataset) => items.flatMap(({ asks }) => asks)
const rows = askRows(world.items, world, allAsks(world), DAYS)
const row = (item: string, by: string) => {
  const found = rows.find((one) => one.item.id === item && one.by === by)
  if (!found) throw new Error(`no asks of ${by} on ${item}`)
  return found
}

describe("the asks of one side on one item", () => {
  it("stand together, by who asked", () => {
    expect(rows.map(({ item, by }) => [item.id, by])).toEqual([
      ["jets", "KR"],
      ["jets", "PE"],
      ["port", "PE"],
    ])
    expect(row("jets", "KR").again.map(({ ask }) => ask.date)).toEqual(["2016-11-19", "2023-11-16"])
  })

  it("count as raised again without moving only while nothing moved in between", () => {
    expect(row("jets", "KR").withoutMoving).toBe(1)
    expect(row("port", "PE").withoutMoving).toBe(1)
  })

  it("name the first move after the first ask and where the item came to stand", () => {
    expect(row("jets", "KR").moved).toMatchObject({
      event: { id: "jets-02" },
      after: { years: 1, months: 10 },
    })
    expect(row("jets", "KR").outcome?.id).toBe("jets-04")
    expect(row("port", "PE").moved).toBeNull()
    expect(row("port", "PE").outcome).toBeNull()
  })

  it("are unanswered where nothing on record came after the last of them", () => {
    expect(row("port", "PE").isUnanswered).toBe(true)
    expect(row("jets", "PE").isUnanswered).toBe(true)
    const before = askRows(world.items, world, allAsks(world), { asOf: "2021-01-01", today: null })
    expect(before.map(({ item, by, isUnanswered }) => [`${item.id} ${by}`, isUnanswered])).toEqual([
      ["jets KR", false],
      // What happened on the day of the ask itself is no answer.
      ["port PE", true],
    ])
  })

  it("carry both clocks: days since evidence to the day shown, days since a check to the reader's day", () => {
    expect(row("jets", "KR")).toMatchObject({
      heard: "2024-01-01",
      daysSinceEvidence: 1059,
      daysSinceCheck: 5,
    })
    expect(
      askRows(world.items, world, allAsks(world), { ...DAYS, today: null })[0]?.daysSinceCheck,
    ).toBeNull()
  })

  it("say whom they were put to, each once, where they were voiced, and which wording was the strongest", () => {
    const talks = datasetOf({
      places: [{ id: "lima" }],
      meetings: [{ id: "summit", date: "2020-05-01", place: "lima" }],
      items: [
        {
          id: "ships",
          asks: [
            { ...askOf("KR", "2019-05-01"), wording: "hoped" },
            { ...askOf("KR", "2020-05-01", "summit"), wording: "offered" },
            { ...askOf("KR", "2021-05-01"), wording: "raised" },
          ],
        },
      ],
    })
    const [ships] = askRows(talks.items, talks, allAsks(talks), DAYS)
    expect(ships).toMatchObject({ to: ["PE"], wording: "offered" })
    expect(
      [ships?.first, ...(ships?.again ?? [])].map((voiced) => [voiced?.meeting?.id, voiced?.place?.id]),
    ).toEqual([
      [undefined, undefined],
      ["summit", "lima"],
      [undefined, undefined],
    ])
  })

  it("are known only from the day on which they were voiced", () => {
    const then = askRows(world.items, world, allAsks(world), { asOf: "2016-12-31", today: null })
    expect(then).toHaveLength(1)
    expect(then[0]).toMatchObject({ stage: "raised", moved: null, withoutMoving: 1 })
  })
})

describe("the asks that the filters leave", () => {
  const corpus = buildAskCorpus(buildCorpus(world, DAYS.asOf), DAYS.asOf)
  const of = (selection: Partial<Selection>) => {
    const chosen = { ...NO_SELECTION, ...selection }
    return askRows(selectItems(corpus, chosen), world, selectAsks(corpus, chosen), DAYS)
  }
  const named = (selection: Partial<Selection>) => of(selection).map(({ item, by }) => `${item.id} ${by}`)

  it("are those of the picked askers and of the years in which somebody asked", () => {
    expect(named(togglePick(NO_SELECTION, "asked", "PE", "include"))).toEqual(["jets PE", "port PE"])
    expect(named(togglePick(NO_SELECTION, "asked", "PE", "exclude"))).toEqual(["jets KR"])
    expect(named({ from: 2022, to: 2022 })).toEqual(["port PE"])
    expect(named({ from: 2024 })).toEqual(["jets PE"])
  })

  it("are counted alone, with the whole history beside them", () => {
    const asks = (selection: Partial<Selection>) =>
      sideTotals(of(selection), ["KR", "PE"]).map((side) => side.asks)
    expect(asks({})).toEqual([3, 3])
    expect(asks({ from: 2016, to: 2022 })).toEqual([1, 2])
    expect(of({ from: 2016, to: 2022 })[0]?.again).toHaveLength(2)
    expect(asks(togglePick(NO_SELECTION, "meeting", "nowhere", "include"))).toEqual([0, 0])
  })

  it("give the filters their counts: items asked about, each once", () => {
    expect([...countValues(corpus, { ...NO_SELECTION, from: 2020, to: 2020 }).years]).toEqual([
      [2015, 1],
      [2016, 1],
      [2020, 1],
      [2022, 1],
      [2023, 1],
      [2024, 1],
    ])
    const asked = countValues(corpus, { ...NO_SELECTION, from: 2016, to: 2023 }).facets.asked
    expect([asked.get("KR"), asked.get("PE"), asked.get("none")]).toEqual([1, 1, 0])
  })

  it("are as many items as each value of a filter promises, over the whole dataset", () => {
    const real = realDataset()
    const all = buildAskCorpus(buildCorpus(real, DAYS.asOf), DAYS.asOf)
    for (const [facet, from] of [
      ["sector", 2023],
      ["asked", 2015],
      ["meeting", null],
    ] as const) {
      const selection = { ...NO_SELECTION, from, to: from }
      for (const [value, count] of countValues(all, selection).facets[facet]) {
        const chosen = togglePick(selection, facet, value, "include")
        const ledger = askRows(selectItems(all, chosen), real, selectAsks(all, chosen), DAYS)
        expect([value, new Set(ledger.map(({ item }) => item)).size]).toEqual([value, count])
      }
    }
  })
})

describe("what the asks amount to", () => {
  it("is counted by side: asks, items, moved, unanswered", () => {
    expect(sideTotals(rows, ["KR", "PE", "both"])).toEqual([
      { side: "KR", asks: 3, items: 1, moved: 1, unanswered: 1 },
      { side: "PE", asks: 3, items: 2, moved: 0, unanswered: 2 },
      { side: "both", asks: 0, items: 0, moved: 0, unanswered: 0 },
    ])
  })

  it("counts every ask of the dataset once, and every item of the sectors once for each side", () => {
    const { items } = realDataset()
    const real = askRows(items, realDataset(), allAsks(realDataset()), { asOf: "2026-11-22", today: null })
    const totals = sideTotals(real, ["KR", "PE", "both"])
    expect(totals.reduce((sum, { asks }) => sum + asks, 0)).toBe(items.flatMap(({ asks }) => asks).length)
    const sectors = askSectorRows(real, realDataset())
    for (const [column, side] of ["KR", "PE"].entries())
      expect(sectors.reduce((sum, { sides }) => sum + (sides[column]?.total ?? 0), 0)).toBe(
        real.filter(({ by }) => by === side).length,
      )
    for (const { sides } of sectors)
      for (const { total, byStage } of sides)
        expect(Object.values(byStage).reduce((sum, count) => sum + count, 0)).toBe(total)
  })

  it("finds that the FA-50 was asked for six times and never moved", () => {
    const real = askRows(realDataset().items, realDataset(), allAsks(realDataset()), {
      asOf: "2026-11-22",
      today: null,
    })
    expect(real.find(({ item }) => item.id === "fa50-sale")).toMatchObject({
      by: "KR",
      withoutMoving: 5,
      moved: null,
      stage: "raised",
    })
    expect(sortAsks(real, "times")[0]?.withoutMoving).toBe(5)
  })
})

describe("the orders in which asks may be read", () => {
  const asked = (date: string, wording: Ask["wording"]) => ({ ...askOf("KR", date), wording })
  const ledger = datasetOf({
    items: [
      {
        id: "tower",
        asks: [asked("2023-01-01", "offered")],
        events: [eventOf("tower", 1, "2026-06-01", "raised")],
      },
      {
        id: "dock",
        asks: [asked("2014-01-01", "agreed"), asked("2020-01-01", "hoped")],
        events: [
          eventOf("dock", 1, "2014-01-01", "raised"),
          eventOf("dock", 2, "2016-01-01", "signed"),
          eventOf("dock", 3, "2018-01-01", "delivered"),
        ],
      },
      {
        id: "canal",
        asks: [asked("2012-01-01", "raised")],
        events: [eventOf("canal", 1, "2012-01-01", "raised"), eventOf("canal", 2, "2024-01-01", "signed")],
      },
      {
        id: "bridge",
        asks: [asked("2010-01-01", "hoped"), asked("2022-01-01", "requested")],
        events: [eventOf("bridge", 1, "2010-01-01", "raised")],
      },
    ],
  })

  it("are unanswered also where the item moved before the last of them, or where nothing has happened to it yet", () => {
    const ofLedger = askRows(ledger.items, ledger, allAsks(ledger), DAYS)
    expect(ofLedger.map(({ item, isUnanswered }) => [item.id, isUnanswered])).toEqual([
      ["tower", true],
      ["dock", true],
      ["canal", false],
      ["bridge", true],
    ])
    expect(sideTotals(ofLedger, ["KR"])).toEqual([{ side: "KR", asks: 6, items: 4, moved: 2, unanswered: 3 }])
  })

  it.each([
    [
      "times",
      "raised again most often without moving, then most often, then the oldest",
      "bridge dock canal tower",
    ],
    ["oldest", "asked first the longest ago", "bridge canal dock tower"],
    ["newest", "asked last the latest", "tower bridge dock canal"],
    [
      "silence",
      "open ones of which nothing was heard for longest, closed ones last",
      "bridge tower canal dock",
    ],
    ["stage", "as the ladder goes, those not yet raised before it", "tower bridge canal dock"],
    ["wording", "the most strongly worded at any time", "dock tower bridge canal"],
  ] as const)("by %s: %s", (order, _, items) => {
    const ordered = sortAsks(askRows(ledger.items, ledger, allAsks(ledger), DAYS), order)
    expect(ordered.map(({ item }) => item.id).join(" ")).toBe(items)
  })
})

describe("the sectors of the asks", () => {
  it("stand with most asks first, each item under the side that asked and where it stands now", () => {
    const few = datasetOf({
      items: [
        { id: "gun", sector: "defense", asks: [askOf("KR", "2020-05-01"), askOf("KR", "2021-05-01")] },
        {
          id: "mine",
          sector: "minerals",
          asks: [askOf("KR", "2020-05-01"), askOf("PE", "2020-05-01")],
          events: [eventOf("mine", 1, "2021-05-01", "signed")],
        },
        { id: "pact", sector: "apec", asks: [askOf("both", "2020-05-01")] },
      ],
    })
    const sectors = askSectorRows(askRows(few.items, few, allAsks(few), DAYS), few)
    expect(
      sectors.map(({ id, sides }) => [
        id,
        ...sides.map(({ side, total, byStage }) => `${side} ${total} ${byStage.signed}`),
      ]),
    ).toEqual([
      ["minerals", "KR 1 1", "PE 1 1"],
      ["defense", "KR 1 0", "PE 0 0"],
    ])
  })
})
