import { useMemo } from "react"
import type { Dataset } from "../dataset/records.ts"
import { type RecordNames, recordNames } from "../format/recordNames.ts"
import { useLanguage } from "../ui/language.ts"

/** What stands behind the ids of the dataset, in the language of the page. */
export function useNames(dataset: Dataset): RecordNames {
  const language = useLanguage()
  return useMemo(() => recordNames(dataset, language), [dataset, language])
}
