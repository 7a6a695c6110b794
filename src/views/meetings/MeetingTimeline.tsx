import type { EvidenceCount } from "../../dataset/evidence.ts"
import type { Gap } from "../../dataset/meetings.ts"
import type { MeetingRow } from "../../summary/meetingRows.ts"
import { ChartFrame } from "../../ui/ChartFrame.tsx"
import { useIsAlive } from "../../ui/useIsAlive.ts"
import { TimelineMarks } from "./TimelineMarks.tsx"
import { UnmeasuredTimeline } from "./UnmeasuredTimeline.tsx"
import { useTimelineWords } from "./useTimelineWords.ts"

interface MeetingTimelineProps {
  /** Every meeting, oldest first, the chosen ones marked. */
  readonly rows: readonly MeetingRow[]
  /** Long times between leaders' meetings, oldest first. */
  readonly silences: readonly Gap[]
  /** What attests the chosen meetings. */
  readonly grounds: EvidenceCount
  /** Version of the data. */
  readonly version: string
}

/** The meeting history on a time axis: a lane per level, a mark per meeting, the leaders' silences written out. */
export function MeetingTimeline({ rows, silences, grounds, version }: MeetingTimelineProps) {
  const words = useTimelineWords(rows, silences, grounds, version)
  const isInBrowser = useIsAlive()
  return (
    <ChartFrame id="meetings" {...words.frame}>
      {isInBrowser ? (
        <TimelineMarks rows={rows} silences={silences} label={words.mark} />
      ) : (
        <UnmeasuredTimeline rows={rows} silences={silences} />
      )}
    </ChartFrame>
  )
}
