import crossfilter, { type Grouped } from "crossfilter2"
import { type BenchItem, byFacet, type Facet, FACETS } from "../items.ts"
import type { Peer } from "../peers.ts"
import { START } from "../steps.ts"
import { searchText, soughtIn } from "../words.ts"
import { answerOfItems } from "./plain.ts"

/** Larger than any id: a number and an id in one number, so that equal ones come by id. */
const IDS = 2 ** 21

interface Found {
  readonly items: readonly BenchItem[]
  readonly counts: Readonly<Record<Facet, readonly Grouped<number>[]>>
  readonly cells: readonly Grouped<{ readonly count: number; readonly sum: number }>[]
  readonly sum: number
}

/** One dimension for each filter; a group counts without the filter of its own dimension. */
export function createCrossfilter(items: readonly BenchItem[]): Peer<Found> {
  const texts = items.map(searchText)
  const all = crossfilter(items)
  const dimensions = byFacet((facet) => all.dimension((item) => item[facet], facet === "org"))
  const groups = byFacet((facet) => dimensions[facet].group())
  const [byValue, byDate] = [all.dimension(({ value }) => value), all.dimension(({ date }) => date)]
  const byId = all.dimension(({ id }) => id)
  const orders = {
    date: all.dimension(({ date, id }) => (Date.parse(date) / 86_400_000 + 40_000) * IDS + IDS - 1 - id),
    value: all.dimension(({ value, id }) => value * IDS + IDS - 1 - id),
  }
  const cells = all
    .dimension(({ year, sector }) => `${year}|${sector}`)
    .group()
    .reduce(
      (cell, { value }) => ({ count: cell.count + 1, sum: cell.sum + value }),
      (cell, { value }) => ({ count: cell.count - 1, sum: cell.sum - value }),
      () => ({ count: 0, sum: 0 }),
    )
  const sum = all.groupAll().reduceSum(({ value }) => value)
  let last = START

  function find(words: string): void {
    const sought = soughtIn(words)
    if (sought.length === 0) byId.filterAll()
    else byId.filterFunction((id) => sought.every((word) => texts[id]?.includes(word)))
  }

  return {
    step(state) {
      for (const facet of FACETS) {
        const picked = state.picks[facet]
        if (picked === last.picks[facet]) continue
        const [only] = picked
        const set = new Set(picked)
        if (only === undefined) dimensions[facet].filterAll()
        else if (picked.length === 1) dimensions[facet].filterExact(only)
        else dimensions[facet].filterFunction((value) => set.has(value))
      }
      const { value, date, words, sort } = state
      // Its ranges leave the upper end out.
      if (value !== last.value) {
        if (value) byValue.filterRange([value[0], value[1] + 1])
        else byValue.filterAll()
      }
      if (date !== last.date) {
        if (date) byDate.filterRange([date[0], `${date[1]}~`])
        else byDate.filterAll()
      }
      if (words !== last.words) find(words)
      last = state
      const sorted = orders[sort].top(Number.POSITIVE_INFINITY)
      const counts = byFacet((facet) => groups[facet].all())
      return { items: sorted, counts, cells: cells.all(), sum: sum.value() }
    },
    answer: (found) =>
      answerOfItems({
        items: found.items,
        counts: byFacet((facet) => found.counts[facet].map(({ key, value }) => [key, value])),
        table: new Map(found.cells.map(({ key, value }) => [String(key), value])),
        sum: found.sum,
      }),
  }
}
