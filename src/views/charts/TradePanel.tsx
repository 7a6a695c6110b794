import type { About } from "../../dataset/records.ts"
import type { TradeRows, TradeSide } from "../../summary/tradeRows.ts"
import { ChartFrame } from "../../ui/ChartFrame.tsx"
import { useLanguage } from "../../ui/language.ts"
import { ChartBox } from "./ChartBox.tsx"
import { TRADE_SIZE } from "./chartSize.ts"
import { flowsOf } from "./flows.ts"
import { LazyTradeChart } from "./lazyCharts.tsx"
import styles from "./TradePanel.module.css"
import { tradeTwin } from "./twins.ts"

interface TradePanelProps {
  readonly rows: TradeRows
  readonly about: About
}

/** Trade as each side counts it, in charts of one scale. */
export function TradePanel({ rows: { sides, ...frame }, about }: TradePanelProps) {
  const language = useLanguage()
  const { m, text } = language
  const words = m.charts.trade
  const flows = flowsOf(about.parties, language)
  return (
    <div className={styles["sides"]}>
      {sides.map((side) => (
        <ChartFrame
          key={side.id}
          id={side.id}
          title={text(side.title)}
          subtitle={words.subtitle(side.unit)}
          summary={words.summary(pointsOf(side).length, frame.from, frame.to)}
          source={words.source(side.grounds, about.version)}
          twin={tradeTwin(side, flows, language)}
        >
          <ChartBox size={TRADE_SIZE}>
            {(width, height) => <LazyTradeChart {...{ side, frame, flows, width, height }} />}
          </ChartBox>
        </ChartFrame>
      ))}
    </div>
  )
}

function pointsOf(side: TradeSide) {
  return side.measures.flatMap(({ points }) => points)
}
