import { textWidth } from "../../ui/textWidth.ts"

/** Sizes known before a chart is loaded, so that its box never moves. */

export const LEGEND_LINE = 20
const SWATCH = 16
/** The style sheet has it too. */
const LEGEND_GAP = 14
/** Height of a line of the sectors, and of the bar in its middle. */
export const ROW = 28
export const BAR = 18
/** Narrower than this, labels take two lines. */
const NARROW = 480
/** Narrower than this, letters may be those of a phone. */
export const PHONE = 640
/** From each of them on, labels have other room or other letters. */
export const LABEL_WIDTHS = [0, NARROW, PHONE] as const

export interface LegendEntry<Key extends string = string> {
  readonly key: Key
  readonly label: string
}

export interface LegendPlace<Key extends string = string> extends LegendEntry<Key> {
  readonly x: number
  readonly y: number
}

/** How high a chart is: as its legend, with as many lines as the width asks for, and as what stands below that. */
export interface ChartSize {
  /** None where the height does not count it. */
  readonly legend: readonly LegendEntry[]
  readonly narrow: number
  readonly wide: number
  /** Whether it grows no wider than `ASK_WIDTH`. */
  readonly isCapped: boolean
}

export function chartHeight({ legend, narrow, wide, isCapped }: ChartSize, width: number): number {
  const below = width < NARROW ? narrow : wide
  return legend.length === 0
    ? below
    : legendHeight(legend, isCapped ? Math.min(width, ASK_WIDTH) : width) + below
}

/** Room that an entry of a legend takes in a chart of that width. */
export const entryWidth = ({ label }: LegendEntry, width: number): number => SWATCH + labelRoom(label, width)

/** Where each entry of a legend stands: from left to right, in as many lines as the width asks for. */
export function legendPlaces<Key extends string>(
  entries: readonly LegendEntry<Key>[],
  width: number,
): readonly LegendPlace<Key>[] {
  let [x, y] = [0, 0]
  return entries.map((entry) => {
    const needed = entryWidth(entry, width)
    if (x > 0 && x + needed > width) [x, y] = [0, y + LEGEND_LINE]
    const place = { ...entry, x, y }
    x += needed + LEGEND_GAP
    return place
  })
}

/** Height of the legend with the space below it. */
export function legendHeight(entries: readonly LegendEntry[], width: number): number {
  return (legendPlaces(entries, width).at(-1)?.y ?? -LEGEND_LINE) + LEGEND_LINE + 8
}

export function labelWidth(width: number): number {
  return width < NARROW ? 132 : 168
}

export function sectorSize(sectors: number, legend: readonly LegendEntry[]): ChartSize {
  return { legend, narrow: sectors * ROW, wide: sectors * ROW, isCapped: false }
}

/** Height of a sector's line in the figure of asks. */
export const ASK_ROW = 28
/** Wider than this its bars would be longer than they say. */
export const ASK_WIDTH = 760

export function askSize(sectors: number, legend: readonly LegendEntry[]): ChartSize {
  return { legend, narrow: sectors * ASK_ROW, wide: sectors * ASK_ROW, isCapped: true }
}

export const ACTIVITY_SIZE: ChartSize = { legend: [], narrow: 320, wide: 440, isCapped: false }

export const TRADE_SIZE: ChartSize = { legend: [], narrow: 340, wide: 380, isCapped: false }

/** The words of a label in one line, or in two where they are wider than its room. */
export function labelLines(text: string, room: number, width: number): readonly string[] {
  const words = text.split(" ")
  if (words.length === 1 || labelRoom(text, width) <= room) return [text]
  const breaks = words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1), words.slice(index + 1)] as const)
  const longest = ([a, b]: (typeof breaks)[number]) => Math.max(a.join(" ").length, b.join(" ").length)
  const [first, second] = breaks.reduce((best, one) => (longest(one) < longest(best) ? one : best))
  return [first.join(" "), second.join(" ")]
}

/** A generous guess. */
function labelRoom(text: string, width: number): number {
  return textWidth(text, width < PHONE ? 7.6 : 6.9)
}
