import { useDeferredValue, useMemo } from "react"
import { selectItems } from "../../selection/select.ts"
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
  const { dataset, corpus, asOf, view, select } = exploration
  const { picks } = view.selection
  // The charts are the dearest part of the page: filters and table answer first.
  const selection = useDeferredValue(view.selection)
  const { rows, source } = useMemo(() => {
    const items = selectItems(corpus, selection, "sector", "stage")
    return { rows: sectorRows(items, dataset.about.sectors, asOf), source: basisOf(items, dataset, asOf, m) }
  }, [corpus, dataset, selection, asOf, m])
  return (
    <ChartFilters exploration={exploration} isMarked={picksOf("sector", "stage")}>
      <SectorPanel
        rows={useSame(rows)}
        picked={useSame({ sectors: picks.sector.include, stages: picks.stage.include })}
        onToggleSector={useStable((sector: string) =>
          select(togglePick(view.selection, "sector", sector, "include")),
        )}
        onToggleSegment={useStable((sector: string, stage: string) =>
          select(toggleSegment(view.selection, sector, stage)),
        )}
        source={source}
      />
    </ChartFilters>
  )
}
