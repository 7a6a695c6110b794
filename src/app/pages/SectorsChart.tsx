import { useDeferredValue, useMemo } from "react"
import { crossValues, selectRows } from "../../selection/select.ts"
import { togglePick, toggleSegment } from "../../selection/selection.ts"
import { sectorRows } from "../../summary/sectorRows.ts"
import { useLanguage } from "../../ui/language.ts"
import { useSame } from "../../ui/useSame.ts"
import { useStable } from "../../ui/useStable.ts"
import { SectorPanel } from "../../views/charts/SectorPanel.tsx"
import { basisOf } from "../basisOf.ts"
import type { Exploration } from "../useExploration.ts"
import { ChartFilters, picksOf } from "./ChartFilters.tsx"

/** Items by sector and stage, counted with every restriction but these two, which the chart offers itself. */
export function SectorsChart({ exploration }: { readonly exploration: Exploration }) {
  const { m } = useLanguage()
  const { dataset, corpus, facts, view, select } = exploration
  const { picks } = view.selection
  // The charts are the dearest part of the page: filters and table answer first.
  const selection = useDeferredValue(view.selection)
  const { rows, source } = useMemo(() => {
    const counts = crossValues(corpus, selection, ["sector", "stage"], "sector", "stage")
    const counted = selectRows(corpus, selection, "sector", "stage")
    return { rows: sectorRows(counts, dataset.about.sectors), source: basisOf(facts, counted, dataset, m) }
  }, [corpus, dataset, facts, selection, m])
  return (
    <ChartFilters exploration={exploration} isMarked={picksOf("sector", "stage")}>
      <SectorPanel
        rows={useSame(rows)}
        picked={useSame({ sectors: picks.sector.include, stages: picks.stage.include })}
        onToggleSector={useStable((sector: string) =>
          select((newest) => togglePick(newest, "sector", sector, "include")),
        )}
        onToggleSegment={useStable((sector: string, stage: string) =>
          select((newest) => toggleSegment(newest, sector, stage)),
        )}
        source={source}
      />
    </ChartFilters>
  )
}
