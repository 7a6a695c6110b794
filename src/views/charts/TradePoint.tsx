import { type ScatterShapeProps, Text, usePlotArea } from "recharts"
import type { Claim } from "../../summary/tradeRows.ts"
import { useLanguage } from "../../ui/language.ts"
import styles from "./charts.module.css"
import { claimWords } from "./claimWords.ts"
import type { Flow } from "./flows.ts"

interface TradePointProps {
  readonly point: ScatterShapeProps
  readonly unit: string
  readonly flow: Flow
  /** Place of the measure among those of its chart. */
  readonly row: number
}

const FORMS = { both: "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0", first: "M0 -5L5 4H-5Z", second: "M0 5L5 -4H-5Z" }

/** Widest line of a stretch of time. */
const PERIOD = 84
/** Wide enough a plot for it to stand on the right of its point, where the later figures are. */
const WIDE = 400

/** A reported figure; hollow where the source rounds it, with its stretch where it is not of a whole year. */
export function TradePoint({ point, unit, flow, row }: TradePointProps) {
  const language = useLanguage()
  const { cx = 0, cy = 0, index } = point
  const claim = point.payload as Claim
  const plot = usePlotArea()
  const isCrowded = !plot || plot.width < WIDE || cx + PERIOD > plot.x + plot.width
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
      <path className={styles["point"]} data-hollow={claim.approximate || undefined} d={FORMS[flow.form]} />
      {claim.period && (
        <Text
          className={styles["quiet"]}
          x={isCrowded ? 6 : -6}
          y={flow.form === "both" ? -10 : 10}
          width={PERIOD}
          textAnchor={isCrowded ? "end" : "start"}
          verticalAnchor={flow.form === "both" ? "end" : "start"}
          aria-hidden="true"
        >
          {language.text(claim.period)}
        </Text>
      )}
    </g>
  )
}
