import type { Problem } from "../dataset/problem.ts"
import type { DatasetRecords } from "../dataset/records.ts"
import type { ProblemWords } from "../format/problemWords.ts"

/** What of some input can be used, and what cannot. */
export interface Intake {
  /** Null where nothing can be shown. */
  readonly records: DatasetRecords | null
  readonly problems: readonly Problem[]
  /** Rows or records left out. */
  readonly left: number
  /** These as CSV with the reasons, in the language of the words; null where there are none. */
  readonly rejected: ((words: ProblemWords) => string) | null
}
