import { use, useEffect, useMemo, useRef, useState } from "react"
import { isList, isRecord, type Json, nextNumbered } from "../../dataset/draft.ts"
import { SINGULAR } from "../../dataset/fieldKinds.ts"
import type { About } from "../../dataset/records.ts"
import type { CollectionName } from "../../dataset/schema/collections.ts"
import { BOTH } from "../../dataset/vocabulary.ts"
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
import { type Editing, useEditedRecord } from "../useEditedRecord.ts"
import { nameOfDraft } from "./editNames.ts"
import styles from "./pages.module.css"

interface EditRecordProps extends Editing {
  readonly words: CodebookWords
  readonly names: RecordNames
  readonly ids: ReadonlyMap<CollectionName, readonly (readonly [string, string])[]>
}

/** One record as a form, with what is wrong in it, steps back and forth, and its file. */
export function EditRecord({ words, names, ids, ...editing }: EditRecordProps) {
  const { m, locale } = useLanguage("all")
  const problemWords = use(loadProblemWords(locale))
  const heading = useRef<HTMLHeadingElement>(null)
  // A record that is opened is where the editor goes on.
  useEffect(() => heading.current?.focus(), [])
  const { draftKey, records } = editing
  const { collection, replaced } = editing.place
  const { draft, value, id, file, text, undo, redo, problems, ...edited } = useEditedRecord(editing)
  const said = useMemo(
    () => problems.map((problem) => sayProblem(problem, problemWords)),
    [problems, problemWords],
  )
  const usual = useMemo(() => usualValues(records.about), [records])
  /** Of which text something was said: what is changed after is not saved. */
  const [outcome, setOutcome] = useState({ text, words: "" })
  const say = (done: string) => setOutcome({ text, words: done })
  // A step back to that text does not save it again.
  if (outcome.words !== "" && outcome.text !== text) setOutcome({ text, words: "" })
  const blob = () => new Blob([text], { type: "application/json" })
  return (
    <section className={styles["section"]} aria-labelledby="edit-record">
      <h2 id="edit-record" ref={heading} tabIndex={-1}>
        {nameOfDraft(draftKey, draft, names, m)}
      </h2>
      {draft && draft.version !== records.about.version && (
        <p className={styles["aside"]}>{m.edit.older(draft.version, records.about.version)}</p>
      )}
      <div className={styles["screenOnly"]}>
        <p className={styles["ways"]}>
          <button type="button" className={controls["quiet"]} disabled={!undo} onClick={() => undo?.()}>
            {m.edit.undo}
          </button>
          <button type="button" className={controls["quiet"]} disabled={!redo} onClick={() => redo?.()}>
            {m.edit.redo}
          </button>
        </p>
      </div>
      {replaced !== null && id !== replaced && (
        <p className={styles["aside"]}>{m.edit.renamed(`${collection}/${replaced}.json`, replaced)}</p>
      )}
      <RecordForm
        kind={SINGULAR[collection]}
        shape={edited.shape}
        value={value}
        file={file}
        problems={said}
        ids={ids}
        words={words}
        names={names}
        usual={usual}
        begin={(list, blank) => (list === "events" ? withNextId(blank, id, value) : blank)}
        change={edited.change}
      />
      <SaveBox
        file={file}
        changes={edited.lines}
        isSound={edited.isSound}
        outcome={outcome.words || null}
        onDownload={() => {
          download(blob(), `${id}.json`)
          say(m.edit.downloaded(`${id}.json`))
        }}
        onWrite={
          canWriteFiles()
            ? () => void writeFile(blob(), `${id}.json`).then((done) => say(m.edit.outcome[done]))
            : null
        }
      />
    </section>
  )
}

/** What a field is usually filled with, where the schema leaves it to the dataset. */
function usualValues({ parties, sectors }: About): Readonly<Record<string, readonly string[]>> {
  const sides = parties.map(({ code }) => code)
  const eitherOrBoth = [...sides, BOTH]
  return {
    "ask.by": eitherOrBoth,
    "ask.to": eitherOrBoth,
    "item.initiator": eitherOrBoth,
    "participant.side": sides,
    "item.sector": sectors.map((sector) => sector.id),
  }
}

/** A new event with the number after the last of its item. */
function withNextId(blank: Json, item: string, record: Json): Json {
  if (!isRecord(record) || !isRecord(blank)) return blank
  const events = isList(record["events"]) ? record["events"] : []
  const taken = events.flatMap((event) =>
    isRecord(event) && typeof event["id"] === "string" ? [event["id"]] : [],
  )
  return { ...blank, id: nextNumbered(item, taken) }
}
