import { useEffect, useState } from "react"
import { runInSlices } from "./runInSlices.ts"

/**
 * The answer where it is known, else the last one from the same source, null at first, while its steps are taken in
 * slices between which the page answers. `begin` must be the same function for the same question.
 */
export function useSteps<Answer>(
  known: Answer | null,
  begin: () => Iterator<void, Answer>,
  source: object,
): Answer | null {
  const [last, setLast] = useState<{ source: object; answer: Answer } | null>(null)
  if (known !== null && last?.answer !== known) setLast({ source, answer: known })
  const isKnown = known !== null
  useEffect(
    () => (isKnown ? undefined : runInSlices(begin(), (answer) => setLast({ source, answer }))),
    [isKnown, begin, source],
  )
  return known ?? (last?.source === source ? last.answer : null)
}
