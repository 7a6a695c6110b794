import { readQuery } from "./search/query.ts"
import { matchRecords, type SearchIndex } from "./search/searchIndex.ts"

/** What the lists of people and of organisations are narrowed to. */
export interface ActorFilter {
  /** Words in use, without a blank at either end. */
  readonly name: string
  /** A party's code, or `OTHER`; null for all. */
  readonly side: string | null
}

export const NO_ACTOR_FILTER: ActorFilter = { name: "", side: null }

/** The side of whoever belongs to neither party. */
export const OTHER = "other"

/**
 * The rows that the filter leaves: of that side, and found by the words as the search finds them. The index holds one
 * record for each row, in the same order.
 */
export function selectActors<Row>(
  rows: readonly Row[],
  index: SearchIndex,
  { name, side }: ActorFilter,
  sideOf: (row: Row) => string,
): readonly Row[] {
  const isFound = matchRecords(readQuery(name), index)
  return rows.filter((row, place) => isFound[place] === true && (side === null || side === sideOf(row)))
}

/** The side of a country: a party's code, or `OTHER`. */
export function sideOfCountry(country: string | null, parties: readonly string[]): string {
  return country !== null && parties.includes(country) ? country : OTHER
}
