import type { Dataset } from "../dataset/records.ts"
import type { Language } from "../format/language.ts"
import type { SentenceOf } from "./sentence.ts"

/** What the words of a brief need besides its facts. */
export interface BriefWords {
  readonly dataset: Dataset
  readonly language: Language<"briefs">
  /** Names of the parties by code. */
  readonly sides: ReadonlyMap<string, string>
  /** Makes a sentence with the sources that bear it. */
  readonly sentence: SentenceOf
  /** Day as known on which all is told. */
  readonly asOf: string
  /** Whole address of an item's page. */
  readonly itemAddress: (id: string) => string
}
