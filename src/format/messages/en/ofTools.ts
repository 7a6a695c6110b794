import { exporting } from "./exporting.ts"
import { offline } from "./offline.ts"
import { search } from "./search.ts"

/** What the tools beside a page say: the search, files of a table, another version of the page. */
export const ofTools = { exporting, offline, search }
export type MessagesOfTools = typeof ofTools
