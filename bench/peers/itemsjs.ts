import itemsjs from "itemsjs"
import { type BenchItem, byFacet, type Facet } from "../items.ts"
import type { Peer } from "../peers.ts"
import type { State } from "../steps.ts"
import { searchText, soughtIn } from "../words.ts"
import { answerOfItems, type FoundItems, tabulate } from "./plain.ts"

/** Sets of bits for the facets. Ranges and words it does not know: it is given the ids that pass them. */
export function createItemsJs(items: readonly BenchItem[]): Peer<FoundItems> {
  // An id of 0 would be lost.
  const rows = items.map((item) => ({ ...item, text: searchText(item), key: item.id + 1 }))
  const engine = itemsjs(rows, {
    native_search_enabled: false,
    custom_id_field: "key",
    sortings: {
      date: { field: ["date", "id"], order: ["desc", "asc"] },
      value: { field: ["value", "id"], order: ["desc", "asc"] },
    },
    aggregations: byFacet((facet) => ({ title: facet, size: 1000, conjunction: false })),
  })

  function keysOf({ value, date, words }: State): readonly number[] | null {
    if (value === null && date === null && words === "") return null
    const sought = soughtIn(words)
    const keys: number[] = []
    for (const item of rows) {
      const passes =
        (value === null || (item.value >= value[0] && item.value <= value[1])) &&
        (date === null || (item.date >= date[0] && item.date <= date[1])) &&
        sought.every((word) => item.text.includes(word))
      if (passes) keys.push(item.key)
    }
    return keys
  }

  return {
    step(state) {
      const keys = keysOf(state)
      const { data } = engine.search({
        per_page: rows.length,
        sort: state.sort,
        filters: state.picks,
        ...(keys && { _ids: keys }),
      })
      const counts = byFacet((facet) => bucketsOf(facet, data.aggregations[facet]?.buckets ?? []))
      return { items: data.items, counts, ...tabulate(data.items) }
    },
    answer: answerOfItems,
  }
}

/** It turns every value into text. */
function bucketsOf(facet: Facet, buckets: readonly { readonly key: string; readonly doc_count: number }[]) {
  return buckets.map(({ key, doc_count: count }) => [facet === "year" ? Number(key) : key, count] as const)
}
