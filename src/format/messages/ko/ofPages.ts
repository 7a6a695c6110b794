import { actors } from "./actors.ts"
import { askLedger } from "./asks.ts"
import { charts } from "./charts.ts"
import { disagreements } from "./disagreements.ts"
import { embed } from "./embed.ts"
import { item } from "./item.ts"
import { items } from "./items.ts"
import { meetings } from "./meetings.ts"
import { since } from "./since.ts"
import { sources } from "./sources.ts"
import type { MessagesOfPages } from "../en/ofPages.ts"

/** What the pages of records and lists say besides. */
export const ofPages: MessagesOfPages = {
  actors,
  askLedger,
  charts,
  disagreements,
  embed,
  item,
  items,
  meetings,
  since,
  sources,
}
