import { memo } from "react"
import { precisionOf } from "../../dataset/partialDate.ts"
import { REMOTE_FORMATS } from "../../dataset/vocabulary.ts"
import { useLanguage } from "../../ui/language.ts"
import styles from "./MeetingTimeline.module.css"
import { SilenceLabel } from "./SilenceLabel.tsx"
import type { Lane, Mark, TimelineLayout } from "./timelineLayout.ts"

interface TimelineDrawingProps {
  readonly layout: TimelineLayout
  readonly width: number
  /** Whether it shrinks with its place, at the same height. */
  readonly isFluid?: boolean
}

/** The picture alone; the links over it carry its words. */
export const TimelineDrawing = memo(function TimelineDrawing({
  layout,
  width,
  isFluid = false,
}: TimelineDrawingProps) {
  const { axis, lanes, silences, height } = layout
  return (
    <svg
      width={isFluid ? "100%" : width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      data-fluid={isFluid ? width : undefined}
      aria-hidden="true"
    >
      {axis.ticks.map(({ year, x }) => (
        <text key={year} className={styles["year"]} x={x} y={height - 4} textAnchor="middle">
          {year}
        </text>
      ))}
      {lanes.map((lane) => (
        <LaneDrawing key={lane.level} lane={lane} layout={layout} />
      ))}
      {silences.map((silence) => (
        <SilenceLabel key={silence.gap.after.id} silence={silence} />
      ))}
    </svg>
  )
})

function LaneDrawing({ lane, layout }: { readonly lane: Lane; readonly layout: TimelineLayout }) {
  const { m } = useLanguage()
  const { base, nameY, level, marks } = lane
  const { left, right, breakX } = layout.axis
  const tallest = marks.reduce<Mark | null>(
    (most, mark) => (mark.height > (most?.height ?? 0) ? mark : most),
    null,
  )
  return (
    <g>
      <text className={styles["name"]} x={0} y={nameY}>
        {m.vocabulary.level[level]}
      </text>
      <path className={styles["line"]} d={`M${left} ${base + 0.5}H${right}`} />
      {breakX !== null && <path className={styles["break"]} d={`M${breakX - 5} ${base + 5}l5 -9m0 9l5 -9`} />}
      {marks.map((mark) => (
        <MarkDrawing key={mark.row.meeting.id} mark={mark} tick={layout.tick} />
      ))}
      {tallest && (
        <text
          className={styles["peak"]}
          x={tallest.left + tallest.width / 2}
          y={base - tallest.height - 4}
          textAnchor="middle"
        >
          {tallest.row.items.length}
        </text>
      )}
    </g>
  )
}

/** A bar of all items in grey with the selected ones in colour; a tick under the line where there is none. */
function MarkDrawing({ mark, tick }: { readonly mark: Mark; readonly tick: number }) {
  const { left, width, base, height, colouredHeight, row } = mark
  const { date, format } = row.meeting
  const look = REMOTE_FORMATS.includes(format) ? "outlined" : precisionOf(date) === "day" ? "solid" : "vague"
  const bar = (className: string | undefined, top: number, tall: number) => (
    <rect
      className={className}
      data-look={look}
      {...(look === "outlined"
        ? { x: left + 0.5, y: top + 0.5, width: width - 1, height: tall - 1 }
        : { x: left, y: top, width, height: tall })}
    />
  )
  if (height === 0) return bar(styles[row.isChosen ? "mark" : "faint"], base + 1, tick)
  return (
    <>
      {colouredHeight < height && bar(styles["faint"], base - height, height)}
      {colouredHeight > 0 && bar(styles["mark"], base - colouredHeight, colouredHeight)}
    </>
  )
}
