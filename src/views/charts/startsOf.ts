import type { LegendEntry } from "./chartSize.ts"

/** The stages that a bar holds, in the order of the legend, and what stands before each. */
export function startsOf<Stage extends string>(
  legend: readonly LegendEntry<Stage>[],
  byStage: Readonly<Record<Stage, number>>,
) {
  let start = 0
  return legend.flatMap(({ key }) => {
    const count = byStage[key]
    const part = { key, start, count }
    start += count
    return count > 0 ? [part] : []
  })
}
