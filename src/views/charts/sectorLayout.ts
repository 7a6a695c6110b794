import type { SectorRow } from "../../summary/sectorRows.ts"
import { labelWidth } from "./chartSize.ts"
import { fitsFrom } from "./widthSteps.ts"

/** Room for the totals at the right; the style sheet has it too. */
export const TOTAL = 32
/** Space between a label and its bar. */
export const LABEL_GAP = 10
/** From the end of a bar to its total. */
export const COUNT_GAP = 6
/** Segments narrower than this do not hold their number. */
const FITS = 16

/** Items that the whole width of the plot stands for. */
export function mostOf(rows: readonly SectorRow[]): number {
  return Math.max(1, ...rows.map(({ total }) => total))
}

/** How wide the chart has to be for a segment to hold its number. */
export function numberFrom(count: number, most: number): number {
  return fitsFrom((width) => (count / most) * (width - labelWidth(width) - TOTAL) >= FITS)
}
