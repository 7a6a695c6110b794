import type { About } from "../../dataset/records.ts"
import type { TradeRows } from "../../summary/tradeRows.ts"
import { useLanguage } from "../../ui/language.ts"
import { flowsOf } from "./flows.ts"
import { TradeFigure } from "./TradeFigure.tsx"
import styles from "./TradePanel.module.css"

interface TradePanelProps {
  readonly rows: TradeRows
  readonly about: About
}

/** Trade as each side counts it, in charts of one scale. */
export function TradePanel({ rows: { sides, ...frame }, about }: TradePanelProps) {
  const flows = flowsOf(about.parties, useLanguage())
  return (
    <div className={styles["sides"]}>
      {sides.map((side) => (
        <TradeFigure key={side.id} side={side} frame={frame} flows={flows} version={about.version} />
      ))}
    </div>
  )
}
