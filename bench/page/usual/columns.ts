import {
  columnFacetingFeature,
  columnFilteringFeature,
  createColumnHelper,
  createFacetedRowModel,
  createFacetedUniqueValues,
  createFilteredRowModel,
  createSortedRowModel,
  filterFn_arrIncludesSome,
  globalFilteringFeature,
  rowSortingFeature,
  sortFn_basic,
  sortFn_text,
  tableFeatures,
} from "@tanstack/react-table"
import { itemsByMeeting } from "../../../src/dataset/meetings.ts"
import type { Dataset, Item } from "../../../src/dataset/records.ts"
import { lastEvent, placeOnLadder } from "../../../src/dataset/stage.ts"
import { valueOf } from "../../../src/dataset/value.ts"

/** An item as such a page lists it: flat, since the table filters by columns. */
export interface Row {
  readonly item: Item
  readonly sector: string
  readonly stage: string
  readonly instrument: string
  readonly organisations: readonly string[]
  readonly people: readonly string[]
  readonly places: readonly string[]
  readonly meetings: readonly string[]
  readonly title: string
  readonly last: string
  readonly value: number
  readonly reports: number
  readonly words: string
}

export const features = tableFeatures({
  columnFilteringFeature,
  columnFacetingFeature,
  globalFilteringFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
  facetedRowModel: createFacetedRowModel(),
  facetedUniqueValues: createFacetedUniqueValues(),
  filterFns: {
    arrIncludesSome: filterFn_arrIncludesSome,
    /** A column of one value, of which several may be picked: the table brings no filter for it. */
    isOneOf: (
      row: { readonly getValue: (column: string) => unknown },
      column: string,
      picked: readonly unknown[],
    ) => picked.includes(row.getValue(column)),
  },
  sortFns: { basic: sortFn_basic, text: sortFn_text },
})

export const FACETS = [
  "sector",
  "stage",
  "instrument",
  "organisations",
  "people",
  "places",
  "meetings",
] as const

const helper = createColumnHelper<typeof features, Row>()
export const columns = helper.columns([
  helper.accessor("title", { header: "Item", sortFn: "text" }),
  helper.accessor("sector", { header: "Sector", filterFn: "isOneOf" }),
  helper.accessor("stage", { header: "Stage", filterFn: "isOneOf" }),
  helper.accessor("last", { header: "Last event", sortFn: "basic" }),
  helper.accessor("value", { header: "Value", sortFn: "basic" }),
  helper.accessor("reports", { header: "Reports", sortFn: "basic" }),
  helper.accessor("instrument", { header: "Instrument", filterFn: "isOneOf" }),
  helper.accessor("organisations", {
    getUniqueValues: (row) => [...row.organisations],
    header: "Parties",
    filterFn: "arrIncludesSome",
  }),
  helper.accessor("people", { getUniqueValues: (row) => [...row.people], filterFn: "arrIncludesSome" }),
  helper.accessor("places", { getUniqueValues: (row) => [...row.places], filterFn: "arrIncludesSome" }),
  helper.accessor("meetings", { getUniqueValues: (row) => [...row.meetings], filterFn: "arrIncludesSome" }),
])

export function rowsOf(dataset: Dataset): readonly Row[] {
  const asOf = dataset.about.coverage.until
  const meetings = new Map<Item, string[]>()
  for (const [id, parts] of itemsByMeeting(dataset))
    for (const { item } of parts) meetings.set(item, [...(meetings.get(item) ?? []), id])
  const labels = new Map(dataset.about.sectors.map(({ id, label }) => [id, label.en]))
  return dataset.items.map((item) => ({
    item,
    sector: labels.get(item.sector) ?? item.sector,
    stage: placeOnLadder(item, asOf),
    instrument: item.instrument,
    organisations: item.organisations.map((id) => dataset.organisationById.get(id)?.names.en ?? id),
    people: item.people.map((id) => dataset.personById.get(id)?.names.en ?? id),
    places: item.places.map((id) => dataset.placeById.get(id)?.names.en ?? id),
    meetings: meetings.get(item) ?? [],
    title: item.title.en,
    last: lastEvent(item, asOf)?.date ?? "",
    value: valueOf(item)?.high ?? 0,
    reports: new Set(item.events.flatMap(({ evidence }) => evidence.map(({ source }) => source))).size,
    words: [item.title.en, item.summary.en, ...item.events.map(({ what }) => what.en)]
      .join(" ")
      .toLowerCase(),
  }))
}
