import type { About, Item, Text } from "../dataset/records.ts"
import { type LadderPlace, placeOnLadder } from "../dataset/stage.ts"
import { STAGES } from "../dataset/vocabulary.ts"

/** Stages as a bar shows them: the ladder, the ends, what was not raised yet, what is no promise. */
export const BAR_STAGES = [...STAGES, "none", "apart"] as const satisfies readonly LadderPlace[]
export type BarStage = LadderPlace

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
    const own = items.filter((item) => item.sector === id).map((item) => placeOnLadder(item, asOf))
    const count = (stage: BarStage) => own.filter((reached) => reached === stage).length
    const byStage = Object.fromEntries(
      BAR_STAGES.map((stage) => [stage, count(stage)]),
    ) as SectorRow["byStage"]
    return { id, label, total: own.length, byStage }
  })
  return rows.toSorted((a, b) => b.total - a.total)
}
