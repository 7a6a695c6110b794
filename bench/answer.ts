import { byFacet, type Facet, FACETS, VALUES } from "./items.ts"

/** What every peer has to find at every step. */
export interface Answer {
  /** Of the items that pass, in order. */
  readonly ids: readonly number[]
  /** How many each value would leave, the picks of its own facet left aside. */
  readonly counts: Readonly<Record<Facet, number[]>>
  /** Years by sectors, a line of cells for each year. */
  readonly table: { readonly counts: number[]; readonly sums: number[] }
  /** Of the values of the items that pass. */
  readonly sum: number
}

/** Takes an answer value by value, as a peer has them. */
export interface AnswerWriter {
  readonly answer: Answer
  readonly setCount: (facet: Facet, value: string | number, count: number) => void
  readonly setCell: (year: number, sector: string, count: number, sum: number) => void
}

const LINE = VALUES.sector.length
const PLACES = new Map(FACETS.map((facet) => [facet, new Map(VALUES[facet].map((value, at) => [value, at]))]))

/** An answer in which nothing is counted yet. */
export function writeAnswer(ids: readonly number[], sum: number): AnswerWriter {
  const cells = VALUES.year.length * LINE
  const zeros = (length: number) => Array.from({ length }, () => 0)
  const answer: Answer = {
    ids,
    counts: byFacet((facet) => zeros(VALUES[facet].length)),
    table: { counts: zeros(cells), sums: zeros(cells) },
    sum,
  }
  return {
    answer,
    setCount: (facet, value, count) => {
      answer.counts[facet][placeOf(facet, value)] = count
    },
    setCell: (year, sector, count, cellSum) => {
      const cell = placeOf("year", year) * LINE + placeOf("sector", sector)
      answer.table.counts[cell] = count
      answer.table.sums[cell] = cellSum
    },
  }
}

function placeOf(facet: Facet, value: string | number): number {
  const place = PLACES.get(facet)?.get(value)
  if (place === undefined) throw new RangeError(`No ${facet} is called ${value}.`)
  return place
}

/** A short word for each part of an answer, the same for the same numbers. */
export function checksums({ ids, counts, table, sum }: Answer): Record<string, string> {
  return {
    rows: checksum(ids),
    ...Object.fromEntries(FACETS.map((facet) => [`counts of ${facet}`, checksum(counts[facet])])),
    "year × sector, counts": checksum(table.counts),
    "year × sector, sums": checksum(table.sums),
    totals: checksum([ids.length, sum]),
  }
}

/** A short word for numbers, the same for the same ones. */
export function checksum(numbers: readonly number[]): string {
  let hash = 2_166_136_261
  const mix = (part: number) => (hash = Math.imul(hash ^ part, 16_777_619))
  mix(numbers.length)
  for (const number of numbers) {
    mix(number | 0)
    mix(Math.floor(number / 2 ** 32))
  }
  return (hash >>> 0).toString(16)
}
