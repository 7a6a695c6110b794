import { foldedOnce } from "./search/folding.ts"
import { fitOf, NOT } from "./search/match.ts"
import { readQuery } from "./search/query.ts"

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

/** Whether somebody of that country, known by these words, is left by the filter: each typed word stands in one of them. */
export function isLeft(
  { name, side }: ActorFilter,
  country: string | null,
  words: readonly string[],
  parties: readonly string[],
): boolean {
  const own = country !== null && parties.includes(country) ? country : OTHER
  return (
    (side === null || side === own) &&
    readQuery(name).every((typed) => words.some((word) => fitOf(typed, foldedOnce(word)) !== NOT))
  )
}
