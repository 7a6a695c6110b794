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

/** The side of a country: a party's code, or `OTHER`. */
export function sideOfCountry(country: string | null, parties: readonly string[]): string {
  return parties.find((party) => party === country) ?? OTHER
}
