import {
  columnOrderingFeature,
  columnVisibilityFeature,
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  type SortFn,
  sortFn_basic,
  tableFeatures,
} from "@tanstack/react-table"
import type { ReportedValue } from "../../dataset/value.ts"
import type { Language } from "../../format/language.ts"
import { narrowName } from "../../format/narrowName.ts"
import type { ItemRow } from "../../summary/itemRows.ts"

/** Filtering is no feature here: the table shows the rows that it is given. */
export const features = tableFeatures({
  rowSortingFeature,
  columnVisibilityFeature,
  columnOrderingFeature,
  sortedRowModel: createSortedRowModel(),
})

const helper = createColumnHelper<typeof features, ItemRow>()

/** What each column sorts by; rows without a value come last either way. */
export function itemColumns(language: Language) {
  const { m, text, compare } = language
  const byWords: SortFn<typeof features, ItemRow> = (a, b, id) =>
    compare(a.getValue<string>(id), b.getValue<string>(id))
  const number = { sortFn: sortFn_basic, sortDescFirst: true } as const
  const date = { ...number, sortUndefined: "last" } as const
  return helper.columns([
    helper.accessor(({ title }) => text(title), { id: "item", sortFn: byWords }),
    helper.accessor(({ sector }) => text(sector), { id: "sector", sortFn: byWords }),
    helper.accessor("stageOrder", { id: "stage", ...number }),
    helper.accessor(
      ({ asked }) =>
        asked
          .map((ask) => ask.date)
          .toSorted()
          .at(-1),
      { id: "asked", ...date },
    ),
    helper.accessor(({ last }) => last ?? undefined, { id: "last", ...date }),
    helper.accessor(({ value }) => value ?? undefined, {
      id: "value",
      sortFn: byValue,
      sortUndefined: "last",
      sortDescFirst: true,
    }),
    helper.accessor(({ parties }) => (parties[0] ? narrowName(parties[0], language) : undefined), {
      id: "parties",
      sortFn: byWords,
      sortUndefined: "last",
    }),
    helper.accessor("reports", { id: "reports", ...number }),
    helper.accessor(({ instrument }) => m.vocabulary.instrument[instrument], {
      id: "instrument",
      sortFn: byWords,
    }),
    helper.accessor(({ first }) => first ?? undefined, { id: "first", ...date }),
    helper.accessor("meetings", { id: "meetings", ...number }),
    helper.accessor("origins", { id: "origins", ...number }),
  ])
}

/** Only sums of one currency compare: currencies stand together, then the highest report decides. */
const byValue: SortFn<typeof features, ItemRow> = (a, b, id) => {
  const [one, other] = [a.getValue<ReportedValue>(id), b.getValue<ReportedValue>(id)]
  if (one.currency !== other.currency) return one.currency < other.currency ? 1 : -1
  return one.high - other.high
}
