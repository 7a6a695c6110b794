import { asOf } from "./asOf.ts"
import { day } from "./day.ts"
import { facets } from "./facets.ts"
import { frame } from "./frame.ts"
import { money } from "./money.ts"
import { shell } from "./shell.ts"
import { vocabulary } from "./vocabulary.ts"

/** What the frame of every page and the first screen of the overview say. */
export const first = { asOf, day, facets, frame, money, shell, vocabulary }
export type FirstMessages = typeof first
