import type { About, Text } from "../dataset/records.ts"
import { LADDER_PLACES, type LadderPlace } from "../dataset/vocabulary.ts"

export interface SectorRow {
  readonly id: string
  readonly label: Text
  readonly total: number
  readonly byStage: Readonly<Record<LadderPlace, number>>
}

/**
 * Items of each sector by the stage they had reached; most items first, of equals in the order of the dataset. The counts
 * are a line for each sector, in it a cell for each place on the ladder.
 */
export function sectorRows(counts: Uint32Array, sectors: About["sectors"]): readonly SectorRow[] {
  const rows = sectors.map(({ id, label }, line) => {
    const own = counts.subarray(line * LADDER_PLACES.length, (line + 1) * LADDER_PLACES.length)
    const byStage = Object.fromEntries(
      LADDER_PLACES.map((stage, cell) => [stage, own[cell] ?? 0]),
    ) as SectorRow["byStage"]
    return { id, label, total: own.reduce((sum, count) => sum + count, 0), byStage }
  })
  return rows.toSorted((a, b) => b.total - a.total)
}
