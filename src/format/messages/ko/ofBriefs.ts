import { brief } from "./brief.ts"
import type { MessagesOfBriefs } from "../en/ofBriefs.ts"

/** What briefs say besides. */
export const ofBriefs: MessagesOfBriefs = { brief }
