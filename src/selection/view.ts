import { type ActorFilter, NO_ACTOR_FILTER } from "./actorFilter.ts"
import { type BriefView, NO_BRIEF } from "./briefView.ts"
import { type ListOrders, START_ORDERS } from "./listOrder.ts"
import { NO_SELECTION, type Selection } from "./selection.ts"

/** Columns of the Items table, in the order of the page. */
export const COLUMNS = [
  "item",
  "sector",
  "stage",
  "asked",
  "last",
  "value",
  "parties",
  "reports",
  "instrument",
  "first",
  "meetings",
  "origins",
] as const
export type ColumnId = (typeof COLUMNS)[number]
/** Columns shown until the reader chooses. */
export const DEFAULT_COLUMNS: readonly ColumnId[] = [
  "item",
  "sector",
  "stage",
  "asked",
  "last",
  "value",
  "parties",
  "reports",
]

export const GROUPS = ["sector", "stage"] as const
export type Group = (typeof GROUPS)[number]

/** Orders of the asks: raised most often without moving, first asked, longest silent, by stage, by wording. */
export const ASK_ORDERS = ["times", "oldest", "newest", "silence", "stage", "wording"] as const
export type AskOrder = (typeof ASK_ORDERS)[number]

export interface SortKey {
  readonly column: ColumnId
  readonly descending: boolean
}
/** Newest first, until the reader chooses. */
export const DEFAULT_SORT: readonly SortKey[] = [{ column: "last", descending: true }]

/** All that the address holds: what is selected and how the table shows it. */
export interface View {
  readonly selection: Selection
  /** First key first. */
  readonly sort: readonly SortKey[]
  /** Shown columns in their order; the item column always leads. */
  readonly columns: readonly ColumnId[]
  readonly group: Group | null
  /** How the asks are sorted. */
  readonly order: AskOrder
  /** How the lists of people, of organisations and of sources are sorted. */
  readonly lists: ListOrders
  /** Earlier meeting since which changes are told, on the page that tells them; null for the one before. */
  readonly since: string | null
  /** What a brief is made for, on the page that makes it. */
  readonly brief: BriefView
  /** What the lists of people and of organisations are narrowed to. */
  readonly actors: ActorFilter
  /** Day as known on which everything is shown; null for all that is known. */
  readonly asOf: string | null
}

export const DEFAULT_VIEW: View = {
  selection: NO_SELECTION,
  sort: DEFAULT_SORT,
  columns: DEFAULT_COLUMNS,
  group: null,
  order: "times",
  lists: START_ORDERS,
  since: null,
  brief: NO_BRIEF,
  actors: NO_ACTOR_FILTER,
  asOf: null,
}
