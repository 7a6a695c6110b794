import { first } from "./first.ts"
import { askLedger } from "./asks.ts"
import { changes } from "./changes.ts"
import { brief } from "./brief.ts"
import { charts } from "./charts.ts"
import { disagreements } from "./disagreements.ts"
import { meetings } from "./meetings.ts"
import { items } from "./items.ts"
import { sources } from "./sources.ts"

/** What the pages of records, lists and briefs say; it joins the first words in place. */
export const ofPages = Object.assign(first, {
  askLedger,
  changes,
  brief,
  charts,
  disagreements,
  meetings,
  items,
  sources,
})
