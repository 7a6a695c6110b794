import { type FacetColumn, writeColumn } from "../src/selection/columns.ts"
import { type BenchItem, byFacet, type Facet, FACETS } from "./items.ts"

/** Items as columns, in the order in which they are shown: newest first, then by id. */
export interface Encoded {
  readonly rows: number
  readonly ids: Uint32Array
  /** In the order of FACETS. */
  readonly facets: readonly FacetColumn[]
  readonly codeOf: Readonly<Record<Facet, ReadonlyMap<string | number, number>>>
  readonly values: Float64Array
  /** By `dayCode`. */
  readonly dates: Uint16Array
  readonly titles: readonly string[]
  readonly summaries: readonly string[]
}

const [FIRST_YEAR, YEARS, DAYS_A_MONTH] = [1960, 80, 31]
const DAYS = YEARS * 12 * DAYS_A_MONTH
/** More than there are items. */
const PLACES = 2 ** 32

/** A date as a number, as if every month had as many days as the longest. */
export function dayCode(date: string): number {
  const month = (digits(date, 0, 4) - FIRST_YEAR) * 12 + digits(date, 5, 7) - 1
  return month * DAYS_A_MONTH + digits(date, 8, 10) - 1
}

function digits(text: string, from: number, end: number): number {
  let number = 0
  for (let at = from; at < end; at++) number = number * 10 + text.charCodeAt(at) - 48
  return number
}

/** The items as columns; they come by id. Each is read once, since most of the time goes into fetching it. */
export function encodeItems(items: readonly BenchItem[]): Encoded {
  const rows = items.length
  const [ids, values, dates] = [new Uint32Array(rows), new Float64Array(rows), new Uint16Array(rows)]
  const [titles, summaries]: [string[], string[]] = [[], []]
  const codeOf = byFacet(() => new Map<string | number, number>())
  const columns = FACETS.map((facet) => ({
    facet,
    codes: codeOf[facet],
    writer: writeColumn(facet, codeOf[facet], rows),
  }))
  const keys = newestFirst(items)
  for (let row = 0; row < rows; row++) {
    const key = keys[row] as number
    const item = items[key % PLACES] as BenchItem
    ids[row] = item.id
    values[row] = item.value
    dates[row] = DAYS - Math.floor(key / PLACES)
    titles.push(item.title)
    summaries.push(item.summary)
    for (const { facet, codes, writer } of columns) {
      const own = item[facet]
      if (typeof own === "object") for (const value of own) writer.add(row, codeIn(codes, value))
      else writer.add(row, codeIn(codes, own))
    }
  }
  const facets = columns.map(({ writer }) => writer.finish())
  return { rows, ids, facets, codeOf, values, dates, titles, summaries }
}

/** Numbers the values as they come. */
function codeIn(codes: Map<string | number, number>, value: string | number): number {
  const known = codes.get(value)
  if (known !== undefined) return known
  codes.set(value, codes.size)
  return codes.size - 1
}

/** Day and place of each item in one number, which sorts without a function that compares. */
function newestFirst(items: readonly BenchItem[]): Float64Array {
  const keys = new Float64Array(items.length)
  for (let at = 0; at < items.length; at++)
    keys[at] = (DAYS - dayCode((items[at] as BenchItem).date)) * PLACES + at
  return keys.toSorted()
}

/** Rows from the largest value down, then by id. */
export function largestFirst({ values, ids }: Encoded): Uint32Array {
  const rows = Uint32Array.from(values.keys())
  return rows.toSorted((a, b) => Number(values[b]) - Number(values[a]) || Number(ids[a]) - Number(ids[b]))
}
