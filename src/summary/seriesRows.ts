import type { Dataset, Text } from "../dataset/records.ts"
import { isTrade } from "./isTrade.ts"
import { type Claim, claimOf } from "./tradeRows.ts"

export interface SeriesRow {
  readonly id: string
  readonly title: Text
  readonly unit: string
  readonly note: Text | null
  /** Whether the series tells several measures apart. */
  readonly isMixed: boolean
  readonly claims: readonly Claim[]
}

/** Every series with the claims that the trade charts do not draw, oldest first; without those of which nothing is left. */
export function seriesRows(dataset: Dataset): readonly SeriesRow[] {
  return dataset.series.flatMap((series) => {
    const claims = series.points
      .filter((point) => !isTrade(dataset, series, point))
      .map((point) => claimOf(series, point))
      .toSorted((a, b) => a.year - b.year)
    const { id, title, unit, note } = series
    return claims.length > 0 ? [{ id, title, unit, note, isMixed: series.measures.length > 1, claims }] : []
  })
}
