import { late } from "./late.ts"

/** The English words that the pages of records, lists and briefs say. */
export const PAGE_WORDS = late(() => import("../format/messages/en/ofPages.ts"))

/** All the English words: with those of tables to take away, of the data and of corrections. */
export const ENGLISH_WORDS = late(() => import("../format/messages/en.ts"))
