import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { evidenceOf } from "../../src/dataset/evidence.ts"
import type { Item } from "../../src/dataset/records.ts"
import { buildCorpus } from "../../src/selection/corpus.ts"
import { findItems } from "../../src/selection/findItems.ts"
import { FACET_NAMES, type FacetName, NONE } from "../../src/selection/facets.ts"
import { selectMeetings } from "../../src/selection/meetings.ts"
import { bestRemoval, countValues, selectItems, selectRows } from "../../src/selection/select.ts"
import {
  chipsOf,
  NO_SELECTION,
  type Selection,
  togglePick,
  toggleSegment,
  toggleYears,
  withoutChip,
  withYears,
} from "../../src/selection/selection.ts"
import { realDataset } from "../support/dataset.ts"

const dataset = realDataset()
const corpus = buildCorpus(dataset, dataset.about.coverage.until, findItems(dataset, {}))
const include = (facet: FacetName, ...values: readonly string[]) =>
  values.reduce((selection, value) => togglePick(selection, facet, value, "include"), NO_SELECTION)
const exclude = (facet: FacetName, value: string, selection = NO_SELECTION) =>
  togglePick(selection, facet, value, "exclude")
const idsOf = (selection: Selection) => selectItems(corpus, selection).map(({ id }) => id)
const search = (q: string) => idsOf({ ...NO_SELECTION, q })

const selections = fc
  .array(
    fc
      .constantFrom(...FACET_NAMES)
      .chain((facet) =>
        fc.tuple(
          fc.constant(facet),
          fc.constantFrom(...corpus.facets[facet].values),
          fc.constantFrom("include" as const, "exclude" as const),
        ),
      ),
    { maxLength: 4 },
  )
  .chain((picks) =>
    fc.tuple(
      fc.constant(picks),
      fc.option(fc.integer({ min: 1990, max: 2026 })),
      fc.constantFrom("", "naval", "lima"),
    ),
  )
  .map(([picks, from, q]): Selection => ({
    ...picks.reduce(
      (selection, [facet, value, mode]) => togglePick(selection, facet, value, mode),
      NO_SELECTION,
    ),
    from,
    q,
  }))

describe("selecting", () => {
  it("joins values of one facet and crosses facets", () => {
    const both = idsOf(include("sector", "defense", "minerals"))
    expect(both).toHaveLength(
      idsOf(include("sector", "defense")).length + idsOf(include("sector", "minerals")).length,
    )
    const signed = idsOf(togglePick(include("sector", "defense", "minerals"), "stage", "signed", "include"))
    expect(signed).toEqual(both.filter((id) => idsOf(include("stage", "signed")).includes(id)))
    expect(signed.length).toBeGreaterThan(0)
  })

  it("leaves out what is excluded", () => {
    expect(idsOf(exclude("sector", "defense")).length + idsOf(include("sector", "defense")).length).toBe(
      dataset.items.length,
    )
    expect(idsOf(exclude("organisation", "sima", include("sector", "defense")))).not.toContain(
      "naval-vessels-sima-2024",
    )
  })

  it("takes one value of a facet and leaves out another at once", () => {
    const [one = "", other = ""] =
      corpus.facets.organisation.ofRow.find(
        (values) => values.length === 2 && idsOf(include("organisation", values[0] ?? "")).length > 1,
      ) ?? []
    const expected = dataset.items.filter(
      ({ organisations }) => organisations.includes(one) && !organisations.includes(other),
    )
    expect(expected.length).toBeGreaterThan(0)
    expect(idsOf(exclude("organisation", other, include("organisation", one)))).toEqual(
      expected.map(({ id }) => id),
    )
  })

  it("keeps up to a year alone what happened by then", () => {
    const early = dataset.items.filter((item) =>
      [...item.events, ...item.asks].some(({ date }) => Number(date.slice(0, 4)) <= 2005),
    )
    expect(early.length).toBeGreaterThan(0)
    expect(idsOf(withYears(NO_SELECTION, null, 2005))).toEqual(early.map(({ id }) => id))
  })

  it("keeps items of which something happened in the years", () => {
    expect(idsOf(withYears(NO_SELECTION, 1950, 1959))).toEqual(["korean-war-aid"])
    expect(idsOf(withYears(include("asked", "PE"), 2023, 2023))).toContain("gas-field-invitation-2023")
  })

  it.each([
    ["rimac", "rimac-river"],
    ["RÍMAC", "rimac-river"],
    ["ships callao", "naval-vessels-sima-2024"],
    ["윤석열", "fa50-sale"],
    ["Boluarte FA-50", "fa50-sale"],
  ])("finds by the words “%s”, accents and case aside", (q, id) => {
    expect(search(q)).toContain(id)
  })

  it("finds nothing for words that stand nowhere", () => {
    expect(search("unicorn")).toEqual([])
  })
})

