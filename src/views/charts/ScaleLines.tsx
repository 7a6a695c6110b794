import styles from "./charts.module.css"
import { percent } from "./percent.ts"

interface ScaleLinesProps {
  /** From zero to the height of the plot. */
  readonly ticks: readonly number[]
  readonly format: (tick: number) => string
}

/** The lines of a scale across a plot, and its numbers beside them. */
export function ScaleLines({ ticks, format }: ScaleLinesProps) {
  const top = ticks.at(-1) ?? 1
  return ticks.map((tick) => (
    <g key={tick}>
      <line className={styles["line"]} x2="100%" y1={percent(1 - tick / top)} y2={percent(1 - tick / top)} />
      <text className={styles["quiet"]} x={-8} y={percent(1 - tick / top)} dy="0.355em" textAnchor="end">
        {format(tick)}
      </text>
    </g>
  ))
}
