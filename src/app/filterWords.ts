import type { Language } from "../format/language.ts"
import { chipsOf } from "../selection/selection.ts"
import { chipLabels } from "./facetGroups.ts"
import type { Exploration } from "./useExploration.ts"

/** What narrows the page, each restriction in words, for what leaves it: paper, files, frames. */
export function filterWords(
  { all, view }: Pick<Exploration, "all" | "view">,
  language: Language<"first">,
): readonly string[] {
  return chipsOf(view.selection).map(chipLabels(all, language))
}
