import { brief } from "./brief.ts"

/** What briefs say besides. */
export const ofBriefs = { brief }
export type MessagesOfBriefs = typeof ofBriefs
