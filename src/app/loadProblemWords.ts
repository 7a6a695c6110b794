import type { ProblemWords } from "../format/problemWords.ts"
import { catalogueLoader } from "./catalogueLoader.ts"

/** What is said of faults in the data; the checks' own words are the English ones. */
export const loadProblemWords = catalogueLoader<ProblemWords>(
  {},
  {
    ko: async () => (await import("../format/messages/ko/problemWords.ts")).problemWords,
    es: async () => (await import("../format/messages/es/problemWords.ts")).problemWords,
  },
)
