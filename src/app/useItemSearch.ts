import { useEffect, useMemo, useReducer, useState } from "react"
import type { Dataset } from "../dataset/records.ts"
import { runInSlices } from "../ui/runInSlices.ts"
import { useStable } from "../ui/useStable.ts"
import { FIND_ITEMS } from "./lateSelecting.ts"
import { useTranslations } from "./search/useTranslations.ts"

/**
 * The search for words in the items of a dataset, in all languages that have arrived; undefined until its code is here.
 * It is made ready in slices as soon as somebody is about to search (`foresee`); the one before answers meanwhile.
 */
export function useItemSearch(dataset: Dataset, q: string) {
  const { translations } = useTranslations(q !== "")
  const canSearch = FIND_ITEMS.isHere()
  const newest = useMemo(
    () => (canSearch ? FIND_ITEMS.now().findItems(dataset, translations) : undefined),
    [dataset, canSearch, translations],
  )
  const [ready, setReady] = useState(newest)
  const [isForeseen, see] = useReducer(() => true, false)
  /** What has to be made ready now: any word has all texts taken apart. */
  const sought = ready !== newest && (q || (isForeseen && "a"))
  useEffect(
    () => (newest && sought ? runInSlices(newest.steps(sought), () => setReady(newest)) : undefined),
    [newest, sought],
  )
  return {
    finding: ready?.dataset === dataset ? ready : newest,
    translations,
    // What does not arrive is told where somebody searches then.
    foresee: useStable(() => void FIND_ITEMS.load().then(see, see)),
  }
}
