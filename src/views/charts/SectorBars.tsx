import { memo, useMemo } from "react"
import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from "recharts"
import { LADDER_PLACES, type LadderPlace } from "../../dataset/vocabulary.ts"
import type { SectorRow } from "../../summary/sectorRows.ts"
import { BAR, labelWidth, type LegendEntry, legendHeight, ROW } from "./chartSize.ts"
import { mostOf, TOTAL } from "./sectorLayout.ts"
import { SectorMark, SegmentMark } from "./SectorMarks.tsx"
import { StageLegend } from "./StageLegend.tsx"

export interface SectorBarsProps {
  /** Most items first. */
  readonly rows: readonly SectorRow[]
  /** Stages that bars and legend show, from the left. */
  readonly legend: readonly LegendEntry<LadderPlace>[]
  readonly width: number
  readonly height: number
}

/** The bars alone; what is picked reaches the marks without drawing the bars anew. */
export const SectorBars = memo(function SectorBars({ rows, legend, width, height }: SectorBarsProps) {
  const data = useMemo(() => [...rows], [rows])
  const most = mostOf(rows)
  const bars = useMemo(
    () => [
      { key: "sector", value: () => 0, shape: sectorShape(rows) },
      // Also those that are not there: Recharts would stack one that comes later at the end.
      ...LADDER_PLACES.map((stage, index) => ({
        key: stage,
        value: `byStage.${stage}`,
        shape: segmentShape(rows, stage, index + 1, most),
      })),
    ],
    [rows, most],
  )
  return (
    <BarChart
      width={width}
      height={height}
      data={data}
      layout="vertical"
      margin={{ top: legendHeight(legend, width), right: TOTAL, bottom: 0, left: labelWidth(width) }}
      barCategoryGap={(ROW - BAR) / 2}
      accessibilityLayer={false}
    >
      <StageLegend chart="sectors" entries={legend} width={width} />
      <XAxis type="number" domain={[0, most]} niceTicks="none" hide />
      <YAxis type="category" dataKey="id" interval={0} hide />
      {bars.map(({ key, value, shape }) => (
        <Bar key={key} stackId="items" dataKey={value} isAnimationActive={false} shape={shape} />
      ))}
    </BarChart>
  )
})

const rowOf = (bar: BarShapeProps) => bar.payload as SectorRow

function placeOf(bar: BarShapeProps, rows: readonly SectorRow[]): number {
  return rows.findIndex(({ id }) => id === rowOf(bar).id)
}

function sectorShape(rows: readonly SectorRow[]) {
  return (bar: BarShapeProps) => <SectorMark bar={bar} row={rowOf(bar)} index={placeOf(bar, rows)} />
}

function segmentShape(rows: readonly SectorRow[], stage: LadderPlace, column: number, most: number) {
  return (bar: BarShapeProps) => (
    <SegmentMark
      bar={bar}
      row={rowOf(bar)}
      stage={stage}
      place={{ row: placeOf(bar, rows), column }}
      most={most}
    />
  )
}
