import type { Text } from "../../dataset/records.ts"
import { useLanguage } from "../../ui/language.ts"
import styles from "./charts.module.css"
import { LABEL_WIDTHS, labelLines, labelWidth } from "./chartSize.ts"
import { Stretch } from "./Stretch.tsx"
import { byWidth } from "./widthSteps.ts"

/** From line to line of a label. */
const LINE = 12

interface LabelLinesProps {
  readonly label: Text
  /** What its room leaves free beside the bar. */
  readonly gap: number
  /** Of the chart; null while nobody knows it. */
  readonly width: number | null
  readonly x: number
  /** Middle of all lines. */
  readonly y: number
  readonly textAnchor: "middle" | "end"
}

/** The name of a sector, in one line or two. */
export function LabelLines({ label, gap, width, ...place }: LabelLinesProps) {
  const { text } = useLanguage()
  const linesAt = (chart: number) => labelLines(text(label), labelWidth(chart) - gap, chart)
  if (width !== null) return <Lines lines={linesAt(width)} {...place} />
  return byWidth(LABEL_WIDTHS, linesAt).map(({ value, from, below }) => (
    <Stretch key={from} from={from} below={below}>
      <Lines lines={value} {...place} />
    </Stretch>
  ))
}

interface LinesProps extends Pick<LabelLinesProps, "x" | "y" | "textAnchor"> {
  readonly lines: readonly string[]
}

function Lines({ lines, x, y, textAnchor }: LinesProps) {
  return lines.map((line, index) => (
    <text
      key={line}
      className={styles["name"]}
      x={x}
      y={y + (index - (lines.length - 1) / 2) * LINE}
      textAnchor={textAnchor}
      aria-hidden="true"
    >
      {line}
    </text>
  ))
}
