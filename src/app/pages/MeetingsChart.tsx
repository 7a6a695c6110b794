import { memo, useMemo } from "react"
import { countEvidence } from "../../dataset/evidence.ts"
import { leadersSilences, meetingRows } from "../../summary/meetingRows.ts"
import { MeetingTimeline } from "../../views/meetings/MeetingTimeline.tsx"
import type { Exploration } from "../useExploration.ts"
import { ChartFilters } from "./ChartFilters.tsx"

/** The timeline of all meetings, those outside the filters as faint context. */
export const MeetingsChart = memo(function MeetingsChart({
  exploration,
}: {
  readonly exploration: Exploration
}) {
  const { dataset, rows: selected, meetings } = exploration
  const rows = useMemo(() => meetingRows(dataset, meetings, selected), [dataset, meetings, selected])
  const silences = useMemo(() => leadersSilences(dataset), [dataset])
  const grounds = countEvidence(meetings.flatMap(({ evidence }) => evidence))
  return (
    <ChartFilters exploration={exploration} isMarked={() => true}>
      <MeetingTimeline rows={rows} silences={silences} grounds={grounds} version={dataset.about.version} />
    </ChartFilters>
  )
})
