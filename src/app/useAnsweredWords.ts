import { useEffect, useState } from "react"
import type { RowSearch } from "../selection/findItems.ts"
import { runInSlices } from "../ui/runInSlices.ts"

/**
 * The words by which to select: those typed, or while many items are still looked through, those whose answer came last.
 */
export function useAnsweredWords(search: RowSearch, q: string): string {
  const [answered, setAnswered] = useState({ search, q: "" })
  const isKnown = search.isKnown(q)
  useEffect(
    () => (isKnown ? undefined : runInSlices(search.steps(q), () => setAnswered({ search, q }))),
    [search, q, isKnown],
  )
  if (isKnown) return q
  return answered.search === search && search.isKnown(answered.q) ? answered.q : ""
}
