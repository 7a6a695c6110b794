import styles from "./charts.module.css"

/** From line to line of a label. */
const LINE = 12

interface LabelLinesProps {
  readonly lines: readonly string[]
  readonly x: number
  /** Middle of all lines. */
  readonly y: number
  readonly textAnchor: "middle" | "end"
}

/** The name of a sector, in one line or two. */
export function LabelLines({ lines, x, y, textAnchor }: LabelLinesProps) {
  return lines.map((line, index) => (
    <text
      key={line}
      className={styles["name"]}
      x={x}
      y={y + (index - (lines.length - 1) / 2) * LINE}
      textAnchor={textAnchor}
      dominantBaseline="central"
      aria-hidden="true"
    >
      {line}
    </text>
  ))
}
