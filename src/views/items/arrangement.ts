import type { ColumnId, Group, View } from "../../selection/view.ts"

/** How the table stands, as the address holds it. */
export type Arrangement = Pick<View, "sort" | "columns" | "group">

/** What a reader may choose from, and how it all stands at first. */
export interface ArrangeChoices {
  readonly columns: readonly ColumnId[]
  readonly groups: readonly Group[]
  readonly standard: Arrangement
}
