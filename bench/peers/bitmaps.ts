import { createWordIndex } from "../../src/selection/wordIndex.ts"
import { decode, type FoundByCode, sumOf } from "../decode.ts"
import { dayCode, encodeItems, largestFirst } from "../encode.ts"
import { type BenchItem, type Facet, FACETS } from "../items.ts"
import type { Peer } from "../peers.ts"
import { isSameButForSort, START, type State } from "../steps.ts"
import { wordsOf } from "../words.ts"
import { createRowSets } from "./rowSets.ts"

/** Filters that are no facets. */
const [VALUE, DATE, WORDS] = [FACETS.length, FACETS.length + 1, FACETS.length + 2]
const FILTERS = FACETS.length + 3
const [YEAR, SECTOR] = [FACETS.indexOf("year"), FACETS.indexOf("sector")]
/** What a byte of a set costs to count, and what a row costs whose codes are read. */
const [BYTE, ROW, ROW_OF_LIST] = [0.03, 2, 4]

/**
 * As near to the machine as a page can come: a set of rows for each value, combined and counted sixteen bytes at a time in
 * WebAssembly. Where few rows are left their codes are read instead.
 */
export async function createBitmaps(items: readonly BenchItem[]): Promise<Peer<FoundByCode>> {
  const encoded = encodeItems(items)
  const { rows: size, facets, values, dates, titles, summaries, codeOf } = encoded
  const froms: number[] = []
  let codesEnd = 0
  for (const facet of facets) {
    froms.push(codesEnd)
    codesEnd += facet.size
  }
  /** Sets of the rows that pass each filter, all but one, all of them, and of all rows there are. */
  const [passes, others, found, all] = [
    codesEnd,
    codesEnd + FILTERS,
    codesEnd + FILTERS + 1,
    codesEnd + FILTERS + 2,
  ]
  const sets = await createRowSets(all + 1, size)
  const { bits, width } = sets
  for (const [facet, { codes, starts }] of facets.entries()) {
    const from = froms[facet] as number
    for (let row = 0; row < size; row++)
      for (let at = starts?.[row] ?? row; at < (starts?.[row + 1] ?? row + 1); at++)
        sets.add(from + (codes[at] as number), row)
  }
  for (let row = 0; row < size; row++) sets.add(all, row)

  const [years, sectors] = [facets[YEAR]?.codes as Uint16Array, facets[SECTOR]?.codes as Uint16Array]
  const counts = facets.map((facet) => new Uint32Array(facet.size))
  const orgStarts = encoded.facets[FACETS.indexOf("org")]?.starts as Uint32Array
  const cells = new Uint32Array(codeOf.year.size * codeOf.sector.size)
  const sums = new Float64Array(cells.length)
  const [rows, drawn] = [new Uint32Array(size), new Uint32Array(size)]
  const isNarrowing = Array.from({ length: FILTERS }, () => false)
  const index = createWordIndex(size, (row) => wordsOf(`${titles[row]} ${summaries[row]}`))
  let byValue: Uint32Array | null = null
  let [last, isFirst, passing] = [START, true, 0]

  function pick(facet: number, name: Facet, picked: readonly (string | number)[]): void {
    isNarrowing[facet] = picked.length > 0
    sets.clear(passes + facet)
    for (const value of picked) {
      const code = codeOf[name].get(value)
      if (code !== undefined) sets.join(passes + facet, (froms[facet] as number) + code)
    }
  }

  function narrow(filter: number, column: ArrayLike<number>, low: number, high: number): void {
    isNarrowing[filter] = true
    const from = (passes + filter) * width
    for (let word = 0, row = 0; word < width; word++) {
      let set = 0
      for (let bit = 0; bit < 32 && row < size; bit++, row++) {
        const own = column[row] as number
        if (own >= low && own <= high) set |= 1 << bit
      }
      bits[from + word] = set
    }
  }

  function apply({ picks, value, date, words }: State): void {
    for (const [facet, name] of FACETS.entries())
      if (picks[name] !== last.picks[name]) pick(facet, name, picks[name])
    if (value === null) isNarrowing[VALUE] = false
    else if (value !== last.value) narrow(VALUE, values, ...value)
    if (date === null) isNarrowing[DATE] = false
    else if (date !== last.date) narrow(DATE, dates, dayCode(date[0]), dayCode(date[1]))
    if (words === "") isNarrowing[WORDS] = false
    else if (words !== last.words) narrow(WORDS, index.find(wordsOf(words)), 1, 1)
  }

  /** Puts the rows that pass every filter but one into a set. */
  function combine(into: number, aside: number | null): void {
    sets.copy(into, all)
    for (let filter = 0; filter < FILTERS; filter++)
      if (isNarrowing[filter] && filter !== aside) sets.keep(into, passes + filter)
  }

  /** Lists the rows of a set, and says how many there are. */
  function list(set: number, into: Uint32Array): number {
    let end = 0
    const from = set * width
    for (let word = 0; word < width; word++)
      for (let left = bits[from + word] as number; left !== 0; left &= left - 1)
        into[end++] = (word << 5) + 31 - Math.clz32(left & -left)
    return end
  }

  function tabulate(): void {
    cells.fill(0)
    sums.fill(0)
    const line = codeOf.sector.size
    for (let at = 0; at < passing; at++) {
      const row = rows[at] as number
      const cell = (years[row] as number) * line + (sectors[row] as number)
      cells[cell] = (cells[cell] as number) + 1
      sums[cell] = (sums[cell] as number) + (values[row] as number)
    }
  }

  function count(facet: number): void {
    const own = counts[facet] as Uint32Array
    const from = froms[facet] as number
    const set = isNarrowing[facet] ? others : found
    if (set === others) combine(others, facet)
    const left = set === found ? passing : sets.countBoth(others, all)
    const isList = FACETS[facet] === "org"
    if ((isList ? ROW_OF_LIST : ROW) * left + width < BYTE * own.length * width * 4) {
      const listed = set === found ? rows : drawn
      countListed(facet, listed, set === found ? passing : list(others, drawn))
    } else for (let code = 0; code < own.length; code++) own[code] = sets.countBoth(set, from + code)
  }

  function countListed(facet: number, listed: Uint32Array, end: number): void {
    const [own, codes] = [counts[facet] as Uint32Array, facets[facet]?.codes as Uint16Array]
    own.fill(0)
    if (FACETS[facet] === "org")
      for (let place = 0; place < end; place++) {
        const row = listed[place] as number
        for (let at = orgStarts[row] as number; at < (orgStarts[row + 1] as number); at++) {
          const code = codes[at] as number
          own[code] = (own[code] as number) + 1
        }
      }
    else
      for (let place = 0; place < end; place++) {
        const code = codes[listed[place] as number] as number
        own[code] = (own[code] as number) + 1
      }
  }

  /** Rows that pass, in the order of the values. */
  function draw(order: Uint32Array): Uint32Array {
    const from = found * width
    let end = 0
    for (let at = 0; at < size; at++) {
      const row = order[at] as number
      drawn[end] = row
      end += ((bits[from + (row >>> 5)] as number) >>> (row & 31)) & 1
    }
    return drawn.subarray(0, end)
  }

  return {
    step(state) {
      if (isFirst || !isSameButForSort(state, last)) {
        apply(state)
        combine(found, null)
        passing = list(found, rows)
        tabulate()
        for (const facet of facets.keys()) count(facet)
      }
      ;[last, isFirst] = [state, false]
      const sorted =
        state.sort === "value" ? draw((byValue ??= largestFirst(encoded))) : rows.subarray(0, passing)
      return { rows: sorted, counts, table: { counts: cells, sums }, sum: sumOf(sums) }
    },
    answer: (was) => decode(encoded, was),
    readText: () => void index.find(["a"]),
  }
}
