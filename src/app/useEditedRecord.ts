import { diffLines } from "diff"
import { useDeferredValue, useMemo } from "react"
import { blankOf, inOrder, isRecord, type Json, withValueAt } from "../dataset/draft.ts"
import { SINGULAR } from "../dataset/fieldKinds.ts"
import { checkRecord, withDrafts } from "../dataset/parse/checkRecord.ts"
import { fieldName, type Path } from "../dataset/parse/fieldName.ts"
import { recordShape } from "../dataset/parse/recordShape.ts"
import type { DatasetRecords } from "../dataset/records.ts"
import type { CollectionName } from "../dataset/schema/collections.ts"
import { recordFile } from "../files/recordFile.ts"
import type { Draft } from "./useDrafts.ts"
import { useUndo } from "./useUndo.ts"

export interface Editing {
  /** Under which the draft is kept. */
  readonly draftKey: string
  readonly place: Pick<Draft, "collection" | "replaced">
  /** The dataset as published. */
  readonly records: DatasetRecords
  readonly drafts: ReadonlyMap<string, Draft>
  readonly put: (key: string, draft: Draft | null) => void
}

/** One record as it stands in the form: checked with all other drafts as the dataset would then be, and its file. */
export function useEditedRecord({ draftKey, place, records, drafts, put }: Editing) {
  const { collection, replaced } = place
  const shape = useMemo(() => recordShape(collection), [collection])
  const fileOf = (value: Json) => recordFile(inOrder(value, shape))
  const published = records[collection].find(({ id }) => id === replaced) as Json | undefined
  const start = useMemo(
    () => published ?? newRecord(collection, blankOf(shape)),
    [published, collection, shape],
  )
  const draft = drafts.get(draftKey)
  const value = draft?.value ?? start
  const { change, undo, redo } = useUndo(draftKey, value, (next) => {
    // The version is that of the start: what was published since is to be looked at for as long as the draft lasts.
    const version = draft?.version ?? records.about.version
    put(draftKey, fileOf(next) === fileOf(start) ? null : { collection, replaced, version, value: next })
  })
  const id = isRecord(value) && typeof value["id"] === "string" ? value["id"] : ""
  const file = `${collection}/${id || "…"}.json`
  const text = useMemo(() => recordFile(inOrder(value, shape)), [value, shape])
  // What is typed is shown first, what is wrong with it after.
  const checked = useDeferredValue(text)
  const known = useDeferredValue(drafts)
  const problems = useMemo(() => {
    const others = [...known].filter(([key]) => key !== draftKey).map(([, one]) => one)
    return checkRecord(withDrafts(records, others), collection, replaced, { path: file, text: checked })
  }, [records, known, draftKey, collection, replaced, file, checked])
  const lines = useMemo(() => {
    const before = published === undefined ? "" : recordFile(inOrder(published, shape))
    return diffLines(before, checked).map(({ added, removed, value: part }) => ({
      kind: added ? ("added" as const) : removed ? ("removed" as const) : ("same" as const),
      lines: part.replace(/\n$/, "").split("\n"),
    }))
  }, [published, shape, checked])
  return {
    draft,
    shape,
    value,
    id,
    /** Its path below data/, and what would stand there. */
    file,
    text,
    problems,
    /** The lines of the file that change, among those that do not. */
    lines,
    isSound: problems.length === 0 && checked === text,
    change: (path: Path, next: Json | undefined) => change(changed(value, path, next), fieldName(path)),
    undo,
    redo,
  }
}

/** Another source or paragraph is not the one whose check digits stand there. */
function changed(value: Json, path: Path, next: Json | undefined): Json {
  const put = withValueAt(value, path, next)
  const [field] = path.slice(-1)
  return field === "source" || field === "para"
    ? withValueAt(put, [...path.slice(0, -1), "hash"], undefined)
    : put
}

/** A new file names its schema, as all others do. */
function newRecord(collection: CollectionName, blank: Json): Json {
  return { $schema: `../schema/${SINGULAR[collection]}.schema.json`, ...(isRecord(blank) ? blank : {}) }
}
