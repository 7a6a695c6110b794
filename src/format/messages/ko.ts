import { actors } from "./ko/actors.ts"
import { asOf } from "./ko/asOf.ts"
import { askLedger } from "./ko/asks.ts"
import { changes } from "./ko/changes.ts"
import { brief } from "./ko/brief.ts"
import { charts } from "./ko/charts.ts"
import { cite } from "./ko/cite.ts"
import { data } from "./ko/data.ts"
import { day } from "./ko/day.ts"
import { disagreements } from "./ko/disagreements.ts"
import { embed } from "./ko/embed.ts"
import { facets } from "./ko/facets.ts"
import { fields } from "./ko/fields.ts"
import { files } from "./ko/files.ts"
import { meetings } from "./ko/meetings.ts"
import { health } from "./ko/health.ts"
import { frame } from "./ko/frame.ts"
import { item } from "./ko/item.ts"
import { items } from "./ko/items.ts"
import { money } from "./ko/units.ts"
import { offline } from "./ko/offline.ts"
import { search } from "./ko/search.ts"
import { shell } from "./ko/shell.ts"
import { since } from "./ko/since.ts"
import { sources } from "./ko/sources.ts"
import { vocabulary } from "./ko/vocabulary.ts"
import type { Messages } from "./en.ts"

/** Every word of the interface in Korean. */
export const ko: Messages = {
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
