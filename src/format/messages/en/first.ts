import { actors } from "./actors.ts"
import { asOf } from "./asOf.ts"
import { cite } from "./cite.ts"
import { day } from "./day.ts"
import { embed } from "./embed.ts"
import { facets } from "./facets.ts"
import { frame } from "./frame.ts"
import { item } from "./item.ts"
import { money } from "./money.ts"
import { search } from "./search.ts"
import { shell } from "./shell.ts"
import { since } from "./since.ts"
import { vocabulary } from "./vocabulary.ts"

/** What the frame of every page and the first screen of the overview say. */
export const first = {
  actors,
  asOf,
  cite,
  day,
  embed,
  facets,
  frame,
  item,
  money,
  search,
  shell,
  since,
  vocabulary,
}
