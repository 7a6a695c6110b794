import type { About, Item, Text } from "../dataset/records.ts"
import { placeOnLadder } from "../dataset/stage.ts"
import { LADDER_PLACES, type LadderPlace } from "../dataset/vocabulary.ts"

export interface SectorRow {
  readonly id: string
  readonly label: Text
  readonly total: number
  readonly byStage: Readonly<Record<LadderPlace, number>>
}

/** Items of each sector by the stage they had reached on that day; most items first, of equals in the order of the dataset. */
export function sectorRows(
  items: readonly Item[],
  sectors: About["sectors"],
  asOf: string,
): readonly SectorRow[] {
  const rows = sectors.map(({ id, label }) => {
    const own = items.filter((item) => item.sector === id).map((item) => placeOnLadder(item, asOf))
    const count = (stage: LadderPlace) => own.filter((reached) => reached === stage).length
    const byStage = Object.fromEntries(
      LADDER_PLACES.map((stage) => [stage, count(stage)]),
    ) as SectorRow["byStage"]
    return { id, label, total: own.length, byStage }
  })
  return rows.toSorted((a, b) => b.total - a.total)
}
