import type { BarShapeProps } from "recharts"
import type { ActivityRow } from "../../summary/activityRows.ts"
import { StageFill } from "./StageFill.tsx"

export type ActivityStage = keyof ActivityRow["byStage"]

interface YearSegmentProps {
  readonly bar: BarShapeProps
  readonly stage: ActivityStage
  readonly isFaint: boolean
}

/** Events of a year that reached one stage; nothing where there are none. */
export function YearSegment({ bar, stage, isFaint }: YearSegmentProps) {
  const { x, y, width, height } = bar
  if ((bar.payload as ActivityRow).byStage[stage] === 0) return null
  return (
    <StageFill
      chart="activity"
      stage={stage}
      faint={isFaint}
      x={x}
      y={y}
      width={width}
      height={height > 2 ? height - 1 : height}
    />
  )
}
