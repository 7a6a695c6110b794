import { useMemo } from "react"
import { lastDay } from "../dataset/partialDate.ts"
import type { Dataset } from "../dataset/records.ts"
import { readDay, readView, writeView } from "../selection/address.ts"
import { buildCorpus } from "../selection/corpus.ts"
import { selectMeetings } from "../selection/meetings.ts"
import { selectRows } from "../selection/select.ts"
import type { Selection } from "../selection/selection.ts"
import type { View } from "../selection/view.ts"
import { itemFacts } from "../summary/itemFacts.ts"
import { DATASET_AT, FIND_ITEMS } from "./lateSelecting.ts"
import { doWaiting } from "../ui/afterPaint.ts"
import { useSameParts } from "../ui/useSameParts.ts"
import { useStable } from "../ui/useStable.ts"
import { useToday } from "./today.ts"
import { type Address, currentAddress, goTo } from "./location.ts"
import { hrefOf } from "./site.ts"
import { useAnsweredWords } from "./useAnsweredWords.ts"
import { useItemSearch } from "./useItemSearch.ts"

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
  const dataset = useMemo(() => (day === null ? all : DATASET_AT.now().datasetAt(all, day)), [all, day])
  /** The day to which the last check is counted; null in a view of the past. */
  const now = useToday(lastDay(all.about.released))
  const today = day === null ? now : null
  const days = useMemo(() => ({ asOf, today }), [asOf, today])
  // Words are looked for in every language, whatever that of the page.
  const finding = useItemSearch(dataset, new URLSearchParams(search).get("q") ?? "")
  const corpus = useMemo(() => buildCorpus(dataset, asOf, finding), [dataset, asOf, finding])
  const known = useMemo(
    () =>
      dataset === all
        ? corpus
        : buildCorpus(all, coverage.until, finding && FIND_ITEMS.now().findItems(all, finding.translations)),
    [all, dataset, corpus, coverage, finding],
  )
  const { view, dropped } = useMemo(() => readView(search, known, coverage), [search, known, coverage])
  const q = useAnsweredWords(corpus.search, view.selection.q)
  /** What everything is counted by: the selection of the view, but for words that are still being looked for. */
  const selection = useMemo(
    () => (q === view.selection.q ? view.selection : { ...view.selection, q }),
    [view, q],
  )
  /** Rows of the items left, in the order of the dataset, and what sums over them need. */
  const rows = useMemo(() => selectRows(corpus, selection), [corpus, selection])
  const facts = useMemo(() => itemFacts(dataset, asOf), [dataset, asOf])
  const meetings = useMemo(
    () => selectMeetings(corpus, dataset.meetings, selection, rows),
    [corpus, dataset, selection, rows],
  )

  /** The view of the address: newer than the one shown while code that it needs is still coming. */
  const newest = useStable((): View => {
    doWaiting()
    const address = currentAddress()
    return address.path === path ? readView(address.search, known, coverage).view : view
  })
  const show = useStable((change: Partial<View>, replace?: boolean) =>
    goTo(hrefOf(path, writeView({ ...newest(), ...change })), { replace: replace ?? false, beside }),
  )
  /** What is drawn late knows an earlier selection than the address: it changes the newest one. */
  const select = useStable((next: Selection | ((newest: Selection) => Selection), replace?: boolean) =>
    show({ selection: typeof next === "function" ? next(newest().selection) : next }, replace),
  )
  /** Leaves the item that stands beside a list. */
  const close = useStable(() => goTo(hrefOf(beside ?? "", writeView(view))))
  // What is drawn late is not drawn twice.
  return useSameParts({
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
    selection,
    rows,
    facts,
    meetings,
    newest,
    show,
    select,
    close,
  })
}
