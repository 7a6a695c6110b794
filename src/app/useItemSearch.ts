import { useEffect, useState } from "react"
import type { Dataset } from "../dataset/records.ts"
import { runInSlices } from "../ui/runInSlices.ts"
import { FIND_ITEMS } from "./lateSelecting.ts"
import { useTranslations } from "./search/useTranslations.ts"

/**
 * The search for words in the items of a dataset, in all languages that have arrived; undefined until its code is here.
 * Where more have arrived it is made ready in slices, and the one before answers meanwhile.
 */
export function useItemSearch(dataset: Dataset, q: string) {
  const { translations } = useTranslations(q !== "")
  const newest = FIND_ITEMS.isHere() ? FIND_ITEMS.now().findItems(dataset, translations) : undefined
  const [ready, setReady] = useState(newest)
  const sought = ready !== newest && q
  useEffect(
    () => (newest && sought ? runInSlices(newest.steps(sought), () => setReady(newest)) : undefined),
    [newest, sought],
  )
  return ready?.dataset === dataset ? ready : newest
}
