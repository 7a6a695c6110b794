import { useMemo } from "react"
import { OTHER, sideOfCountry } from "../selection/actorFilter.ts"
import { selectActors } from "../selection/selectActors.ts"
import { indexRecords } from "../selection/search/searchIndex.ts"
import type { SearchedRecord } from "../selection/search/searched.ts"
import { useLanguage } from "../ui/language.ts"
import type { Exploration } from "./useExploration.ts"
import { useSides } from "./useSides.ts"

interface ActorList<Row> {
  readonly rows: readonly Row[]
  /** The same rows in the same order, as the search reads them. */
  readonly records: readonly SearchedRecord[]
  readonly countryOf: (row: Row) => string | null
}

/** The rows that the filter in the address leaves, and what its bar shows. */
export function useActorList<Row>(
  { dataset, view: { actors }, show }: Exploration,
  { rows, records, countryOf }: ActorList<Row>,
) {
  const { m } = useLanguage()
  const sides = useSides(dataset)
  const sideOf = (row: Row) => sideOfCountry(countryOf(row), [...sides.keys()])
  const index = useMemo(() => indexRecords(records), [records])
  const hasOthers = actors.side === OTHER || rows.some((row) => sideOf(row) === OTHER)
  return {
    left: selectActors(rows, index, actors, sideOf),
    bar: {
      filter: actors,
      sides: [
        ...[...sides].map(([value, label]) => ({ value, label })),
        ...(hasOthers ? [{ value: OTHER, label: m.actors.other }] : []),
      ],
      // Typing leaves no steps to go back through.
      onFilter: (filter: typeof actors) => show({ actors: filter }, filter.side === actors.side),
    },
  }
}
