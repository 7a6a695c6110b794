import { createEngine } from "../../src/selection/engine.ts"
import type { Query } from "../../src/selection/rowQuery.ts"
import { createWordIndex } from "../../src/selection/wordIndex.ts"
import { decode, type FoundByCode, sumOf } from "../decode.ts"
import { dayCode, encodeItems, largestFirst } from "../encode.ts"
import { type BenchItem, FACETS } from "../items.ts"
import type { Peer } from "../peers.ts"
import { isSameButForSort, START, type State } from "../steps.ts"
import { wordsOf } from "../words.ts"

const [YEAR, SECTOR] = [FACETS.indexOf("year"), FACETS.indexOf("sector")]

/** The engine of the page. */
export function createOurs(items: readonly BenchItem[]): Peer<FoundByCode> {
  const encoded = encodeItems(items)
  const { rows, facets, values, dates, titles, summaries, codeOf } = encoded
  const engine = createEngine({ rows, facets, numbers: [values, dates], groups: null })
  const index = createWordIndex(rows, (row) => wordsOf(`${titles[row]} ${summaries[row]}`))
  let byValue: Uint32Array | null = null

  function queryOf({ picks, value, date, words }: State): Query {
    return {
      picks: FACETS.map((facet, at) => {
        if (picks[facet] === last.picks[facet]) return query.picks[at] ?? null
        if (picks[facet].length === 0) return null
        return { include: picks[facet].flatMap((picked) => codeOf[facet].get(picked) ?? []), exclude: [] }
      }),
      ranges: [value, date && [dayCode(date[0]), dayCode(date[1])]],
      hits: words === last.words ? query.hits : words === "" ? null : index.find(wordsOf(words)),
    }
  }

  function countAll() {
    const { counts, sums } = engine.cross(query, YEAR, SECTOR, 0, values)
    const table = { counts, sums: sums ?? [] }
    return { counts: engine.counts(query), table, sum: sumOf(table.sums) }
  }

  // As on the page: what an answer does not depend on does not make it anew.
  let last = START
  let query: Query = { picks: [], ranges: [], hits: null }
  let counted = countAll()

  return {
    step(state) {
      if (!isSameButForSort(state, last)) {
        query = queryOf(state)
        counted = countAll()
      }
      last = state
      if (state.sort === "value") byValue ??= largestFirst(encoded)
      return { rows: engine.rows(query, 0, state.sort === "value" ? byValue : null), ...counted }
    },
    answer: (found) => decode(encoded, found),
    readText: () => void index.find(["a"]),
  }
}
