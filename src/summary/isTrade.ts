import type { Dataset, Point, Series } from "../dataset/records.ts"

/** Whether a figure is of yearly trade between the parties, and so stands in the chart. */
export function isTrade(dataset: Dataset, series: Series, { measure }: Pick<Point, "measure">): boolean {
  return (
    series.shape === "yearly" &&
    series.side !== null &&
    series.measures.some(({ id }) => id === "total") &&
    flowsOf(dataset).some((flow) => flow.measure === measure)
  )
}

/** The measures that a chart of trade shows; a balance is not among them. */
export function flowsOf(dataset: Dataset) {
  const exports = dataset.about.parties.map(({ code }) => ({
    of: code,
    measure: `${code.toLowerCase()}-exports`,
  }))
  return [{ of: "both", measure: "total" }, ...exports]
}
