import { useDeferredValue, useMemo } from "react"
import { countEvidence } from "../../dataset/evidence.ts"
import type { Item } from "../../dataset/records.ts"
import { eventsUntil } from "../../dataset/stage.ts"
import { selectItems } from "../../selection/select.ts"
import { togglePick, toggleSegment, withYears } from "../../selection/selection.ts"
import { activityRows } from "../../summary/activityRows.ts"
import { sectorRows } from "../../summary/sectorRows.ts"
import { useLanguage } from "../../ui/language.ts"
import { useSame } from "../../ui/useSame.ts"
import { useStable } from "../../ui/useStable.ts"
import { ActivityPanel } from "../../views/charts/ActivityPanel.tsx"
import { SectorPanel } from "../../views/charts/SectorPanel.tsx"
import type { Exploration } from "../useExploration.ts"
import styles from "./pages.module.css"

/**
 * Sectors and years as charts. Each counts with every restriction but the one that it offers itself, so that what is
 * not chosen stays in place.
 */
export function ChartsSection({ exploration }: { readonly exploration: Exploration }) {
  const { m } = useLanguage()
  const { dataset, corpus, asOf, view, select } = exploration
  const { picks, from, to } = view.selection
  // The charts are the dearest part of the page: filters and table answer first.
  const selection = useDeferredValue(view.selection)
  const charts = useMemo(() => {
    const basisOf = (items: readonly Item[]) => {
      const events = items.flatMap((item) => eventsUntil(item, asOf))
      const grounds = countEvidence(events.flatMap(({ evidence }) => evidence))
      return m.charts.basis(events.length, grounds, dataset.about.version)
    }
    const ofSectors = selectItems(corpus, selection, "sector", "stage")
    const ofYears = selectItems(corpus, selection, "years")
    return {
      sectors: { rows: sectorRows(ofSectors, dataset.about.sectors, asOf), source: basisOf(ofSectors) },
      years: { rows: activityRows(ofYears, dataset.meetings, asOf), source: basisOf(ofYears) },
    }
  }, [corpus, dataset, selection, asOf, m])
  return (
    <div className={styles["charts"]}>
      <SectorPanel
        rows={useSame(charts.sectors.rows)}
        picked={useSame({ sectors: picks.sector.include, stages: picks.stage.include })}
        onToggleSector={useStable((sector: string) =>
          select(togglePick(view.selection, "sector", sector, "include")),
        )}
        onToggleSegment={useStable((sector: string, stage: string) =>
          select(toggleSegment(view.selection, sector, stage)),
        )}
        source={charts.sectors.source}
      />
      <ActivityPanel
        rows={useSame(charts.years.rows)}
        years={useSame({ from, to })}
        onYears={useStable((first: number | null, last: number | null) =>
          select(withYears(view.selection, first, last)),
        )}
        source={charts.years.source}
      />
    </div>
  )
}
