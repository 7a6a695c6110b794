import { type ComponentType, createContext, useContext } from "react"
import type { Json } from "../../dataset/draft.ts"
import type { Path } from "../../dataset/parse/fieldName.ts"
import type { FieldKind } from "../../dataset/fieldKinds.ts"
import type { RecordShape } from "../../dataset/parse/recordShape.ts"
import type { CollectionName } from "../../dataset/schema/collections.ts"
import type { CodebookWords } from "../../format/codebookWords.ts"
import type { SaidProblem } from "../../format/problemWords.ts"
import type { RecordNames } from "../../format/recordNames.ts"

/** All fields of a record, an entry or a part. */
export interface FieldsProps {
  readonly kind: FieldKind
  readonly shape: RecordShape
  readonly value: Json
  readonly path: Path
}

/** What every field of a form has to know. */
export interface Editing {
  /** Puts another value at a path; undefined takes the field or entry away. */
  readonly change: (path: Path, value: Json | undefined) => void
  /** Problems by the name of their field, such as "events[2].date". */
  readonly problems: ReadonlyMap<string, readonly SaidProblem[]>
  /** What fields mean, by the English words of the schema. */
  readonly words: CodebookWords
  readonly names: RecordNames
  /** Values that are usual in a field of that name: parties, sectors. */
  readonly usual: Readonly<Record<string, readonly string[]>>
  /** Id of the list of all ids of a collection. */
  readonly listOf: (collection: CollectionName) => string
  /** Draws what lies below a field, which has fields of the same kinds. */
  readonly Fields: ComponentType<FieldsProps>
  /** The value of a new entry of the list of that name, where it is more than blank. */
  readonly begin: (name: string, blank: Json) => Json
}

const EditingContext = createContext<Editing | null>(null)

export const EditingProvider = EditingContext.Provider

export function useEditing(): Editing {
  const editing = useContext(EditingContext)
  if (!editing) throw new Error("useEditing needs an EditingProvider above it")
  return editing
}

/** The id of the control of a field, by the field's name: what is wrong with it leads there. */
export const controlOf = (field: string): string => `edit-${field}`