describe("counting a facet", () => {
  it("ignores its own picks, so that the unpicked values stay reachable", () => {
    const counts = countValues(corpus, include("sector", "defense")).facets.sector
    expect(counts.get("minerals")).toBe(idsOf(include("sector", "minerals")).length)
  })

  it("counts each item under its instrument, its meetings, the kinds of its sources, and who asked", () => {
    const { facets } = countValues(buildCorpus({ ...dataset }, dataset.about.coverage.until), NO_SELECTION)
    const counted = (facet: FacetName, isOf: (item: Item, value: string) => boolean) =>
      expect(new Map(facets[facet])).toEqual(
        new Map(
          corpus.facets[facet].values.map((value) => [
            value,
            dataset.items.filter((item) => isOf(item, value)).length,
          ]),
        ),
      )
    counted("instrument", (item, value) => item.instrument === value)
    counted(
      "meeting",
      (item, value) =>
        [...item.asks, ...item.events].some(({ meeting }) => meeting === value) ||
        dataset.meetingById.get(value)?.alsoRaised.includes(item.id) === true,
    )
    counted("source", (item, value) => evidenceOf(item).some(({ source }) => source.kind === value))
    counted("asked", ({ asks }, value) =>
      value === NONE ? asks.length === 0 : asks.some(({ by }) => by === value),
    )
  })

  it("keeps values at zero", () => {
    const counts = countValues(corpus, include("sector", "apec")).facets.organisation
    expect(counts.size).toBe(dataset.organisations.length)
    expect(counts.get("hd-hhi")).toBe(0)
  })

  it("gives for each value just the items that choosing it alone would leave, whatever else is chosen", () => {
    fc.assert(
      fc.property(selections, fc.constantFrom(...FACET_NAMES), (selection, facet) => {
        const bare: Selection = {
          ...selection,
          picks: { ...selection.picks, [facet]: { include: [], exclude: [] } },
        }
        for (const [value, count] of [...countValues(corpus, selection).facets[facet]].slice(0, 20)) {
          expect(idsOf(togglePick(bare, facet, value, "include"))).toHaveLength(count)
        }
      }),
      { numRuns: 150 },
    )
  })

  it("adds up to the rows for a facet of one value an item", () => {
    fc.assert(
      fc.property(
        selections,
        fc.constantFrom("sector" as const, "stage" as const, "instrument" as const),
        (selection, facet) => {
          const total = [...countValues(corpus, selection).facets[facet].values()].reduce(
            (sum, count) => sum + count,
            0,
          )
          expect(total).toBe(selectItems(corpus, selection, facet).length)
        },
      ),
      { numRuns: 150 },
    )
  })

  it("counts years aside from the chosen span", () => {
    const counts = countValues(corpus, withYears(NO_SELECTION, 2012, 2012)).years
    expect(counts.get(2024)).toBe(idsOf(withYears(NO_SELECTION, 2024, 2024)).length)
  })
})

describe("no rows", () => {
  it("offers the restriction whose removal brings most back", () => {
    const selection = { ...include("sector", "apec"), q: "submarine" }
    expect(idsOf(selection)).toEqual([])
    const best = bestRemoval(corpus, selection)
    expect(best?.count).toBe(Math.max(search("submarine").length, idsOf(include("sector", "apec")).length))
    expect(best && idsOf(withoutChip(selection, best.chip))).toHaveLength(best?.count ?? -1)
  })

  it("offers none where two have to go", () => {
    expect(
      bestRemoval(corpus, { ...include("sector", "apec"), q: "unicorn submarine", from: 1950, to: 1950 }),
    ).toBeNull()
  })
})

