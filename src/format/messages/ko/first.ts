import { asOf } from "./asOf.ts"
import { day } from "./day.ts"
import { facets } from "./facets.ts"
import { frame } from "./frame.ts"
import { money } from "./units.ts"
import { shell } from "./shell.ts"
import { vocabulary } from "./vocabulary.ts"
import type { FirstMessages } from "../en/first.ts"

/** What the frame of every page and the first screen of the overview say. */
export const first: FirstMessages = { asOf, day, facets, frame, money, shell, vocabulary }
