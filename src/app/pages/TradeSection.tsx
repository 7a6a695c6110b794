import { useMemo } from "react"
import { seriesRows } from "../../summary/seriesRows.ts"
import { tradeRows } from "../../summary/tradeRows.ts"
import type { Dataset } from "../../dataset/records.ts"
import controls from "../../ui/controls.module.css"
import { useLanguage } from "../../ui/language.ts"
import { TradePanel } from "../../views/charts/TradePanel.tsx"
import { SeriesTables } from "../../views/series/SeriesTables.tsx"
import styles from "./pages.module.css"

/** Yearly figures: trade as each side counts it, and the series that are claims of differing kinds. No filter touches them. */
export function TradeSection({ dataset }: { readonly dataset: Dataset }) {
  const { m } = useLanguage()
  const trade = useMemo(() => {
    const agreement = dataset.itemById.get(dataset.about.tradeAgreement ?? "") ?? null
    return { rows: tradeRows(dataset, agreement), series: seriesRows(dataset) }
  }, [dataset])
  return (
    <section className={styles["section"]} aria-labelledby="trade">
      <h2 id="trade" className={controls["hidden"]}>
        {m.charts.trade.title}
      </h2>
      <TradePanel rows={trade.rows} about={dataset.about} />
      <SeriesTables rows={trade.series} />
    </section>
  )
}
