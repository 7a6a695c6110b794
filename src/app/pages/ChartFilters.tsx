import type { ReactNode } from "react"
import { type Chip, chipsOf } from "../../selection/selection.ts"
import { ChartFiltersProvider } from "../../ui/chartFilters.ts"
import { useLanguage } from "../../ui/language.ts"
import { chipLabels } from "../facetGroups.ts"
import type { Exploration } from "../useExploration.ts"

interface ChartFiltersProps {
  readonly exploration: Exploration
  /** Whether a restriction is one that the chart offers itself: that it marks, and still counts what lies outside. */
  readonly isMarked: (chip: Chip) => boolean
  readonly children: ReactNode
}

/** Tells the chart what narrows it, in the language of the page: its pictures say it once they have left the page. */
export function ChartFilters({ exploration: { all, view }, isMarked, children }: ChartFiltersProps) {
  const language = useLanguage()
  const { m, date } = language
  const label = chipLabels(all, language)
  const chips = chipsOf(view.selection)
  const named = (list: readonly Chip[]) => list.map(label).join("; ")
  const filters = named(chips.filter((chip) => !isMarked(chip)))
  const marked = named(chips.filter(isMarked))
  const words = [
    filters && m.frame.filtered(filters),
    marked && m.frame.marked(marked),
    view.asOf !== null && m.frame.onDay(date(view.asOf)),
  ]
  return <ChartFiltersProvider value={words.filter(Boolean).join(" ")}>{children}</ChartFiltersProvider>
}

/** Restrictions on these facets. */
export const picksOf =
  (...facets: readonly (Chip & { readonly kind: "pick" })["facet"][]) =>
  (chip: Chip): boolean =>
    chip.kind === "pick" && facets.includes(chip.facet)
