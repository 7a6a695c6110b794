import { useMemo } from "react"
import type { Dataset } from "../dataset/records.ts"
import { readView, writeView } from "../selection/address.ts"
import { buildCorpus } from "../selection/corpus.ts"
import { selectMeetings } from "../selection/meetings.ts"
import { selectItems } from "../selection/select.ts"
import type { Selection } from "../selection/selection.ts"
import type { View } from "../selection/view.ts"
import { goTo, hrefOf, useAddress } from "./location.ts"

export type Exploration = ReturnType<typeof useExploration>

/** The one place where the address becomes a selection and a choice becomes an address. */
export function useExploration(dataset: Dataset) {
  const { path, search, beside } = useAddress()
  /** The day as known on which everything is shown. */
  const asOf = dataset.about.coverage.until
  const corpus = useMemo(() => buildCorpus(dataset, asOf), [dataset, asOf])
  const { view, dropped } = useMemo(() => readView(search, corpus), [search, corpus])
  const selected = useMemo(() => selectItems(corpus, view.selection), [corpus, view])
  const meetings = useMemo(() => selectMeetings(dataset, view.selection, selected), [dataset, view, selected])

  const show = (change: Partial<View>, replace = false) =>
    goTo(hrefOf(path, writeView({ ...view, ...change })), { replace, beside })
  const select = (selection: Selection, replace = false) => show({ selection }, replace)
  return { dataset, asOf, corpus, path, beside, view, dropped, selected, meetings, show, select }
}
