import type { FilterBits } from "./rowQuery.ts"

/** Most filters: a row has one bit for each that it fails. */
export const MOST_FILTERS = 16

/**
 * Gives every filter its bit: facets first, then numbers, then the words.
 *
 * @throws RangeError where there are more than a row has bits for.
 */
export function filterBits(facets: number, numbers: number): FilterBits {
  const filters = facets + numbers + 1
  if (filters > MOST_FILTERS) {
    throw new RangeError(
      `${facets} facets, ${numbers} ranges and the words make ${filters} filters; at most ${MOST_FILTERS} fit a row. Leave some out.`,
    )
  }
  return {
    facet: (facet) => 1 << facet,
    range: (column) => 1 << (facets + column),
    words: 1 << (filters - 1),
  }
}
