import { ENGLISH_WORDS } from "./englishWords.ts"
import { late } from "./late.ts"

/** What is folded away under a record, with the words it needs. */
export const RECORD_FOLD = late(async () => {
  const [code] = await Promise.all([import("./RecordFold.tsx"), ENGLISH_WORDS.load()])
  return code
})
