import type { Problem } from "../../dataset/problem.ts"
import type { ProblemWords } from "../../format/problemWords.ts"
import type { Fault } from "../../intake/fault.ts"
import type { TableReading } from "../../intake/readTable.ts"
import type { ValueWords } from "../../intake/table.ts"
import type { ColumnId } from "../../intake/tableColumns.ts"
import type { TablePreview } from "../../intake/tablePreview.ts"
import type { Kept, KeptNote } from "./keptDataset.ts"
import type { OwnData } from "./ownData.ts"
import type { RecordsPart } from "./recordParts.ts"

/** What a page asks of the worker that reads its files, in this order; a table alone needs to be told what it is. */
export type Order =
  | {
      readonly order: "open"
      readonly files: readonly { readonly path: string; readonly file: File }[]
      /** Names of columns in every language, and words for values in that of the page. */
      readonly names: { readonly [Id in ColumnId]?: readonly string[] }
      readonly words: ValueWords
      /** What is said of faults, in the language of the page. */
      readonly problemWords: ProblemWords
    }
  | { readonly order: "read"; readonly reading: Omit<TableReading, "file"> }
  | { readonly order: "keep"; readonly root: string; readonly opened: string }
  /** It could not take its place: what was read is handed over. */
  | { readonly order: "hand over"; readonly note: KeptNote }

export type Report =
  | {
      readonly report: "progress"
      readonly step: "reading" | "checking" | "keeping"
      readonly done: number
      /** How many there are in all; 0 where that is not known yet. */
      readonly of: number
    }
  | { readonly report: "table"; readonly file: string; readonly preview: TablePreview }
  | { readonly report: "result"; readonly result: IntakeResult }
  | { readonly report: "refused"; readonly fault: Fault }
  /** It lies beside what was kept before, and can take its place. */
  | { readonly report: "kept"; readonly kept: Kept }
  /** It could not be kept: here it is, part by part. */
  | { readonly report: "part"; readonly part: RecordsPart }
  | { readonly report: "unkept"; readonly note: KeptNote; readonly why: NonNullable<OwnData["unkept"]> }

export interface IntakeResult {
  readonly file: string
  readonly isTable: boolean
  /** Items that can be shown; 0 where none can. */
  readonly items: number
  /** The first of them: a page draws no more. */
  readonly problems: readonly Problem[]
  readonly problemCount: number
  readonly left: number
  /** What was left out, with reasons, as CSV. */
  readonly rejected: Blob | null
}
