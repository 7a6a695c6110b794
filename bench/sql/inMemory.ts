import type { FacetColumn } from "../../src/selection/columns.ts"
import { createEngine } from "../../src/selection/engine.ts"
import type { RunSql, SqlEngine, SqlTable, WordRange } from "../../src/selection/sqlEngine.ts"

/** Larger than there are rows: a number and a row in one number, so that equal ones stand by row. */
const ROWS = 2 ** 24

/** Reads a whole table into the engine of the page, which then answers as a database would. */
export async function readIntoMemory(table: SqlTable, run: RunSql): Promise<SqlEngine> {
  const column = async (name: string) => {
    const [numbers = []] = await run(`SELECT ${name} FROM ${table.from} ORDER BY row`)
    return numbers
  }
  const facets: FacetColumn[] = []
  for (const { column: name, size, isList } of table.facets) {
    const codes = Uint16Array.from(await column(isList ? `unnest(${name})` : name))
    facets.push({ name, size, codes, starts: isList ? startsOf(await column(`len(${name})`)) : null })
  }
  const values = Float64Array.from(await column("value"))
  const dates = Uint16Array.from(await column("date"))
  const rows = values.length
  const find = await readWords(table, run, rows)
  const engine = createEngine({ rows, facets, numbers: [values, dates], groups: null })
  let byValue: Uint32Array | null = null
  let last: { readonly ranges: string; readonly hits: Uint8Array } | null = null

  function queryOf<Picked extends { readonly hits: readonly WordRange[] | null }>(query: Picked) {
    if (query.hits === null) return { ...query, hits: null }
    const ranges = query.hits.join(";")
    if (last?.ranges !== ranges) last = { ranges, hits: find(query.hits) }
    return { ...query, hits: last.hits }
  }

  return {
    async rows(query, aside, order = [], page = null) {
      if (order.length > 0) byValue ??= largestFirst(values)
      const all = engine.rows(queryOf(query), aside, order.length > 0 ? byValue : null)
      return page ? all.slice(page.from, page.from + page.most) : all
    },
    total: async (query, aside) => engine.rows(queryOf(query), aside).length,
    counts: async (query) => engine.counts(queryOf(query)),
    cross: async (query, a, b, aside, amount) =>
      engine.cross(queryOf(query), a, b, aside, amount ? values : undefined),
    bits: engine.bits,
  }
}

/** Where the rows of each word stand, since the file has them word by word. */
async function readWords(table: SqlTable, run: RunSql, rows: number) {
  const [words = [], counts = []] = await run(`SELECT word, count(*) FROM ${table.words} GROUP BY 1`)
  const lengths = new Uint32Array(Math.max(...Array.from(words)) + 1)
  for (let at = 0; at < words.length; at++) lengths[words[at] as number] = counts[at] as number
  const starts = startsOf(lengths)
  const [ofWords = []] = await run(`SELECT row FROM ${table.words} ORDER BY word, row`)
  const postings = Uint32Array.from(ofWords)
  return (ranges: readonly WordRange[]): Uint8Array => {
    const found = new Uint8Array(rows)
    for (const [nth, [first, lastWord]] of ranges.entries())
      for (let at = starts[first] ?? 0; at < (starts[lastWord + 1] ?? 0); at++)
        if (found[postings[at] as number] === nth) found[postings[at] as number] = nth + 1
    return found.map((times) => Number(times === ranges.length))
  }
}

function startsOf(lengths: ArrayLike<number>): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1)
  for (let at = 0; at < lengths.length; at++)
    starts[at + 1] = (starts[at] as number) + (lengths[at] as number)
  return starts
}

function largestFirst(values: Float64Array): Uint32Array {
  const keys = values.map((value, row) => row - value * ROWS).toSorted()
  return Uint32Array.from(keys, (key) => ((key % ROWS) + ROWS) % ROWS)
}
