import { useMemo } from "react"
import { datasetAt } from "../dataset/datasetAt.ts"
import { lastDay } from "../dataset/partialDate.ts"
import type { Dataset } from "../dataset/records.ts"
import { readDay, readView, writeView } from "../selection/address.ts"
import { buildCorpus } from "../selection/corpus.ts"
import { selectMeetings } from "../selection/meetings.ts"
import { selectItems } from "../selection/select.ts"
import type { Selection } from "../selection/selection.ts"
import type { View } from "../selection/view.ts"
import { useToday } from "./today.ts"
import { type Address, goTo } from "./location.ts"
import { hrefOf } from "./site.ts"
import { useTranslations } from "./search/useTranslations.ts"

export type Exploration = ReturnType<typeof useExploration>

/**
 * The one place where the address becomes a selection and a choice becomes an address. `all` is all that is known,
 * `dataset` what was known on the day shown; `known` and `corpus` are these made ready for selecting.
 */
export function useExploration(all: Dataset, { path, search, beside }: Address) {
  const { coverage } = all.about
  const day = readDay(search, coverage)
  /** The day as known on which everything is shown. */
  const asOf = day ?? coverage.until
  const dataset = useMemo(() => (day === null ? all : datasetAt(all, day)), [all, day])
  /** The day to which the last check is counted; null in a view of the past. */
  const now = useToday(lastDay(all.about.released))
  const today = day === null ? now : null
  const days = useMemo(() => ({ asOf, today }), [asOf, today])
  // Words are looked for in every language, whatever that of the page.
  const { translations } = useTranslations(new URLSearchParams(search).has("q"))
  const corpus = useMemo(() => buildCorpus(dataset, asOf, translations), [dataset, asOf, translations])
  const known = useMemo(
    () => (dataset === all ? corpus : buildCorpus(all, coverage.until)),
    [all, dataset, corpus, coverage],
  )
  const { view, dropped } = useMemo(() => readView(search, known, coverage), [search, known, coverage])
  const selected = useMemo(() => selectItems(corpus, view.selection), [corpus, view])
  const meetings = useMemo(() => selectMeetings(dataset, view.selection, selected), [dataset, view, selected])

  const show = (change: Partial<View>, replace = false) =>
    goTo(hrefOf(path, writeView({ ...view, ...change })), { replace, beside })
  const select = (selection: Selection, replace = false) => show({ selection }, replace)
  /** Leaves the item that stands beside a list. */
  const close = () => goTo(hrefOf(beside ?? "", writeView(view)))
  return {
    all,
    dataset,
    asOf,
    days,
    corpus,
    known,
    path,
    beside,
    view,
    dropped,
    selected,
    meetings,
    show,
    select,
    close,
  }
}
