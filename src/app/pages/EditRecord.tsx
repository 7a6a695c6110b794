import { diffLines } from "diff"
import { use, useDeferredValue, useEffect, useMemo, useRef, useState } from "react"
import {
  blankOf,
  inOrder,
  isList,
  isRecord,
  type Json,
  nextNumbered,
  withValueAt,
} from "../../dataset/draft.ts"
import { SINGULAR } from "../../dataset/fieldKinds.ts"
import { checkRecord, withDrafts } from "../../dataset/parse/checkRecord.ts"
import { fieldName, type Path } from "../../dataset/parse/fieldName.ts"
import { recordShape } from "../../dataset/parse/recordShape.ts"
import type { DatasetRecords } from "../../dataset/records.ts"
import type { CollectionName } from "../../dataset/schema/collections.ts"
import { BOTH } from "../../dataset/vocabulary.ts"
import { recordFile } from "../../files/recordFile.ts"
import type { CodebookWords } from "../../format/codebookWords.ts"
import { sayProblem } from "../../format/problemWords.ts"
import type { RecordNames } from "../../format/recordNames.ts"
import controls from "../../ui/controls.module.css"
import { download } from "../../ui/download.ts"
import { useLanguage } from "../../ui/language.ts"
import { RecordForm } from "../../views/edit/RecordForm.tsx"
import { SaveBox } from "../../views/edit/SaveBox.tsx"
import { loadProblemWords } from "../loadProblemWords.ts"
import { canWriteFiles, writeFile } from "../writeFile.ts"
import type { Draft } from "../useDrafts.ts"
import { useUndo } from "../useUndo.ts"
import { nameOfDraft } from "./editNames.ts"
import styles from "./pages.module.css"

interface EditRecordProps {
  readonly draftKey: string
  readonly place: Pick<Draft, "collection" | "replaced">
  readonly records: DatasetRecords
  readonly drafts: ReadonlyMap<string, Draft>
  readonly put: (key: string, draft: Draft | null) => void
  readonly words: CodebookWords
  readonly names: RecordNames
  readonly ids: ReadonlyMap<CollectionName, readonly (readonly [string, string])[]>
}

/** One record as a form, checked with all other drafts as the dataset would then be, and its file. */
export function EditRecord({ draftKey, place, records, drafts, put, words, names, ids }: EditRecordProps) {
  const { m, locale } = useLanguage("all")
  const problemWords = use(loadProblemWords(locale))
  const heading = useRef<HTMLHeadingElement>(null)
  // A record that is opened is where the editor goes on.
  useEffect(() => heading.current?.focus(), [])
  const { collection, replaced } = place
  const shape = useMemo(() => recordShape(collection), [collection])
  const published = records[collection].find(({ id }) => id === replaced) as Json | undefined
  const start = useMemo(
    () => published ?? newRecord(collection, blankOf(shape)),
    [published, collection, shape],
  )
  const draft = drafts.get(draftKey)
  const value = draft?.value ?? start
  const [outcome, setOutcome] = useState<string | null>(null)
  const keep = (next: Json) => {
    const isUnchanged = recordFile(inOrder(next, shape)) === recordFile(inOrder(start, shape))
    // The version is that of the start: what was published since is to be looked at for as long as the draft lasts.
    const version = draft?.version ?? records.about.version
    put(draftKey, isUnchanged ? null : { collection, replaced, version, value: next })
    setOutcome(null)
  }
  const { change, undo, redo } = useUndo(draftKey, value, keep)
  const id = isRecord(value) && typeof value["id"] === "string" ? value["id"] : ""
  const file = `${collection}/${id || "…"}.json`
  const text = useMemo(() => recordFile(inOrder(value, shape)), [value, shape])
  // What is typed is shown first, what is wrong with it after.
  const checked = useDeferredValue(text)
  const known = useDeferredValue(drafts)
  const problems = useMemo(() => {
    const others = [...known].filter(([key]) => key !== draftKey).map(([, one]) => one)
    const dataset = withDrafts(records, others)
    const found = checkRecord(dataset, collection, replaced, { path: file, text: checked })
    return found.map((problem) => sayProblem(problem, problemWords))
  }, [records, known, draftKey, collection, replaced, file, checked, problemWords])
  const changes = useMemo(() => {
    const before = published === undefined ? "" : recordFile(inOrder(published, shape))
    return diffLines(before, checked).map(({ added, removed, value: lines }) => ({
      kind: added ? ("added" as const) : removed ? ("removed" as const) : ("same" as const),
      lines: lines.replace(/\n$/, "").split("\n"),
    }))
  }, [published, shape, checked])
  const isSound = problems.length === 0 && checked === text
  const usual = useMemo(() => {
    const sides = records.about.parties.map(({ code }) => code)
    const eitherOrBoth = [...sides, BOTH]
    return {
      "ask.by": eitherOrBoth,
      "ask.to": eitherOrBoth,
      "item.initiator": eitherOrBoth,
      "participant.side": sides,
      "item.sector": records.about.sectors.map((sector) => sector.id),
    }
  }, [records])
  const begin = (list: string, blank: Json): Json => {
    if (list !== "events" || !isRecord(value) || !isRecord(blank)) return blank
    const events = isList(value["events"]) ? value["events"] : []
    const taken = events.flatMap((event) =>
      isRecord(event) && typeof event["id"] === "string" ? [event["id"]] : [],
    )
    return { ...blank, id: nextNumbered(id, taken) }
  }
  const blob = () => new Blob([text], { type: "application/json" })
  return (
    <section className={styles["section"]} aria-labelledby="edit-record">
      <h2 id="edit-record" ref={heading} tabIndex={-1}>
        {nameOfDraft(draftKey, draft, names, m)}
      </h2>
      {draft && draft.version !== records.about.version && (
        <p className={styles["aside"]}>{m.edit.older(draft.version, records.about.version)}</p>
      )}
      <p>
        <button type="button" className={controls["quiet"]} disabled={!undo} onClick={() => undo?.()}>
          {m.edit.undo}
        </button>
        <button type="button" className={controls["quiet"]} disabled={!redo} onClick={() => redo?.()}>
          {m.edit.redo}
        </button>
      </p>
      {replaced !== null && id !== replaced && (
        <p className={styles["aside"]}>{m.edit.renamed(`${collection}/${replaced}.json`, replaced)}</p>
      )}
      <RecordForm
        kind={SINGULAR[collection]}
        shape={shape}
        value={value}
        file={file}
        problems={problems}
        ids={ids}
        words={words}
        names={names}
        usual={usual}
        begin={begin}
        change={(path, next) => change(changed(value, path, next), fieldName(path))}
      />
      <SaveBox
        file={file}
        changes={changes}
        isSound={isSound}
        outcome={outcome}
        onDownload={() => {
          download(blob(), `${id}.json`)
          setOutcome(m.edit.downloaded(`${id}.json`))
        }}
        onWrite={
          canWriteFiles()
            ? () => void writeFile(blob(), `${id}.json`).then((done) => setOutcome(m.edit.outcome[done]))
            : null
        }
      />
    </section>
  )
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
