import type { ActorFilter } from "./actorFilter.ts"
import { readQuery } from "./search/query.ts"
import { matchRecords, type SearchIndex } from "./search/searchIndex.ts"

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
