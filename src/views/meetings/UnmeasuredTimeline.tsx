import type { Gap } from "../../dataset/meetings.ts"
import type { MeetingRow } from "../../summary/meetingRows.ts"
import { useLanguage } from "../../ui/language.ts"
import styles from "./MeetingTimeline.module.css"
import { TimelineDrawing } from "./TimelineDrawing.tsx"
import { timelineLayout } from "./timelineLayout.ts"

interface UnmeasuredTimelineProps {
  readonly rows: readonly MeetingRow[]
  readonly silences: readonly Gap[]
}

/** With names above the lanes, and beside them: the style sheet chooses. */
const WIDTHS = [358, 900] as const

/** The picture before its width is known, at the height that it will have. */
export function UnmeasuredTimeline({ rows, silences }: UnmeasuredTimelineProps) {
  const { m } = useLanguage()
  return (
    <div className={styles["unmeasured"]}>
      <p className={styles["readout"]} aria-hidden="true">
        {m.meetings.timeline.hint}
      </p>
      <div className={styles["chart"]}>
        {WIDTHS.map((width) => (
          <TimelineDrawing key={width} layout={timelineLayout(rows, silences, width)} width={width} isFluid />
        ))}
      </div>
    </div>
  )
}
