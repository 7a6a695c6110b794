import type { BarShapeProps } from "recharts"
import type { ActivityRow } from "../../summary/activityRows.ts"
import { StageFill } from "./StageFill.tsx"
import { useChosenSpan } from "./yearSpan.ts"

export type ActivityStage = keyof ActivityRow["byStage"]

interface YearSegmentProps {
  readonly bar: BarShapeProps
  readonly stage: ActivityStage
}

/** Events of a year that reached one stage; nothing where there are none. */
export function YearSegment({ bar, stage }: YearSegmentProps) {
  const { isChosen } = useChosenSpan()
  const { x, y, width, height } = bar
  const row = bar.payload as ActivityRow
  if (row.byStage[stage] === 0) return null
  return (
    <StageFill
      chart="activity"
      stage={stage}
      faint={!isChosen(row)}
      x={x}
      y={y}
      width={width}
      height={height - 1}
    />
  )
}
