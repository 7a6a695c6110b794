import { exporting } from "./exporting.ts"
import { offline } from "./offline.ts"
import { search } from "./search.ts"
import type { MessagesOfTools } from "../en/ofTools.ts"

/** What the tools beside a page say: the search, files of a table, another version of the page. */
export const ofTools: MessagesOfTools = { exporting, offline, search }
