import type { Claim } from "../../summary/tradeRows.ts"
import { useLanguage } from "../../ui/language.ts"
import styles from "./charts.module.css"
import type { Flow } from "./flows.ts"
import { Either } from "./Stretch.tsx"
import { INDENT, periodFrom, periodLines } from "./tradeLayout.ts"

interface TradeMarkProps {
  readonly claim: Claim
  readonly form: Flow["form"]
  /** Its place as part of the width of the plot. */
  readonly part: number
  /** Of the chart; null while nobody knows it. */
  readonly width: number | null
}

const FORMS = { both: "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0", first: "M0 -5L5 4H-5Z", second: "M0 5L5 -4H-5Z" }
/** From line to line of a stretch of time. */
const LINE = 13

/** A point; hollow where the source rounds it, with its stretch where it is not of a whole year. */
export function TradeMark({ claim, form, part, width }: TradeMarkProps) {
  const { text } = useLanguage()
  const lines = claim.period === null ? [] : periodLines(text(claim.period))
  const period = (x: number, textAnchor: "start" | "end") =>
    lines.map((line, index) => (
      <text
        key={line}
        className={styles["quiet"]}
        x={x}
        y={form === "both" ? -10 - (lines.length - 1 - index) * LINE : 20 + index * LINE}
        textAnchor={textAnchor}
        aria-hidden="true"
      >
        {line}
      </text>
    ))
  return (
    <>
      <path className={styles["point"]} data-hollow={claim.approximate || undefined} d={FORMS[form]} />
      {lines.length > 0 && (
        <Either
          width={width}
          roomFrom={periodFrom(part)}
          roomy={period(-INDENT, "start")}
          tight={period(INDENT, "end")}
        />
      )}
    </>
  )
}
