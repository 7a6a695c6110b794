import { late } from "./late.ts"

/** The English words beyond those of the first screen. */
export const ENGLISH_WORDS = late(() => import("../format/messages/en.ts"))
