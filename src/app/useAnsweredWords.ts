import { useEffect, useState } from "react"
import type { RowSearch } from "../selection/findItems.ts"

/** As long as a step of the search may keep the page from answering. */
const SLICE_MS = 8

/**
 * The words by which to select: those typed, or while many items are still looked through, those whose answer came last.
 */
export function useAnsweredWords(search: RowSearch, q: string): string {
  const [answered, setAnswered] = useState({ search, q: "" })
  const isKnown = search.isKnown(q)
  useEffect(() => {
    if (isKnown) return
    const steps = search.steps(q)
    let timer: ReturnType<typeof setTimeout>
    const goOn = () => {
      const end = performance.now() + SLICE_MS
      let isDone = false
      while (!isDone && performance.now() < end) isDone = steps.next().done === true
      if (isDone) setAnswered({ search, q })
      else timer = setTimeout(goOn)
    }
    timer = setTimeout(goOn)
    return () => clearTimeout(timer)
  }, [search, q, isKnown])
  if (isKnown) return q
  return answered.search === search && search.isKnown(answered.q) ? answered.q : ""
}
