import type { Gap } from "../../dataset/meetings.ts"
import { firstDay, lastDay, precisionOf } from "../../dataset/partialDate.ts"
import { type Level, LEVELS } from "../../dataset/vocabulary.ts"
import type { MeetingRow } from "../../summary/meetingRows.ts"
import { spread } from "./spread.ts"
import { timeAxis, type TimeAxis } from "./timeAxis.ts"

/** Height of one item. */
const ITEM = 3
/** Height of the tick under the line for a meeting at which no tracked item came up. */
const TICK = 5
/** Room under a lane's line, and over its tallest mark. */
const [BELOW, ABOVE] = [10, 12]
/** Room over the leaders for the silences in words. */
const SILENCE = 34
/** Room for a lane's name: beside the lanes where the chart is wide, else above each. */
const NAME = { beside: 108, above: 20 }
const WIDE = 600
const AXIS = 24

/** A meeting as drawn, in pixels from the top left. */
export interface Mark {
  readonly row: MeetingRow
  readonly left: number
  readonly width: number
  /** Line it stands on. */
  readonly base: number
  /** Height of all items; 0 where none came up. */
  readonly height: number
  /** Height of the selected ones; of all where the meeting is kept for itself, none where it is not kept. */
  readonly colouredHeight: number
  /** Where a pointer finds it. */
  readonly target: {
    readonly left: number
    readonly width: number
    readonly top: number
    readonly height: number
  }
}

export interface Lane {
  readonly level: Level
  readonly base: number
  readonly nameY: number
  /** Oldest first. */
  readonly marks: readonly Mark[]
}

/** A silence drawn between the marks at its ends. */
export interface SilenceLine {
  readonly gap: Gap
  readonly from: number
  readonly to: number
  readonly y: number
  /** Width that its words may take without touching the next ones or the edges. */
  readonly room: number
}

export interface TimelineLayout {
  readonly axis: TimeAxis
  readonly height: number
  readonly lanes: readonly Lane[]
  readonly silences: readonly SilenceLine[]
  readonly tick: number
}

/** Lays the meetings out on one scale: a lane per level, time to the right, items upwards. */
export function timelineLayout(
  rows: readonly MeetingRow[],
  gaps: readonly Gap[],
  width: number,
): TimelineLayout {
  const isWide = width >= WIDE
  const axis = timeAxis(
    rows.map(({ meeting }) => meeting.date),
    { left: isWide ? NAME.beside : 0, right: width - 14 },
  )
  let y = 0
  const lanes = LEVELS.map((level) => {
    const here = rows.filter(({ meeting }) => meeting.level === level)
    const tallest = Math.max(0, ...here.map(({ items }) => items.length))
    const top = y + (isWide ? 0 : NAME.above)
    const base = top + (level === "leaders" ? SILENCE : 0) + ABOVE + Math.max(tallest * ITEM, 2 * TICK)
    y = base + BELOW
    return {
      level,
      base,
      nameY: isWide ? base : top - 6,
      marks: laneMarks(here, axis, { top, base, isWide }),
    }
  })
  return { axis, lanes, silences: silenceLines(gaps, lanes, width), height: y + AXIS, tick: TICK }
}

function laneMarks(
  rows: readonly MeetingRow[],
  axis: TimeAxis,
  { top, base, isWide }: { readonly top: number; readonly base: number; readonly isWide: boolean },
): readonly Mark[] {
  const bar = isWide ? 4 : 3
  const exact = rows.filter(({ meeting }) => precisionOf(meeting.date) !== "year")
  const places = new Map(exact.map((row, place) => [row, place]))
  const centres = spread(
    exact.map(({ meeting }) => middleOf(meeting.date, axis)),
    bar + 1,
  )
  return rows.map((row) => {
    const { date } = row.meeting
    const vague = axis.x(lastDay(date)) - axis.x(firstDay(date))
    const width = Math.max(bar, precisionOf(date) === "year" ? vague : 0)
    const place = places.get(row) ?? -1
    const centre = centres[place] ?? middleOf(date, axis)
    const half = (other: number | undefined) =>
      Math.min(12, Math.max(Math.abs((other ?? Infinity) - centre), width) / 2)
    const [before, after] = [half(centres[place - 1]), half(place < 0 ? undefined : centres[place + 1])]
    const reach = place < 0 ? width / 2 : 0
    const left = centre - Math.max(before, reach)
    return {
      row,
      left: centre - width / 2,
      width,
      base,
      height: row.items.length * ITEM,
      colouredHeight: row.isChosen ? (row.selected || row.items.length) * ITEM : 0,
      target: { left, width: centre + Math.max(after, reach) - left, top, height: base + BELOW - top },
    }
  })
}

function middleOf(date: string, axis: TimeAxis): number {
  return (axis.x(firstDay(date)) + axis.x(lastDay(date))) / 2
}

/** The line of each silence runs between the drawn marks; its words may run as far as half-way to the next ones. */
function silenceLines(gaps: readonly Gap[], lanes: readonly Lane[], width: number): readonly SilenceLine[] {
  const lane = lanes.find(({ level }) => level === "leaders")
  const edge = (meeting: Gap["after"]) => {
    const mark = lane?.marks.find(({ row }) => row.meeting === meeting)
    return mark ? mark.left + mark.width / 2 : 0
  }
  const spans = gaps.map((gap) => ({ gap, from: edge(gap.before), to: edge(gap.after) }))
  const middles = spans.map(({ from, to }) => (from + to) / 2)
  const y = Math.min(...(lane?.marks ?? []).map(({ target }) => target.top)) + SILENCE
  return spans.map((span, index) => {
    const at = middles[index] ?? 0
    const [before, after] = [middles[index - 1] ?? -at, middles[index + 1] ?? 2 * width - at]
    return { ...span, y, room: Math.min(at - before, after - at) - 8 }
  })
}
