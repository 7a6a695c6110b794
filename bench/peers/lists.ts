import { createWordIndex } from "../../src/selection/wordIndex.ts"
import { decode, type FoundByCode, sumOf } from "../decode.ts"
import { dayCode, encodeItems, largestFirst } from "../encode.ts"
import { type BenchItem, type Facet, FACETS } from "../items.ts"
import type { Peer } from "../peers.ts"
import { isSameButForSort, START, type State } from "../steps.ts"
import { wordsOf } from "../words.ts"

const FACET_END = 1 << FACETS.length
const [VALUE_BIT, DATE_BIT, WORDS_BIT] = [FACET_END, FACET_END << 1, FACET_END << 2]

/**
 * The engine as it could be written for these eight facets and this one question alone: a byte a code, each facet by its
 * name, all counted in one pass over the rows that pass. Where ours stands beside it is what it costs to be general.
 */
export function createLists(items: readonly BenchItem[]): Peer<FoundByCode> {
  const encoded = encodeItems(items)
  const { rows: size, values, dates, titles, summaries, codeOf } = encoded
  const codes = encoded.facets.map((facet) => Uint8Array.from(facet.codes))
  const counts = encoded.facets.map((facet) => new Uint32Array(facet.size))
  const [sector, stage, instrument, initiator, country, year, orgs, publisher] = eight(codes)
  const [ofSector, ofStage, ofInstrument, ofInitiator, ofCountry, ofYear, ofOrg, ofPublisher] = eight(counts)
  const orgStarts = encoded.facets[FACETS.indexOf("org")]?.starts as Uint32Array
  const sectors = codeOf.sector.size
  const cells = new Uint32Array(codeOf.year.size * sectors)
  const sums = new Float64Array(cells.length)
  const mask = new Uint16Array(size)
  const failedBy = new Uint16Array(256)
  const [passing, near, drawn] = [new Uint32Array(size), new Uint32Array(size), new Uint32Array(size)]
  const index = createWordIndex(size, (row) => wordsOf(`${titles[row]} ${summaries[row]}`))
  let byValue: Uint32Array | null = null
  let [passingEnd, nearEnd, last, isFirst] = [0, 0, START, true]

  function failPicks(facet: number, name: Facet, picked: readonly (string | number)[]): void {
    const bit = 1 << facet
    const failed = picked.length > 0 ? bit : 0
    failedBy.fill(failed)
    for (const value of picked) failedBy[codeOf[name].get(value) ?? 255] = 0
    if (name === "org") return failOrgs(bit, failed)
    const own = codes[facet] as Uint8Array
    for (let row = 0; row < size; row++)
      mask[row] = ((mask[row] as number) & ~bit) | (failedBy[own[row] as number] as number)
  }

  function failOrgs(bit: number, failed: number): void {
    for (let row = 0; row < size; row++) {
      const end = orgStarts[row + 1] as number
      let all = failed
      for (let at = orgStarts[row] as number; at < end; at++) all &= failedBy[orgs[at] as number] as number
      mask[row] = ((mask[row] as number) & ~bit) | all
    }
  }

  function failRange(bit: number, column: Float64Array | Uint16Array, low: number, high: number): void {
    for (let row = 0; row < size; row++) {
      const own = column[row] as number
      mask[row] = ((mask[row] as number) & ~bit) | (own >= low && own <= high ? 0 : bit)
    }
  }

  function failWords(words: string): void {
    const hits = words === "" ? new Uint8Array(size).fill(1) : index.find(wordsOf(words))
    for (let row = 0; row < size; row++)
      mask[row] = ((mask[row] as number) & ~WORDS_BIT) | (((hits[row] as number) - 1) & WORDS_BIT)
  }

  function apply({ picks, value, date, words }: State): void {
    for (const [facet, name] of FACETS.entries())
      if (picks[name] !== last.picks[name]) failPicks(facet, name, picks[name])
    if (value !== last.value) failRange(VALUE_BIT, values, value?.[0] ?? 0, value?.[1] ?? Infinity)
    if (date !== last.date)
      failRange(DATE_BIT, dates, date ? dayCode(date[0]) : 0, date ? dayCode(date[1]) : Infinity)
    if (words !== last.words) failWords(words)
  }

  function split(): void {
    let [all, almost] = [0, 0]
    for (let row = 0; row < size; row++) {
      const failed = mask[row] as number
      const none = (failed - 1) >>> 31
      passing[all] = row
      near[almost] = row
      all += none
      almost += ((((failed & (failed - 1)) - 1) >>> 31) - none) & ((failed - FACET_END) >>> 31)
    }
    ;[passingEnd, nearEnd] = [all, almost]
  }

  function countPassing(): void {
    for (let at = 0; at < passingEnd; at++) {
      const row = passing[at] as number
      const [s, y] = [sector[row] as number, year[row] as number]
      const cell = y * sectors + s
      cells[cell] = (cells[cell] as number) + 1
      sums[cell] = (sums[cell] as number) + (values[row] as number)
      ofSector[s] = (ofSector[s] as number) + 1
      ofYear[y] = (ofYear[y] as number) + 1
      const a = stage[row] as number
      ofStage[a] = (ofStage[a] as number) + 1
      const b = instrument[row] as number
      ofInstrument[b] = (ofInstrument[b] as number) + 1
      const c = initiator[row] as number
      ofInitiator[c] = (ofInitiator[c] as number) + 1
      const d = country[row] as number
      ofCountry[d] = (ofCountry[d] as number) + 1
      const e = publisher[row] as number
      ofPublisher[e] = (ofPublisher[e] as number) + 1
      countOrgs(row)
    }
  }

  function countOrgs(row: number): void {
    const end = orgStarts[row + 1] as number
    for (let at = orgStarts[row] as number; at < end; at++) {
      const org = orgs[at] as number
      ofOrg[org] = (ofOrg[org] as number) + 1
    }
  }

  function countNear(): void {
    for (let at = 0; at < nearEnd; at++) {
      const row = near[at] as number
      const facet = 31 - Math.clz32(mask[row] as number)
      if (FACETS[facet] === "org") countOrgs(row)
      else {
        const [own, count] = [codes[facet] as Uint8Array, counts[facet] as Uint32Array]
        const code = own[row] as number
        count[code] = (count[code] as number) + 1
      }
    }
  }

  /** Rows that pass, in the order of the values. */
  function draw(order: Uint32Array): Uint32Array {
    let end = 0
    for (let at = 0; at < size; at++) {
      const row = order[at] as number
      drawn[end] = row
      end += ((mask[row] as number) - 1) >>> 31
    }
    return drawn.subarray(0, end)
  }

  return {
    step(state) {
      if (isFirst || !isSameButForSort(state, last)) {
        apply(state)
        split()
        for (const numbers of [...counts, cells, sums]) numbers.fill(0)
        countPassing()
        countNear()
      }
      ;[last, isFirst] = [state, false]
      const rows =
        state.sort === "value" ? draw((byValue ??= largestFirst(encoded))) : passing.subarray(0, passingEnd)
      return { rows, counts, table: { counts: cells, sums }, sum: sumOf(sums) }
    },
    answer: (found) => decode(encoded, found),
    readText: () => void index.find(["a"]),
  }
}

function eight<Each>(list: readonly Each[]) {
  return list as unknown as readonly [Each, Each, Each, Each, Each, Each, Each, Each]
}
