import { useMemo } from "react"
import type { Dataset } from "../dataset/records.ts"
import { useLanguage } from "../ui/language.ts"

/** Names of the two parties by their code, in the order of the page. */
export function useSides(dataset: Dataset): ReadonlyMap<string, string> {
  const { text } = useLanguage()
  return useMemo(
    () => new Map(dataset.about.parties.map(({ code, name }) => [code, text(name)])),
    [dataset, text],
  )
}
