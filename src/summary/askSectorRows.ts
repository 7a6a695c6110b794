import type { Dataset, Text } from "../dataset/records.ts"
import { LADDER_PLACES, type LadderPlace } from "../dataset/vocabulary.ts"
import type { AskRow } from "./askRows.ts"

/** Asks of one sector by side and by where the items stand now. */
export interface AskSectorRow {
  readonly id: string
  readonly label: Text
  /** Items asked about by each of the two parties; what both asked together counts for neither. */
  readonly sides: readonly {
    readonly side: string
    readonly total: number
    readonly byStage: Readonly<Record<LadderPlace, number>>
  }[]
}

/** Sectors in which something was asked, most asked first; of equals in the order of the dataset. */
export function askSectorRows(rows: readonly AskRow[], dataset: Dataset): readonly AskSectorRow[] {
  const sides = dataset.about.parties.map(({ code }) => code)
  return dataset.about.sectors
    .map(({ id, label }) => ({
      id,
      label,
      sides: sides.map((side) => {
        const own = rows.filter(({ by, item }) => by === side && item.sector === id)
        const count = (place: LadderPlace) => own.filter((row) => row.place === place).length
        const byStage = Object.fromEntries(
          LADDER_PLACES.map((place) => [place, count(place)]),
        ) as AskSectorRow["sides"][number]["byStage"]
        return { side, total: own.length, byStage }
      }),
    }))
    .filter(({ sides: counts }) => counts.some(({ total }) => total > 0))
    .toSorted((a, b) => totalOf(b) - totalOf(a))
}

function totalOf({ sides }: AskSectorRow): number {
  return sides.reduce((sum, { total }) => sum + total, 0)
}
