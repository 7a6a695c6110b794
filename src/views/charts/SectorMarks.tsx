import { type BarShapeProps, useChartWidth, useXAxisScale } from "recharts"
import { ENDS, type LadderPlace } from "../../dataset/vocabulary.ts"
import type { SectorRow } from "../../summary/sectorRows.ts"
import { useLanguage } from "../../ui/language.ts"
import styles from "./charts.module.css"
import { LabelLines } from "./LabelLines.tsx"
import { useSectorFilter } from "./sectorFilter.ts"
import { COUNT_GAP, LABEL_GAP, numberFrom } from "./sectorLayout.ts"
import { StageFill } from "./StageFill.tsx"
import { stageLabel } from "./stageLabels.ts"

interface SectorMarkProps {
  /** The empty start of the bar. */
  readonly bar: BarShapeProps
  readonly row: SectorRow
  /** Its place from the top. */
  readonly index: number
}

/** A sector by its name and its total. */
export function SectorMark({ bar, row, index }: SectorMarkProps) {
  const { picked, onToggleSector } = useSectorFilter()
  const { m, text, number } = useLanguage()
  const width = useChartWidth() ?? 0
  const end = useXAxisScale()?.(row.total) ?? bar.x
  const middle = bar.y + bar.height / 2
  const isFaint = row.total === 0 || isOutside(picked.sectors, row.id)
  const isPicked = picked.sectors.includes(row.id)
  return (
    <g className={styles["sector"]} data-faint={isFaint || undefined} data-picked={isPicked || undefined}>
      <g
        className={styles["mark"]}
        role="button"
        tabIndex={-1}
        aria-label={m.charts.sectors.sector(text(row.label), row.total)}
        aria-pressed={isPicked}
        data-mark-row={index}
        data-mark-column={0}
        onClick={() => onToggleSector(row.id)}
      >
        <rect
          className={styles["target"]}
          x={0}
          y={bar.y - 2}
          width={bar.x - LABEL_GAP / 2}
          height={bar.height + 4}
        />
      </g>
      <LabelLines
        label={row.label}
        gap={LABEL_GAP}
        width={width}
        x={bar.x - LABEL_GAP}
        y={middle}
        textAnchor="end"
      />
      <text className={styles["count"]} x={end + COUNT_GAP} y={middle} aria-hidden="true">
        {number(row.total)}
      </text>
    </g>
  )
}

interface SegmentMarkProps {
  readonly bar: BarShapeProps
  readonly row: SectorRow
  readonly stage: LadderPlace
  readonly place: { readonly row: number; readonly column: number }
  /** Items of the longest bar. */
  readonly most: number
}

/** Items of a sector at one stage; nothing where there are none. */
export function SegmentMark({ bar, row, stage, place, most }: SegmentMarkProps) {
  const { picked, onToggleSegment } = useSectorFilter()
  const { m, text, number } = useLanguage()
  const chartWidth = useChartWidth() ?? 0
  const count = row.byStage[stage]
  if (count === 0) return null
  const { x, y, width, height } = bar
  const isFaint = isOutside(picked.sectors, row.id) || isOutside(picked.stages, stage)
  const isEnd = ENDS.some((end) => end === stage)
  const middle = x + (width - 1) / 2
  const hasNumber = chartWidth >= numberFrom(count, most)
  return (
    <g
      className={styles["mark"]}
      role="button"
      tabIndex={-1}
      aria-label={m.charts.sectors.segment(text(row.label), stageLabel(stage, m), count)}
      aria-pressed={picked.sectors.join() === row.id && picked.stages.join() === stage}
      data-mark-row={place.row}
      data-mark-column={place.column}
      onClick={() => onToggleSegment(row.id, stage)}
    >
      <rect className={styles["target"]} x={x} y={y - 3} width={width} height={height + 6} />
      <StageFill
        chart="sectors"
        stage={stage}
        faint={isFaint}
        x={x}
        y={y}
        width={width - 1}
        height={height}
      />
      {hasNumber && isEnd && !isFaint && (
        <rect className={styles["hatchGround"]} x={middle - 6} y={y + 2} width={12} height={height - 4} />
      )}
      {hasNumber && (
        <text
          className={styles["inside"]}
          data-stage={stage}
          data-faint={isFaint || undefined}
          x={middle}
          y={y + height / 2}
        >
          {number(count)}
        </text>
      )}
    </g>
  )
}

function isOutside(picks: readonly string[], value: string): boolean {
  return picks.length > 0 && !picks.includes(value)
}
