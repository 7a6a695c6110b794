import { useMemo } from "react"
import type { Dataset } from "../../dataset/records.ts"
import { tradeRows } from "../../summary/tradeRows.ts"
import { TradePanel } from "../../views/charts/TradePanel.tsx"

interface TradeChartsProps {
  readonly dataset: Dataset
  /** Id of the one series to show; null for all. */
  readonly only: string | null
}

/** Trade as each side counts it; one side alone keeps the scale of both. */
export function TradeCharts({ dataset, only }: TradeChartsProps) {
  const rows = useMemo(() => {
    const agreement = dataset.itemById.get(dataset.about.tradeAgreement ?? "") ?? null
    const { sides, ...frame } = tradeRows(dataset, agreement)
    return { ...frame, sides: sides.filter(({ id }) => only === null || id === only) }
  }, [dataset, only])
  return <TradePanel rows={rows} about={dataset.about} />
}
