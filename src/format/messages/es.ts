import { actors } from "./es/actors.ts"
import type { Messages } from "./en.ts"
import { asOf } from "./es/asOf.ts"
import { askLedger } from "./es/asks.ts"
import { brief } from "./es/brief.ts"
import { changes } from "./es/changes.ts"
import { charts } from "./es/charts.ts"
import { cite } from "./es/cite.ts"
import { data } from "./es/data.ts"
import { day } from "./es/day.ts"
import { disagreements } from "./es/disagreements.ts"
import { embed } from "./es/embed.ts"
import { facets } from "./es/facets.ts"
import { fields } from "./es/fields.ts"
import { files } from "./es/files.ts"
import { frame } from "./es/frame.ts"
import { health } from "./es/health.ts"
import { item } from "./es/item.ts"
import { items } from "./es/items.ts"
import { meetings } from "./es/meetings.ts"
import { money } from "./es/money.ts"
import { offline } from "./es/offline.ts"
import { search } from "./es/search.ts"
import { shell } from "./es/shell.ts"
import { since } from "./es/since.ts"
import { sources } from "./es/sources.ts"
import { vocabulary } from "./es/vocabulary.ts"

/** Every word of the interface in Spanish, as Peru writes it. */
export const es: Messages = {
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
  offline,
  search,
  shell,
  since,
  sources,
  facets,
  vocabulary,
}
