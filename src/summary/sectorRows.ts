import type { About, Item, Text } from "../dataset/records.ts"
import { stageAt } from "../dataset/stage.ts"
import { STAGES, type Stage } from "../dataset/vocabulary.ts"

/** Stages as a bar shows them: the ladder, the ends, then what was not raised yet. */
export const BAR_STAGES = [...STAGES, "none"] as const
/** Where an item stands; "none" before anything was raised. */
export type BarStage = Stage | "none"

export interface SectorRow {
  readonly id: string
  readonly label: Text
  readonly total: number
  readonly byStage: Readonly<Record<BarStage, number>>
}

/** Items of each sector by the stage they had reached on that day; most items first, of equals in the order of the dataset. */
export function sectorRows(
  items: readonly Item[],
  sectors: About["sectors"],
  asOf: string,
): readonly SectorRow[] {
  const rows = sectors.map(({ id, label }) => {
    const own = items.filter((item) => item.sector === id).map((item) => stageAt(item, asOf) ?? "none")
    const count = (stage: BarStage) => own.filter((reached) => reached === stage).length
    const byStage = Object.fromEntries(
      BAR_STAGES.map((stage) => [stage, count(stage)]),
    ) as SectorRow["byStage"]
    return { id, label, total: own.length, byStage }
  })
  return rows.toSorted((a, b) => b.total - a.total)
}
