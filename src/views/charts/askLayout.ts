import { ENDS } from "../../dataset/vocabulary.ts"
import type { AskSectorRow } from "../../summary/askSectorRows.ts"
import { ASK_WIDTH, BAR, labelWidth } from "./chartSize.ts"
import { fitsFrom } from "./widthSteps.ts"

/** Room for the count at the end of a bar; the style sheet has it too. */
const COUNT = 24
/** From the end of a bar to its count. */
export const COUNT_GAP = 6

/** Items that the longest bar may stand for. */
export function mostOf(rows: readonly AskSectorRow[]): number {
  return Math.max(1, ...rows.flatMap((row) => row.sides.map(({ total }) => total)))
}

/** Length of the longest bar in a chart of that width. */
export function barRoom(width: number): number {
  return (Math.min(width, ASK_WIDTH) - labelWidth(width)) / 2 - COUNT
}

/** How wide the chart has to be for a segment to hold its number; a hatched one never does. */
export function numberFrom(stage: string, count: number, most: number): number {
  if (ENDS.some((end) => end === stage)) return Infinity
  return fitsFrom((width) => (count / most) * barRoom(width) >= BAR)
}
