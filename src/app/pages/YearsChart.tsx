import { useDeferredValue, useMemo } from "react"
import { selectMeetings } from "../../selection/meetings.ts"
import { selectItems } from "../../selection/select.ts"
import { withYears } from "../../selection/selection.ts"
import { activityRows } from "../../summary/activityRows.ts"
import { useLanguage } from "../../ui/language.ts"
import { useSame } from "../../ui/useSame.ts"
import { useStable } from "../../ui/useStable.ts"
import { ActivityPanel } from "../../views/charts/ActivityPanel.tsx"
import { basisOf } from "../basisOf.ts"
import type { Exploration } from "../useExploration.ts"
import { ChartFilters } from "./ChartFilters.tsx"

/** Events and meetings by year, counted with every restriction but the years, which the chart offers itself. */
export function YearsChart({ exploration }: { readonly exploration: Exploration }) {
  const { m } = useLanguage()
  const { dataset, corpus, asOf, view, select } = exploration
  const { from, to } = view.selection
  const selection = useDeferredValue(view.selection)
  const { rows, source } = useMemo(() => {
    const items = selectItems(corpus, selection, "years")
    const meetings = selectMeetings(dataset, withYears(selection, null, null), items)
    return { rows: activityRows(items, meetings, asOf), source: basisOf(items, dataset, asOf, m) }
  }, [corpus, dataset, selection, asOf, m])
  return (
    <ChartFilters exploration={exploration} isMarked={({ kind }) => kind === "years"}>
      <ActivityPanel
        rows={useSame(rows)}
        years={useSame({ from, to })}
        onYears={useStable((first: number | null, last: number | null) =>
          select(withYears(view.selection, first, last)),
        )}
        source={source}
      />
    </ChartFilters>
  )
}
