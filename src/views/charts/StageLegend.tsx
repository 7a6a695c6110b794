import styles from "./charts.module.css"
import { type LegendEntry, legendPlaces } from "./chartSize.ts"
import { StageFill, StageHatches } from "./StageFill.tsx"

interface StageLegendProps {
  readonly chart: string
  readonly entries: readonly LegendEntry[]
  readonly width: number
}

/** Names the fills above the plot, inside the picture, so that a saved one keeps it. */
export function StageLegend({ chart, entries, width }: StageLegendProps) {
  return (
    <g aria-hidden="true">
      <StageHatches chart={chart} />
      {legendPlaces(entries, width).map(({ key, label, x, y }) => (
        <g key={key} transform={`translate(${x} ${y})`}>
          <StageFill chart={chart} stage={key} x={0} y={3} width={11} height={11} />
          <text className={styles["quiet"]} x={16} y={12.5}>
            {label}
          </text>
        </g>
      ))}
    </g>
  )
}
