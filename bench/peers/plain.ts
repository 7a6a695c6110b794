import { type Answer, writeAnswer } from "../answer.ts"
import { type BenchItem, byFacet, type Facet, FACETS } from "../items.ts"
import type { Peer } from "../peers.ts"
import type { State } from "../steps.ts"
import { searchText, soughtIn } from "../words.ts"

/** An item with its words in one text. */
export type SearchableItem = BenchItem & { readonly text: string }

/** What a peer finds that works on items. */
export interface FoundItems {
  readonly items: readonly BenchItem[]
  readonly counts: Readonly<Record<Facet, Iterable<readonly [value: string | number, count: number]>>>
  /** By year and sector, with a stroke between them. */
  readonly table: ReadonlyMap<string, { readonly count: number; readonly sum: number }>
  readonly sum: number
}

/** As people write it: one pass over the items for the list, and one more for each facet. */
export function createPlain(items: readonly BenchItem[]): Peer<FoundItems> {
  const searchable = items.map((item) => ({ ...item, text: searchText(item) }))
  return {
    step(state) {
      const passes = filterOf(state)
      const found = searchable.filter((item) => passes(item, null))
      const counts = byFacet((facet) =>
        countValues(
          searchable.filter((item) => passes(item, facet)),
          facet,
        ),
      )
      return { items: found.toSorted(orderOf(state)), counts, ...tabulate(found) }
    },
    answer: answerOfItems,
  }
}

function filterOf({ picks, value, date, words }: State) {
  const sought = soughtIn(words)
  const picked = FACETS.filter((facet) => picks[facet].length > 0).map((facet) => ({
    facet,
    values: new Set(picks[facet]),
  }))
  return (item: SearchableItem, aside: Facet | null) =>
    picked.every(({ facet, values }) => {
      if (facet === aside) return true
      const own = item[facet]
      return typeof own === "object" ? own.some((each) => values.has(each)) : values.has(own)
    }) &&
    (value === null || (item.value >= value[0] && item.value <= value[1])) &&
    (date === null || (item.date >= date[0] && item.date <= date[1])) &&
    sought.every((word) => item.text.includes(word))
}

function countValues(items: readonly BenchItem[], facet: Facet): ReadonlyMap<string | number, number> {
  const counts = new Map<string | number, number>()
  for (const { [facet]: own } of items)
    for (const value of typeof own === "object" ? own : [own]) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

function orderOf({ sort }: State): (a: BenchItem, b: BenchItem) => number {
  if (sort === "value") return (a, b) => b.value - a.value || a.id - b.id
  return (a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.id - b.id)
}

/** Years by sectors, and the sum of all. */
export function tabulate(items: Iterable<BenchItem>): Pick<FoundItems, "table" | "sum"> {
  const table = new Map<string, { count: number; sum: number }>()
  let sum = 0
  for (const { year, sector, value } of items) {
    const key = `${year}|${sector}`
    const cell = table.get(key)
    if (cell) {
      cell.count += 1
      cell.sum += value
    } else table.set(key, { count: 1, sum: value })
    sum += value
  }
  return { table, sum }
}

/** What was found, by value. */
export function answerOfItems({ items, counts, table, sum }: FoundItems): Answer {
  const { answer, setCount, setCell } = writeAnswer(
    items.map(({ id }) => id),
    sum,
  )
  for (const facet of FACETS) for (const [value, count] of counts[facet]) setCount(facet, value, count)
  for (const [key, cell] of table) {
    const [year, sector = ""] = key.split("|")
    setCell(Number(year), sector, cell.count, cell.sum)
  }
  return answer
}
