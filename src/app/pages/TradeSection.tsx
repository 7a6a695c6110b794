import { memo, useMemo } from "react"
import { seriesRows } from "../../summary/seriesRows.ts"
import type { Dataset } from "../../dataset/records.ts"
import controls from "../../ui/controls.module.css"
import { useLanguage } from "../../ui/language.ts"
import { SeriesTables } from "../../views/series/SeriesTables.tsx"
import styles from "./pages.module.css"
import { TradeCharts } from "./TradeCharts.tsx"

/** Yearly figures: trade as each side counts it, and the series that are claims of differing kinds. No filter touches them. */
export const TradeSection = memo(function TradeSection({ dataset }: { readonly dataset: Dataset }) {
  const { m } = useLanguage()
  const series = useMemo(() => seriesRows(dataset), [dataset])
  return (
    <section className={styles["section"]} aria-labelledby="trade">
      <h2 id="trade" className={controls["hidden"]}>
        {m.charts.trade.title}
      </h2>
      <TradeCharts dataset={dataset} only={null} />
      <SeriesTables rows={series} />
    </section>
  )
})
