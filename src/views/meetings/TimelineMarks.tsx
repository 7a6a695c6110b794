import { memo, useMemo, useState } from "react"
import type { Gap } from "../../dataset/meetings.ts"
import type { MeetingRow } from "../../summary/meetingRows.ts"
import { useLanguage } from "../../ui/language.ts"
import { useLinks } from "../../ui/links.ts"
import { useMarkKeys } from "../../ui/useMarkKeys.ts"
import { useWidth } from "../../ui/useWidth.ts"
import styles from "./MeetingTimeline.module.css"
import { TimelineDrawing } from "./TimelineDrawing.tsx"
import { type Mark, timelineLayout } from "./timelineLayout.ts"

/** Where nothing has a width, as in a test. */
const UNMEASURED = 900

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
  const [measured, ref] = useWidth(true)
  const width = measured ?? UNMEASURED
  const { container } = useMarkKeys()
  const [active, setActive] = useState<string | null>(null)
  const layout = useMemo(() => timelineLayout(rows, silences, width), [rows, silences, width])
  const shown = rows.find(({ meeting }) => meeting.id === active)
  return (
    <div ref={ref}>
      <p className={styles["readout"]} aria-hidden="true">
        {shown ? label(shown) : m.meetings.timeline.hint}
      </p>
      <div className={styles["chart"]} role="group" aria-label={m.meetings.timeline.marks} {...container}>
        <TimelineDrawing layout={layout} width={width} />
        {layout.lanes.flatMap(({ marks }, lane) =>
          marks.map((mark) => (
            <MarkLink
              key={mark.row.meeting.id}
              mark={mark}
              lane={lane}
              href={links.meeting(mark.row.meeting.id)}
              label={label}
              onActive={setActive}
            />
          )),
        )}
      </div>
    </div>
  )
}

interface MarkLinkProps extends Pick<TimelineMarksProps, "label"> {
  readonly mark: Mark
  readonly lane: number
  readonly href: string
  readonly onActive: (id: string | null) => void
}

/** A part of its own, so that drawing very many gives way to what a reader does meanwhile. */
const MarkLink = memo(function MarkLink({
  mark: { row, left, target },
  lane,
  href,
  label,
  onActive,
}: MarkLinkProps) {
  const { id } = row.meeting
  return (
    <a
      className={styles["target"]}
      href={href}
      aria-label={label(row)}
      tabIndex={-1}
      data-mark-row={lane}
      data-mark-column={Math.round(left)}
      style={{ left: target.left, top: target.top, width: target.width, height: target.height }}
      onPointerEnter={() => onActive(id)}
      onPointerLeave={() => onActive(null)}
      onFocus={() => onActive(id)}
      onBlur={() => onActive(null)}
    />
  )
})
