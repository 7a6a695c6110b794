import { memo } from "react"
import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from "recharts"
import type { BarStage, SectorRow } from "../../summary/sectorRows.ts"
import { useLanguage } from "../../ui/language.ts"
import { labelWidth, type LegendEntry, legendHeight } from "./chartSize.ts"
import { MarkField } from "./MarkField.tsx"
import { type SectorPicks, SectorMark, SegmentMark } from "./SectorMarks.tsx"
import { StageLegend } from "./StageLegend.tsx"

export interface SectorChartProps {
  /** Most items first. */
  readonly rows: readonly SectorRow[]
  /** Stages that bars and legend show, in their order. */
  readonly legend: readonly LegendEntry<BarStage>[]
  readonly picked: SectorPicks
  readonly onToggleSector: (sector: string) => void
  readonly onToggleSegment: (sector: string, stage: BarStage) => void
  readonly width: number
  readonly height: number
}

/** Room for the number at the end of the longest bar. */
const TOTAL = 32

/** Items of each sector by stage; a sector and each of its segments is a filter. */
export const SectorChart = memo(function SectorChart(props: SectorChartProps) {
  const { rows, legend, picked, onToggleSector, onToggleSegment, width, height } = props
  const { m } = useLanguage()
  const placeOf = (bar: BarShapeProps) => rows.indexOf(rowOf(bar))
  const most = Math.max(1, ...rows.map(({ total }) => total))
  const rowOf = (bar: BarShapeProps) => bar.payload as SectorRow
  const drawSector = (bar: BarShapeProps) => (
    <SectorMark bar={bar} row={rowOf(bar)} index={placeOf(bar)} picked={picked} onToggle={onToggleSector} />
  )
  const drawSegment = (stage: BarStage, column: number) => (bar: BarShapeProps) => (
    <SegmentMark
      bar={bar}
      row={rowOf(bar)}
      stage={stage}
      place={{ row: placeOf(bar), column }}
      picked={picked}
      onToggle={onToggleSegment}
    />
  )
  return (
    <MarkField label={m.charts.sectors.marks}>
      <BarChart
        width={width}
        height={height}
        data={[...rows]}
        layout="vertical"
        margin={{ top: legendHeight(legend, width), right: TOTAL, bottom: 0, left: labelWidth(width) }}
        barCategoryGap={5}
        accessibilityLayer={false}
      >
        <StageLegend chart="sectors" entries={legend} width={width} />
        <XAxis type="number" domain={[0, most]} hide />
        <YAxis type="category" dataKey="id" interval={0} hide />
        <Bar stackId="items" dataKey={() => 0} isAnimationActive={false} shape={drawSector} />
        {legend.map(({ key: stage }, column) => (
          <Bar
            key={stage}
            stackId="items"
            dataKey={`byStage.${stage}`}
            isAnimationActive={false}
            shape={drawSegment(stage, column + 1)}
          />
        ))}
      </BarChart>
    </MarkField>
  )
})
