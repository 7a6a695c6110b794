import type { Language } from "../../format/language.ts"
import type { ListOrder } from "../../selection/listOrder.ts"
import type { SourceRow } from "../../summary/sourceRows.ts"
import type { SortColumn } from "../../ui/sortRows.ts"

/** What each column sorts by. */
export function sourceColumns({
  m,
  language,
}: Language): readonly SortColumn<SourceRow, ListOrder<"sources">["id"]>[] {
  const labels = m.sources.table.columns
  return [
    {
      id: "source",
      label: labels.source,
      by: ({ source }) => `${source.publisher} ${source.title ?? ""}`,
      order: "words",
    },
    {
      id: "kind",
      label: labels.kind,
      by: ({ source }) => m.vocabulary.sourceKind[source.kind],
      order: "words",
    },
    { id: "language", label: labels.language, by: ({ source }) => language(source.language), order: "words" },
    { id: "published", label: labels.published, by: ({ source }) => source.published, order: "values" },
    { id: "claims", label: labels.claims, by: ({ claims }) => claims, order: "values", isCount: true },
    { id: "origin", label: labels.origin, by: ({ sharing }) => sharing, order: "values" },
  ]
}
