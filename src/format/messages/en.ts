import { actors } from "./en/actors.ts"
import { asOf } from "./en/asOf.ts"
import { askLedger } from "./en/asks.ts"
import { changes } from "./en/changes.ts"
import { brief } from "./en/brief.ts"
import { charts } from "./en/charts.ts"
import { cite } from "./en/cite.ts"
import { data } from "./en/data.ts"
import { day } from "./en/day.ts"
import { disagreements } from "./en/disagreements.ts"
import { embed } from "./en/embed.ts"
import { facets } from "./en/facets.ts"
import { fields } from "./en/fields.ts"
import { files } from "./en/files.ts"
import { meetings } from "./en/meetings.ts"
import { health } from "./en/health.ts"
import { frame } from "./en/frame.ts"
import { item } from "./en/item.ts"
import { items } from "./en/items.ts"
import { money } from "./en/money.ts"
import { search } from "./en/search.ts"
import { shell } from "./en/shell.ts"
import { since } from "./en/since.ts"
import { sources } from "./en/sources.ts"
import { vocabulary } from "./en/vocabulary.ts"

/** Every word of the interface, by the part of the page that says it. English is the pattern for the other languages. */
export const en = {
  actors,
  asOf,
  askLedger,
  brief,
  item,
  changes,
  charts,
  cite,
  items,
  embed,
  frame,
  data,
  day,
  disagreements,
  health,
  fields,
  files,
  meetings,
  money,
  search,
  shell,
  since,
  sources,
  facets,
  vocabulary,
}
export type Messages = typeof en
