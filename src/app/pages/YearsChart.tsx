import { useDeferredValue, useMemo } from "react"
import { selectMeetings } from "../../selection/meetings.ts"
import { selectRows } from "../../selection/select.ts"
import { toggleYears, withYears } from "../../selection/selection.ts"
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
  const { dataset, corpus, facts, asOf, view, select } = exploration
  const { from, to } = view.selection
  const selection = useDeferredValue(exploration.selection)
  const { rows, source } = useMemo(() => {
    const counted = selectRows(corpus, selection, "years")
    const meetings = selectMeetings(corpus, dataset.meetings, withYears(selection, null, null), counted)
    return {
      rows: activityRows(facts, counted, meetings, { from: dataset.about.coverage.from, asOf }),
      source: basisOf(facts, counted, dataset, m),
    }
  }, [corpus, dataset, facts, selection, asOf, m])
  return (
    <ChartFilters exploration={exploration} isMarked={({ kind }) => kind === "years"}>
      <ActivityPanel
        rows={useSame(rows)}
        years={useSame({ from, to })}
        onToggleYears={useStable((first: number | null, last: number | null) =>
          select((newest) => toggleYears(newest, first, last)),
        )}
        source={source}
      />
    </ChartFilters>
  )
}
