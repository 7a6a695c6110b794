import { useMemo } from "react"
import { countEvidence } from "../../dataset/evidence.ts"
import { BOTH } from "../../dataset/vocabulary.ts"
import type { AskCorpus } from "../../selection/corpus.ts"
import { selectAsks, selectItems } from "../../selection/select.ts"
import { type Selection, withPicks } from "../../selection/selection.ts"
import { askRows } from "../../summary/askRows.ts"
import { askSectorRows } from "../../summary/askSectorRows.ts"
import { useLanguage } from "../../ui/language.ts"
import { AskPanel } from "../../views/charts/AskPanel.tsx"
import type { Exploration } from "../useExploration.ts"
import { useSides } from "../useSides.ts"
import { ChartFilters, picksOf } from "./ChartFilters.tsx"

interface AsksChartProps {
  readonly exploration: Exploration
  readonly asked: AskCorpus
}

/** Asks by side and sector, counted with every restriction but these two, so that the other bars stay. */
export function AsksChart({ exploration, asked }: AsksChartProps) {
  const { m } = useLanguage()
  const { dataset, days, view, select } = exploration
  const sides = useSides(dataset)
  const rows = useMemo(() => {
    const { selection } = view
    const asks = selectAsks(asked, selection, "sector", "asked")
    return askRows(selectItems(asked, selection, "sector", "asked"), dataset, asks, days).filter(
      ({ by }) => by !== BOTH,
    )
  }, [asked, dataset, view, days])
  const counted = rows.flatMap(({ chosen }) => chosen)
  return (
    <ChartFilters exploration={exploration} isMarked={picksOf("sector", "asked")}>
      <AskPanel
        rows={askSectorRows(rows, dataset)}
        picked={{ sectors: view.selection.picks.sector.include, sides: view.selection.picks.asked.include }}
        sides={sides}
        onToggle={(sector, side) => select((newest) => toggleAsker(newest, sector, side))}
        source={m.askLedger.figure.source(
          counted.length,
          countEvidence(counted.flatMap(({ evidence }) => evidence)),
          dataset.about.version,
        )}
      />
    </ChartFilters>
  )
}

/** Chooses one side's asks in one sector, or clears both where just they are chosen. */
function toggleAsker(selection: Selection, sector: string, side: string): Selection {
  const isOnly = (facet: "sector" | "asked", value: string) => selection.picks[facet].include.join() === value
  const include = (value: string) =>
    isOnly("sector", sector) && isOnly("asked", side)
      ? { include: [], exclude: [] }
      : { include: [value], exclude: [] }
  return withPicks(withPicks(selection, "sector", include(sector)), "asked", include(side))
}
