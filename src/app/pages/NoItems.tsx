import { bestRemoval } from "../../selection/select.ts"
import { NO_SELECTION, type Selection, withoutChip } from "../../selection/selection.ts"
import { useLanguage } from "../../ui/language.ts"
import { NothingFound } from "../../views/facets/NothingFound.tsx"
import { chipLabels } from "../facetGroups.ts"
import type { Exploration } from "../useExploration.ts"
import { RESULTS } from "./Explorer.tsx"

/** What stands where items would: which filter to leave out, and how many it brings back. */
export function NoItems({ exploration }: { readonly exploration: Exploration }) {
  const language = useLanguage("first")
  const { all, corpus, view, select } = exploration
  // The button that was pressed goes with the emptiness: the keyboard goes on from the count.
  const land = (next: Selection) => {
    select(next)
    document.getElementById(RESULTS)?.focus()
  }
  const best = bestRemoval(corpus, view.selection)
  const offer = best && {
    label: chipLabels(all, language)(best.chip),
    count: best.count,
    onRemove: () => land(withoutChip(view.selection, best.chip)),
  }
  return <NothingFound best={offer} onClear={() => land(NO_SELECTION)} />
}
