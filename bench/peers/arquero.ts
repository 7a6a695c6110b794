import { desc, escape, op, table } from "arquero"
import { writeAnswer } from "../answer.ts"
import { type BenchItem, byFacet, type Facet, FACETS } from "../items.ts"
import type { Peer } from "../peers.ts"
import type { State } from "../steps.ts"
import { searchText, soughtIn } from "../words.ts"

type Table = ReturnType<typeof table>

interface Found {
  readonly rows: Uint32Array
  readonly counts: Readonly<Record<Facet, Table>>
  readonly cells: Table
  readonly sum: number
}

/** A table of columns; expressions are compiled and take what is asked as parameters. */
export function createArquero(items: readonly BenchItem[]): Peer<Found> {
  const all = table({
    ...byFacet((facet) => items.map(({ [facet]: own }) => own)),
    id: items.map(({ id }) => id),
    value: items.map(({ value }) => value),
    date: items.map(({ date }) => date),
    text: items.map(searchText),
  })
  return {
    step(state) {
      const found = filtered(all, state, null)
      const counts = byFacet((facet) => {
        const left = filtered(all, state, facet)
        const single = facet === "org" ? left.select("org").unroll("org") : left
        return single.groupby(facet).count()
      })
      const amounts = { count: op.count(), sum: op.sum("value") }
      return {
        rows: found.orderby(desc(state.sort), "id").indices(),
        counts,
        cells: found.groupby("year", "sector").rollup(amounts),
        // A sum of nothing is missing, not zero.
        sum: found.rollup(amounts).get("sum", 0) ?? 0,
      }
    },
    answer({ rows, counts, cells, sum }) {
      const { answer, setCount, setCell } = writeAnswer(
        Array.from(rows, (row) => items[row]?.id ?? -1),
        sum,
      )
      for (const facet of FACETS)
        for (const row of counts[facet].objects()) setCount(facet, row[facet] ?? "", Number(row["count"]))
      for (const { year, sector, count, sum: cellSum } of cells.objects())
        setCell(Number(year), String(sector), Number(count), Number(cellSum))
      return answer
    },
  }
}

function filtered(all: Table, { picks, value, date, words }: State, aside: Facet | null): Table {
  const parameters: Record<string, unknown> = {}
  const clauses: string[] = []
  const add = (clause: string, values: Readonly<Record<string, unknown>>) => {
    Object.assign(parameters, values)
    clauses.push(`(${clause})`)
  }
  for (const facet of FACETS) {
    if (facet === "org" || facet === aside || picks[facet].length === 0) continue
    add(`op.has($.${facet}, d.${facet})`, { [facet]: new Set(picks[facet]) })
  }
  if (value) add("d.value >= $.least && d.value <= $.most", { least: value[0], most: value[1] })
  if (date) add("d.date >= $.first && d.date <= $.last", { first: date[0], last: date[1] })
  for (const [at, word] of soughtIn(words).entries())
    add(`op.includes(d.text, $.word${at})`, { [`word${at}`]: word })
  const left = clauses.length > 0 ? all.params(parameters).filter(`(d, $) => ${clauses.join(" && ")}`) : all
  if (aside === "org" || picks.org.length === 0) return left
  const orgs = new Set(picks.org)
  return left.filter(escape(({ org }) => org.some((each) => orgs.has(each))))
}
