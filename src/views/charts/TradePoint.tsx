import { type ScatterShapeProps, useChartWidth } from "recharts"
import type { Claim } from "../../summary/tradeRows.ts"
import { useLanguage } from "../../ui/language.ts"
import styles from "./charts.module.css"
import { claimWords } from "./claimWords.ts"
import type { Flow } from "./flows.ts"
import { yearPart, type TradeFrame } from "./tradeLayout.ts"
import { TradeMark } from "./TradeMark.tsx"

interface TradePointProps {
  readonly point: ScatterShapeProps
  readonly frame: TradeFrame
  readonly unit: string
  readonly flow: Flow
  /** Place of the measure among those of its chart. */
  readonly row: number
}

/** A reported figure. */
export function TradePoint({ point, frame, unit, flow, row }: TradePointProps) {
  const language = useLanguage()
  const width = useChartWidth() ?? 0
  const { cx = 0, cy = 0, index } = point
  const claim = point.payload as Claim
  return (
    <g
      className={styles["figure"]}
      transform={`translate(${cx} ${cy})`}
      role="img"
      tabIndex={-1}
      aria-label={claimWords(claim, flow.name, unit, language)}
      data-mark-row={row}
      data-mark-column={index}
    >
      <circle className={styles["target"]} r={10} />
      <TradeMark claim={claim} form={flow.form} part={yearPart(claim.year, frame)} width={width} />
    </g>
  )
}