describe("a chip", () => {
  it("stands for each restriction, and removing them one by one empties the selection", () => {
    fc.assert(
      fc.property(selections, (selection) => {
        const empty = chipsOf(selection).reduce(withoutChip, selection)
        expect(chipsOf(empty)).toEqual([])
        expect(idsOf(empty)).toHaveLength(dataset.items.length)
      }),
    )
  })
})

describe("a value", () => {
  it("loses its chip alone: the others of its facet stay", () => {
    const chosen = exclude("sector", "health", include("sector", "trade", "defense"))
    const chip = { kind: "pick", facet: "sector", value: "trade", mode: "include" } as const
    expect(withoutChip(chosen, chip)).toEqual(exclude("sector", "health", include("sector", "defense")))
  })

  it("picked the other way round changes sides, and is cleared when it is picked so again", () => {
    const turned = exclude("sector", "trade", include("sector", "trade", "defense"))
    expect(turned.picks.sector).toEqual({ include: ["defense"], exclude: ["trade"] })
    expect(exclude("sector", "trade", turned)).toEqual(include("sector", "defense"))
  })
})

describe("a chip of the years", () => {
  it("is there for either end, and none for blanks searched for", () => {
    expect(chipsOf(withYears(NO_SELECTION, null, 2012))).toEqual([{ kind: "years", from: null, to: 2012 }])
    expect(chipsOf({ ...NO_SELECTION, q: "  " })).toEqual([])
  })
})

describe("a segment of a bar", () => {
  it("chooses its sector and stage, and clears both when chosen again", () => {
    const chosen = toggleSegment(NO_SELECTION, "defense", "signed")
    expect(chosen).toEqual(togglePick(include("sector", "defense"), "stage", "signed", "include"))
    expect(toggleSegment(chosen, "defense", "signed")).toEqual(NO_SELECTION)
    expect(toggleSegment(chosen, "defense", "raised").picks.stage.include).toEqual(["raised"])
    expect(toggleSegment(chosen, "trade", "signed").picks.sector.include).toEqual(["trade"])
    const more = togglePick(chosen, "sector", "trade", "include")
    expect(toggleSegment(more, "defense", "signed")).toEqual(chosen)
  })

  it("sets the years of a column, and clears them when it is chosen again", () => {
    const chosen = toggleYears(NO_SELECTION, 2021, 2023)
    expect([chosen.from, chosen.to]).toEqual([2021, 2023])
    expect(toggleYears(chosen, 2021, 2023)).toEqual(NO_SELECTION)
    expect(toggleYears(chosen, 2021, 2021)).toEqual(withYears(NO_SELECTION, 2021, 2021))
    expect(toggleYears(chosen, null, 2023)).toEqual(withYears(NO_SELECTION, null, 2023))
    expect(withYears(NO_SELECTION, 2023, 2021)).toEqual(chosen)
  })
})

describe("meetings", () => {
  const meetingsOf = (selection: Selection) =>
    selectMeetings(corpus, dataset.meetings, selection, selectRows(corpus, selection)).map(({ id }) => id)

  it("are all shown while nothing restricts, those without a tracked item too", () => {
    expect(meetingsOf(NO_SELECTION)).toHaveLength(dataset.meetings.length)
  })

  it("are those at which a selected item came up", () => {
    const ids = meetingsOf({ ...NO_SELECTION, q: "fa-50 light combat" })
    expect(ids).toContain("2023-11-16-summit-san-francisco")
    expect(ids).not.toContain("2013-09-26-fm-new-york")
  })

  it("keep to the years and to the meetings picked", () => {
    expect(meetingsOf(withYears(NO_SELECTION, 2016, 2016)).every((id) => id.startsWith("2016"))).toBe(true)
    expect(meetingsOf(include("meeting", "2024-11-16-summit-lima"))).toEqual(["2024-11-16-summit-lima"])
    const others = dataset.meetings.map(({ id }) => id).filter((id) => id !== "2024-11-16-summit-lima")
    expect(meetingsOf(exclude("meeting", "2024-11-16-summit-lima"))).toEqual(others)
    const all = dataset.meetings.map(({ id }) => id)
    expect(meetingsOf(withYears(NO_SELECTION, 2016, null))).toEqual(all.filter((id) => id >= "2016"))
    expect(meetingsOf(withYears(NO_SELECTION, null, 2016))).toEqual(all.filter((id) => id < "2017"))
  })
})
