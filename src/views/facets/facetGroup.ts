import type { FacetName } from "../../selection/facets.ts"
import type { PickMode } from "../../selection/selection.ts"

/** One value of a facet as the filters list it. */
export interface FacetRow {
  readonly value: string
  readonly label: string
  /** Language of the label, where it is not that of the page. */
  readonly lang: string | undefined
  readonly count: number
  readonly mode: "include" | "exclude" | null
}

export interface FacetGroup {
  readonly facet: FacetName
  readonly label: string
  readonly rows: readonly FacetRow[]
}

export type OnPick = (facet: FacetName, value: string, mode: PickMode) => void
