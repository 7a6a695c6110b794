import { daysBetween, firstDay, type PartialDate, yearOf } from "../../dataset/partialDate.ts"
import type { Claim, TradeRows } from "../../summary/tradeRows.ts"
import { textWidth } from "../../ui/textWidth.ts"
import { axisTicks } from "./axisTicks.ts"
import { percent } from "./percent.ts"
import { fitsFrom } from "./widthSteps.ts"

/**
 * Room around the plot; the style sheet has it too. Above: labels of the agreement. Below: years and ticks of the
 * meetings.
 */
export const PLOT = { left: 50, right: 12, head: 72, foot: 62 } as const
/** From a point to its words beside it. */
export const INDENT = 6
/** Room that a letter needs. */
const LETTER = 7.2
/** Widest line of a stretch of time. */
const PERIOD = 84
/** Wide enough a plot for it to stand on the right of its point, where the later figures are. */
const WIDE = 400

/** What the charts of both sides share: their scales, the agreement, the leaders' meetings. */
export type TradeFrame = Omit<TradeRows, "sides">

type Years = Pick<TradeFrame, "from" | "to">

/** Figures of the scale; the last is the height of the plot. */
export function figureTicks(max: number): readonly number[] {
  return axisTicks(max, 4)
}

/** Where a year's figure stands, as part of the plot: in its middle, so that dates fall before or after it. */
export function yearPart(year: number, { from, to }: Years): number {
  return (year + 0.5 - from) / (to + 1 - from)
}

/** Where a day stands. */
export function datePart(date: PartialDate, { from, to }: Years): number {
  const year = yearOf(date)
  return (year + daysBetween(`${year}`, firstDay(date)) / 366 - from) / (to + 1 - from)
}

/** How wide the chart has to be for words to stand at the right of a part of the plot, that far from it. */
export function wordsFrom(words: string, part: number, gap: number): number {
  const needed = gap + textWidth(words, LETTER)
  return fitsFrom((width) => (1 - part) * (width - PLOT.left - PLOT.right) >= needed)
}

/** The same for a stretch of time. */
export function periodFrom(part: number): number {
  return fitsFrom((width) => {
    const plot = width - PLOT.left - PLOT.right
    return plot >= WIDE && (1 - part) * plot >= PERIOD
  })
}

/** A stretch of time in lines. */
export function periodLines(words: string): readonly string[] {
  return words.split(" ").reduce<readonly string[]>((lines, word) => {
    const longer = [...lines.slice(-1), word].join(" ")
    return lines.length > 0 && textWidth(longer, LETTER) <= PERIOD
      ? [...lines.slice(0, -1), longer]
      : [...lines, word]
  }, [])
}

/** Where a figure stands in the plot. */
export function figurePlace({ year, value }: Pick<Claim, "year" | "value">, frame: TradeFrame) {
  const top = figureTicks(frame.max).at(-1) ?? 1
  return { x: percent(yearPart(year, frame)), y: percent(1 - value / top) }
}
