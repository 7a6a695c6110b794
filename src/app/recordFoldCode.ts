import { late } from "./late.ts"

/** What is folded away under a record. */
export const RECORD_FOLD = late(() => import("./RecordFold.tsx"))
