import { first } from "./en/first.ts"
import { askLedger } from "./en/asks.ts"
import { changes } from "./en/changes.ts"
import { brief } from "./en/brief.ts"
import { charts } from "./en/charts.ts"
import { data } from "./en/data.ts"
import { disagreements } from "./en/disagreements.ts"
import { fields } from "./en/fields.ts"
import { files } from "./en/files.ts"
import { meetings } from "./en/meetings.ts"
import { health } from "./en/health.ts"
import { items } from "./en/items.ts"
import { sources } from "./en/sources.ts"

/**
 * Every word of the interface, by the part of the page that says it. English is the pattern for the other languages.
 * The rest joins the first words in place: a page that is drawn already then finds them too.
 */
export const en = Object.assign(first, {
  askLedger,
  changes,
  brief,
  charts,
  data,
  disagreements,
  fields,
  files,
  meetings,
  health,
  items,
  sources,
})
export type Messages = typeof en
