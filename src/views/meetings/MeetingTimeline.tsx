import { useState } from "react"
import type { Gap } from "../../dataset/meetings.ts"
import type { MeetingRow } from "../../summary/meetingRows.ts"
import { ChartFrame } from "../../ui/ChartFrame.tsx"
import { useLanguage } from "../../ui/language.ts"
import { useLinks } from "../../ui/links.ts"
import { useMarkKeys } from "../../ui/useMarkKeys.ts"
import { useWidth } from "../../ui/useWidth.ts"
import styles from "./MeetingTimeline.module.css"
import { TimelineDrawing } from "./TimelineDrawing.tsx"
import { timelineLayout } from "./timelineLayout.ts"
import { useTimelineWords } from "./useTimelineWords.ts"

interface MeetingTimelineProps {
  /** Every meeting, oldest first, the chosen ones marked. */
  readonly rows: readonly MeetingRow[]
  /** Long times between leaders' meetings, oldest first. */
  readonly silences: readonly Gap[]
  /** Different sources that attest the chosen meetings. */
  readonly sources: number
}

/** The meeting history on a time axis: a lane per level, a mark per meeting, the leaders' silences written out. */
export function MeetingTimeline({ rows, silences, sources }: MeetingTimelineProps) {
  const words = useTimelineWords(rows, silences, sources)
  return (
    <ChartFrame id="meetings" {...words.frame}>
      <Marks rows={rows} silences={silences} label={words.mark} />
    </ChartFrame>
  )
}

interface MarksProps extends Omit<MeetingTimelineProps, "sources"> {
  readonly label: (row: MeetingRow) => string
}

function Marks({ rows, silences, label }: MarksProps) {
  const { m } = useLanguage()
  const links = useLinks()
  const [width, ref] = useWidth(900)
  const { container } = useMarkKeys()
  const [active, setActive] = useState<string | null>(null)
  const layout = timelineLayout(rows, silences, width)
  const shown = rows.find(({ meeting }) => meeting.id === active)
  return (
    <div ref={ref}>
      <p className={styles["readout"]} aria-hidden="true">
        {shown ? label(shown) : m.meetings.timeline.hint}
      </p>
      <div className={styles["chart"]} role="group" aria-label={m.meetings.timeline.marks} {...container}>
        <TimelineDrawing layout={layout} width={width} />
        {layout.lanes.flatMap(({ marks }, lane) =>
          marks.map(({ row, left, target }) => (
            <a
              key={row.meeting.id}
              className={styles["target"]}
              href={links.meeting(row.meeting.id)}
              aria-label={label(row)}
              tabIndex={-1}
              data-mark-row={lane}
              data-mark-column={Math.round(left)}
              style={{ left: target.left, top: target.top, width: target.width, height: target.height }}
              onPointerEnter={() => setActive(row.meeting.id)}
              onPointerLeave={() => setActive(null)}
              onFocus={() => setActive(row.meeting.id)}
              onBlur={() => setActive(null)}
            />
          )),
        )}
      </div>
    </div>
  )
}
