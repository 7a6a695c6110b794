import {
  columnFacetingFeature,
  columnFilteringFeature,
  constructTable,
  createFacetedRowModel,
  createFacetedUniqueValues,
  createFilteredRowModel,
  createSortedRowModel,
  type FilterFn,
  rowSortingFeature,
  sortFn_basic,
  tableFeatures,
} from "@tanstack/table-core"
import { storeReactivityBindings } from "@tanstack/table-core/store-reactivity-bindings"
import { type BenchItem, byFacet, FACETS } from "../items.ts"
import type { Peer } from "../peers.ts"
import type { State } from "../steps.ts"
import { searchText, soughtIn } from "../words.ts"
import { answerOfItems, type FoundItems, type SearchableItem, tabulate } from "./plain.ts"

const features = tableFeatures({
  coreReactivityFeature: storeReactivityBindings(),
  columnFilteringFeature,
  columnFacetingFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
  facetedRowModel: createFacetedRowModel(),
  facetedUniqueValues: createFacetedUniqueValues(),
  filterFns: {},
  sortFns: { basic: sortFn_basic },
})

type Filter = FilterFn<typeof features, SearchableItem>

/** The table's own filtering, faceting and sorting, in the version that the page has. */
export function createTanStack(items: readonly BenchItem[]): Peer<FoundItems> {
  const table = constructTable({
    features,
    columns: [
      ...FACETS.map((facet) => ({
        id: facet,
        accessorKey: facet,
        filterFn: hasOneOf,
        ...(facet === "org" && { getUniqueValues: ({ org }: SearchableItem) => [...org] }),
      })),
      { id: "value", accessorKey: "value" as const, filterFn: lies, sortFn: "basic" as const },
      { id: "date", accessorKey: "date" as const, filterFn: lies, sortFn: "basic" as const },
      { id: "text", accessorKey: "text" as const, filterFn: hasWords },
      { id: "id", accessorKey: "id" as const, sortFn: "basic" as const },
    ],
    data: items.map((item) => ({ ...item, text: searchText(item) })),
    getRowId: ({ id }) => String(id),
  })
  table.getCoreRowModel()
  let sort: State["sort"] | null = null
  return {
    step(state) {
      if (state.sort !== sort) {
        table.setSorting([
          { id: state.sort, desc: true },
          { id: "id", desc: false },
        ])
      }
      sort = state.sort
      table.setColumnFilters(filtersOf(state))
      const sorted = table.getSortedRowModel().rows.map(({ original }) => original)
      const counts = byFacet(
        (facet): ReadonlyMap<string, number> => table.getColumn(facet)?.getFacetedUniqueValues() ?? new Map(),
      )
      return { items: sorted, counts, ...tabulate(sorted) }
    },
    answer: answerOfItems,
  }
}

/** The values become a set once for each change, which is kinder than what the package brings. */
const hasOneOf: Filter = Object.assign<Filter, Partial<Filter>>(
  (row, column, values: ReadonlySet<unknown>) => {
    const own: unknown = row.getValue(column)
    return Array.isArray(own) ? own.some((each) => values.has(each)) : values.has(own)
  },
  { resolveFilterValue: (values: readonly unknown[]) => new Set(values) },
)

const lies: Filter = (row, column, [low, high]: readonly [unknown, unknown]) => {
  const own = row.getValue<number>(column)
  return own >= (low as number) && own <= (high as number)
}

const hasWords: Filter = Object.assign<Filter, Partial<Filter>>(
  (row, column, words: readonly string[]) => {
    const text = row.getValue<string>(column)
    return words.every((word) => text.includes(word))
  },
  { resolveFilterValue: soughtIn },
)

function filtersOf({ picks, value, date, words }: State) {
  return [
    ...FACETS.filter((facet) => picks[facet].length > 0).map((facet) => ({ id: facet, value: picks[facet] })),
    ...(value ? [{ id: "value", value }] : []),
    ...(date ? [{ id: "date", value: date }] : []),
    ...(words ? [{ id: "text", value: words }] : []),
  ]
}
