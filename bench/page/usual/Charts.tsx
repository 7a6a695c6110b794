import { Bar, BarChart, Legend, Tooltip, XAxis, YAxis } from "recharts"
import { yearOf } from "../../../src/dataset/partialDate.ts"
import type { Dataset } from "../../../src/dataset/records.ts"
import { EVENT_STAGES, LADDER_PLACES } from "../../../src/dataset/vocabulary.ts"
import type { Row } from "./columns.ts"

const COLOURS = [
  "#123",
  "#246",
  "#369",
  "#48c",
  "#6af",
  "#9cf",
  "#c63",
  "#963",
  "#630",
  "#999",
  "#ccc",
  "#eee",
]

/** Sectors by stage and years by stage, counted and drawn anew with every change. */
export function Charts({ rows, dataset }: { readonly rows: readonly Row[]; readonly dataset: Dataset }) {
  const sectors = dataset.about.sectors.map(({ label }) => {
    const own = rows.filter(({ sector }) => sector === label.en)
    return count({ name: label.en }, own, ({ stage }) => stage)
  })
  const events = rows.flatMap(({ item }) => item.events)
  const years = Array.from({ length: 37 }, (_, index) => 1990 + index).map((year) =>
    count(
      { name: String(year) },
      events.filter(({ date }) => yearOf(date) === year),
      ({ stage }) => stage,
    ),
  )
  return (
    <div className="charts">
      <BarChart width={460} height={420} data={sectors} layout="vertical">
        <XAxis type="number" />
        <YAxis type="category" dataKey="name" width={120} />
        <Tooltip />
        <Legend />
        {bars(LADDER_PLACES)}
      </BarChart>
      <BarChart width={560} height={420} data={years}>
        <XAxis dataKey="name" />
        <YAxis />
        <Tooltip />
        <Legend />
        {bars(EVENT_STAGES)}
      </BarChart>
    </div>
  )
}

function bars(stages: readonly string[]) {
  return stages.map((stage, index) => (
    <Bar key={stage} dataKey={stage} stackId="a" fill={COLOURS[index] ?? "#000"} isAnimationActive={false} />
  ))
}

function count<T>(start: Record<string, string | number>, list: readonly T[], of: (one: T) => string) {
  const counts = { ...start }
  for (const one of list) counts[of(one)] = Number(counts[of(one)] ?? 0) + 1
  return counts
}
