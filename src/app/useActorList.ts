import { isLeft, OTHER } from "../selection/actorFilter.ts"
import { useLanguage } from "../ui/language.ts"
import type { Exploration } from "./useExploration.ts"
import { useSides } from "./useSides.ts"

/** Country of an actor, and the words by which it is found. */
interface Found {
  readonly country: string | null
  readonly words: readonly (string | null)[]
}

/** The rows that the filter in the address leaves, and what its bar shows. */
export function useActorList<Row>(
  { dataset, view: { actors }, show }: Exploration,
  rows: readonly Row[],
  foundBy: (row: Row) => Found,
) {
  const { m } = useLanguage()
  const sides = useSides(dataset)
  const parties = [...sides.keys()]
  const isOther = (row: Row) => !parties.includes(foundBy(row).country ?? "")
  const left = rows.filter((row) => {
    const { country, words } = foundBy(row)
    return isLeft(
      actors,
      country,
      words.filter((word) => word !== null),
      parties,
    )
  })
  return {
    left,
    bar: {
      filter: actors,
      sides: [
        ...[...sides].map(([value, label]) => ({ value, label })),
        ...(rows.some(isOther) || actors.side === OTHER ? [{ value: OTHER, label: m.actors.other }] : []),
      ],
      // Typing leaves no steps to go back through.
      onFilter: (filter: typeof actors) => show({ actors: filter }, filter.side === actors.side),
    },
  }
}
