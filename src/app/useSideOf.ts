import { useCallback } from "react"
import type { Dataset } from "../dataset/records.ts"
import { useLanguage } from "../ui/language.ts"
import { useSides } from "./useSides.ts"

/** How the side of a person or an organisation reads, by its country: the party, another country, or none. */
export function useSideOf(dataset: Dataset): (code: string | null) => string {
  const { m, country } = useLanguage()
  const sides = useSides(dataset)
  return useCallback(
    (code) => (code === null ? m.actors.international : (sides.get(code) ?? country(code))),
    [m, country, sides],
  )
}
