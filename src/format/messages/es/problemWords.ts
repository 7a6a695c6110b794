import type { ProblemWords } from "../../problemWords.ts"
import { problemRemedies } from "./problemRemedies.ts"
import { problemRules } from "./problemRules.ts"

/** What is said of faults in the data, by the English templates. */
export const problemWords: ProblemWords = { ...problemRules, ...problemRemedies }
