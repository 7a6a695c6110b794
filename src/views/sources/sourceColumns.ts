import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  type SortFn,
  sortFn_basic,
  tableFeatures,
} from "@tanstack/react-table"
import type { Language } from "../../format/language.ts"
import type { SourceRow } from "../../summary/sourceRows.ts"

export const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() })

export const SOURCE_COLUMNS = ["source", "kind", "language", "published", "claims", "origin"] as const
export type SourceColumn = (typeof SOURCE_COLUMNS)[number]

const helper = createColumnHelper<typeof features, SourceRow>()

/** What each column sorts by; undated sources come last either way. */
export function sourceColumns({ m, language, compare }: Language) {
  const byWords: SortFn<typeof features, SourceRow> = (a, b, id) =>
    compare(a.getValue<string>(id), b.getValue<string>(id))
  const published = ({ source }: SourceRow) => source.published ?? undefined
  return helper.columns([
    helper.accessor(({ source }) => `${source.publisher} ${source.title ?? ""}`, {
      id: "source",
      sortFn: byWords,
    }),
    helper.accessor(({ source }) => m.vocabulary.sourceKind[source.kind], { id: "kind", sortFn: byWords }),
    helper.accessor(({ source }) => language(source.language), { id: "language", sortFn: byWords }),
    helper.accessor(published, {
      id: "published",
      sortFn: sortFn_basic,
      sortUndefined: "last",
      sortDescFirst: true,
    }),
    helper.accessor("claims", { id: "claims", sortFn: sortFn_basic, sortDescFirst: true }),
    helper.accessor("sharing", { id: "origin", sortFn: sortFn_basic, sortDescFirst: true }),
  ])
}
