import type { Messages } from "./en.ts"
import type { FirstMessages } from "./en/first.ts"
import type { MessagesOfBriefs } from "./en/ofBriefs.ts"
import type { MessagesOfPages } from "./en/ofPages.ts"
import type { MessagesOfTools } from "./en/ofTools.ts"

/** The interface's own words, by how many of them are there. */
export interface Said {
  readonly first: FirstMessages
  readonly pages: FirstMessages & MessagesOfPages
  readonly tools: FirstMessages & MessagesOfPages & MessagesOfTools
  readonly briefs: FirstMessages & MessagesOfPages & MessagesOfBriefs
  readonly all: Messages
}
