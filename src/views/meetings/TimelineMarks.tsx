import { useState } from "react"
import type { Gap } from "../../dataset/meetings.ts"
import type { MeetingRow } from "../../summary/meetingRows.ts"
import { useLanguage } from "../../ui/language.ts"
import { useLinks } from "../../ui/links.ts"
import { useMarkKeys } from "../../ui/useMarkKeys.ts"
import { useWidth } from "../../ui/useWidth.ts"
import styles from "./MeetingTimeline.module.css"
import { TimelineDrawing } from "./TimelineDrawing.tsx"
import { timelineLayout } from "./timelineLayout.ts"

interface TimelineMarksProps {
  readonly rows: readonly MeetingRow[]
  readonly silences: readonly Gap[]
  /** A mark in a sentence. */
  readonly label: (row: MeetingRow) => string
}

/** The marks as links over the drawing: one stop of the keyboard, named by a line above while pointed at. */
export function TimelineMarks({ rows, silences, label }: TimelineMarksProps) {
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
