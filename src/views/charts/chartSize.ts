/** Sizes known before a chart is loaded, so that its box never moves. */

const LEGEND_LINE = 20
const SWATCH = 16
const LEGEND_GAP = 14
const ROW = 28
/** Narrower than this, labels and legends take the room of a phone. */
const NARROW = 480

export interface LegendEntry<Key extends string = string> {
  readonly key: Key
  readonly label: string
}

export interface LegendPlace<Key extends string = string> extends LegendEntry<Key> {
  readonly x: number
  readonly y: number
}

/** Where each entry of a legend stands: from left to right, in as many lines as the width asks for. */
export function legendPlaces<Key extends string>(
  entries: readonly LegendEntry<Key>[],
  width: number,
): readonly LegendPlace<Key>[] {
  let [x, y] = [0, 0]
  return entries.map((entry) => {
    const needed = SWATCH + textWidth(entry.label)
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
  return width < NARROW ? 112 : 168
}

export function sectorHeight(sectors: number, legend: readonly LegendEntry[], width: number): number {
  return legendHeight(legend, width) + sectors * ROW
}

/** At least as high as a narrow box is wide enough for; beside another chart it takes that one's height. */
export function activityHeight(width: number): number {
  return width < NARROW ? 300 : 340
}

export function tradeHeight(width: number): number {
  return width < NARROW ? 300 : 340
}

/** Generous guess, since the words are placed before they are drawn; Hangul is twice as wide. */
function textWidth(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter >= "ᄀ" ? 13 : 6.9), 0)
}
