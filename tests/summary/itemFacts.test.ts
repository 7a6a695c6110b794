import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { datasetAt } from "../../src/dataset/datasetAt.ts"
import { EVENT_STAGES, LADDER_PLACES, STAGES } from "../../src/dataset/vocabulary.ts"
import { buildCorpus } from "../../src/selection/corpus.ts"
import { FACET_NAMES } from "../../src/selection/facets.ts"
import { selectMeetings } from "../../src/selection/meetings.ts"
import { crossValues, selectItems, selectRows } from "../../src/selection/select.ts"
import { NO_SELECTION, withPicks, withYears } from "../../src/selection/selection.ts"
import { activityRows } from "../../src/summary/activityRows.ts"
import { countSources, itemFacts } from "../../src/summary/itemFacts.ts"
import { sectorRows } from "../../src/summary/sectorRows.ts"
import { totalsOf } from "../../src/summary/totals.ts"
import { datasetOf, eventOf, realDataset } from "../support/dataset.ts"
import { sectorsPlainly, totalsPlainly, yearsPlainly } from "../support/plainSummary.ts"

const all = realDataset()
const worlds = [all.about.coverage.until, "2015-06-30"].map((asOf) => {
  const dataset = datasetAt(all, asOf)
  return { asOf, dataset, corpus: buildCorpus(dataset, asOf), facts: itemFacts(dataset, asOf) }
})

const year = fc.option(fc.integer({ min: 1950, max: 2026 }))
const choice = fc
  .tuple(
    fc.constantFrom(...worlds),
    fc.constantFrom(...FACET_NAMES),
    fc.array(fc.nat(), { maxLength: 2 }),
    fc.array(fc.nat(), { maxLength: 1 }),
    year,
    year,
  )
  .map(([world, facet, included, excluded, from, to]) => {
    const { values } = world.corpus.facets[facet]
    const valuesAt = (places: readonly number[]) =>
      places.flatMap((place) => values[place % values.length] ?? [])
    const picks = { include: valuesAt(included), exclude: valuesAt(excluded) }
    return { ...world, selection: withYears(withPicks(NO_SELECTION, facet, picks), from, to) }
  })

describe("sums over columns are those over the records", () => {
  it("in totals, sectors and years, whatever is selected", () => {
    fc.assert(
      fc.property(choice, ({ asOf, dataset, corpus, facts, selection }) => {
        const items = selectItems(corpus, selection)
        const rows = selectRows(corpus, selection)
        const meetings = selectMeetings(corpus, dataset.meetings, selection, rows)
        expect(totalsOf(facts, rows, meetings, selection.from)).toEqual(
          totalsPlainly(dataset, items, meetings, asOf, selection.from),
        )
        const sectors = sectorRows(crossValues(corpus, selection, ["sector", "stage"]), dataset.about.sectors)
        expect(
          dataset.about.sectors.map(({ id }) => {
            const byStage = sectors.find((row) => row.id === id)?.byStage
            return LADDER_PLACES.map((place) => byStage?.[place])
          }),
        ).toEqual(sectorsPlainly(dataset, items, asOf))
        expect(
          activityRows(facts, rows, meetings, { from: dataset.about.coverage.from, asOf }).map(
            ({ byStage }) => EVENT_STAGES.map((stage) => byStage[stage]),
          ),
        ).toEqual(yearsPlainly(dataset, items, asOf))
      }),
      { numRuns: 300 },
    )
  })
})

describe("the facts of items in columns", () => {
  const cite = (source: string) => [{ source, para: null }]
  const world = datasetOf({
    sources: [{ id: "wire-a", origin: "release" }, { id: "wire-b", origin: "release" }, { id: "memo" }],
    items: [
      {
        id: "ships",
        events: [
          { ...eventOf("ships", 1, "2020", "raised"), evidence: cite("wire-a") },
          { ...eventOf("ships", 2, "2021", "agreed"), evidence: cite("wire-b") },
          { ...eventOf("ships", 3, "2024", "signed"), evidence: cite("memo") },
        ],
        notesEvidence: cite("some-paper-2020"),
      },
    ],
  })
  const rows = Uint32Array.of(0)

  it("count the sources of the events known by the day apart from all that an item rests on", () => {
    const facts = itemFacts(world, "2022-01-01")
    expect(countSources(facts, facts.eventSources, rows)).toEqual({ reports: 2, origins: 1 })
    expect(countSources(facts, facts.sources, rows)).toEqual({ reports: 4, origins: 3 })
  })

  it("are read once for a day, and anew for another", () => {
    const facts = itemFacts(world, "2022-01-01")
    expect(itemFacts(world, "2022-01-01")).toBe(facts)
    expect(itemFacts(world, "2025-01-01").eventSources.values).toHaveLength(3)
  })

  it("hold for an item not yet raised the number after the last stage", () => {
    expect([...itemFacts(world, "2019-01-01").stage]).toEqual([STAGES.length])
  })
})
