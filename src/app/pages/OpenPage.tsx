import { Suspense, use, useMemo } from "react"
import { sayProblem } from "../../format/problemWords.ts"
import { MOST_BYTES, MOST_UNPACKED } from "../../intake/limits.ts"
import { ALLOWED, COLUMN_IDS, type ColumnId, REQUIRED } from "../../intake/tableColumns.ts"
import controls from "../../ui/controls.module.css"
import { download } from "../../ui/download.ts"
import { useLanguage } from "../../ui/language.ts"
import { useLinks } from "../../ui/links.ts"
import { useInBrowser } from "../../ui/useInBrowser.ts"
import { DropZone } from "../../views/open/DropZone.tsx"
import { MappingForm } from "../../views/open/MappingForm.tsx"
import { ProblemList } from "../../views/open/ProblemList.tsx"
import { ResultSummary } from "../../views/open/ResultSummary.tsx"
import { StepHeading } from "../../views/open/StepHeading.tsx"
import { Working } from "../../views/open/Working.tsx"
import { loadProblemWords } from "../loadProblemWords.ts"
import { columnNames, valueWords } from "../own/columnWords.ts"
import { chosenFiles, droppedFiles, type NamedFile } from "../own/droppedFiles.ts"
import type { IntakeResult } from "../own/intakeMessages.ts"
import { KeptSection } from "../own/KeptSection.tsx"
import { isOwnMissing } from "../own/ownData.ts"
import { saveTemplate } from "../own/saveTemplate.ts"
import { useIntake } from "../own/useIntake.ts"
import { useStayOnDrop } from "../own/useStayOnDrop.ts"
import { isSingleFile } from "../site.ts"
import styles from "./pages.module.css"

const COLUMNS = COLUMN_IDS.map((id) => ({ id, isNeeded: REQUIRED.includes(id), allowed: ALLOWED[id] ?? [] }))

/** Opens a dataset of the reader's own, which the browser alone reads. */
export function OpenPage({ question }: { readonly question: Question }) {
  const { m } = useLanguage("all")
  const isMissing = useInBrowser(isOwnMissing, false)
  const isAlive = useInBrowser(() => true, false)
  return (
    <main className={styles["page"]}>
      <h1>{m.shell.pages.open}</h1>
      <p className={styles["lead"]}>{m.own.lead}</p>
      {isMissing && <p role="alert">{m.own.kept.missing}</p>}
      {isSingleFile() ? <p>{m.own.inOneFile}</p> : <Opening question={question} />}
      {isAlive && !isSingleFile() && (
        <Suspense>
          <KeptSection />
        </Suspense>
      )}
      {!isSingleFile() && <Template />}
    </main>
  )
}

type Question = Parameters<ReturnType<typeof useIntake>["read"]>[0]["question"]

/** What is chosen, read, asked back and found, one in the place of the other. */
function Opening({ question }: { readonly question: Question }) {
  const { m } = useLanguage("all")
  const intake = useIntake()
  useStayOnDrop()
  const { state } = intake
  const { working } = m.own
  return (
    <>
      {/* It is there before its words are: else nobody hears them. */}
      <p role="status">
        {state.at === "working" && working[state.step]}
        {state.at === "ending" && working.keeping}
        {state.at === "start" && state.isCancelled && working.cancelled}
      </p>
      <Step intake={intake} question={question} />
    </>
  )
}

interface StepProps {
  readonly intake: ReturnType<typeof useIntake>
  readonly question: Question
}

function Step({ intake, question }: StepProps) {
  const language = useLanguage("all")
  const { m, number } = language
  const { state, open, read, askAgain, show, refuse, leave } = intake
  const words = valueWords(language)
  const megabytes = (bytes: number) => `${number(Math.ceil(bytes / 1_000_000))} MB`
  const take = async (coming: Promise<readonly NamedFile[]>) => {
    try {
      const [files, names, problemWords] = await Promise.all([
        coming,
        columnNames(),
        loadProblemWords(language.locale),
      ])
      if (files.length > 0) open({ files, names, words, problemWords })
    } catch (error) {
      refuse({ code: "stopped", file: "", about: String(error) })
    }
  }
  switch (state.at) {
    case "working":
      return <Working step={state.step} done={state.done} of={state.of} onCancel={leave} />
    case "ending":
      return <Working step="keeping" done={0} of={0} onCancel={null} />
    case "table":
      return (
        <MappingForm
          file={state.file}
          preview={state.preview}
          columns={COLUMNS}
          said={state.said}
          onRead={(mapping, about) => read({ mapping, words, about, question })}
          onLeave={leave}
        />
      )
    case "result":
      return <Result result={state.result} onShow={show} onColumns={askAgain} onAgain={leave} />
    case "start":
    case "refused": {
      const fault = state.at === "refused" ? state.fault : null
      const about = fault?.code === "tooLarge" ? megabytes(Number(fault.about)) : (fault?.about ?? "")
      const most = megabytes(fault?.code === "unpacksTooLarge" ? MOST_UNPACKED : MOST_BYTES)
      return (
        <>
          {fault && (
            <section role="alert">
              <StepHeading>{m.own.refused}</StepHeading>
              <p>{m.own.faults[fault.code](fault.file, about, most)}</p>
            </section>
          )}
          <DropZone
            most={megabytes(MOST_BYTES)}
            takesFocus={state.at === "start" && state.isBack}
            onChoose={(files) => void take(Promise.resolve(chosenFiles(files)))}
            onDrop={(dropped) => void take(droppedFiles(dropped))}
          />
        </>
      )
    }
  }
}

interface ResultProps {
  readonly result: IntakeResult
  readonly onShow: () => void
  readonly onColumns: () => void
  readonly onAgain: () => void
}

function Result({ result, onShow, onColumns, onAgain }: ResultProps) {
  const { m, locale } = useLanguage("all")
  const { file, items, left, problems, problemCount, rejected, isTable } = result
  // They came before the files were read.
  const words = use(loadProblemWords(locale))
  const said = useMemo(() => problems.map((problem) => sayProblem(problem, words)), [problems, words])
  const columnName = (field: string) => (isTable && isColumn(field) ? m.table[field].heading : field)
  return (
    <>
      <ResultSummary
        items={items}
        left={left}
        onShow={onShow}
        onAgain={onAgain}
        onColumns={isTable ? onColumns : null}
        onRejected={rejected && (() => download(rejected, `${file.replace(/\.\w+$/, "")}-rejected.csv`))}
      />
      {problemCount > 0 && (
        <ProblemList problems={said} count={problemCount} columnName={columnName} isTable={isTable} />
      )}
    </>
  )
}

const isColumn = (field: string): field is ColumnId => COLUMN_IDS.some((id) => id === field)

/** A table to begin with, and what records hold. */
function Template() {
  const language = useLanguage("all")
  const { m } = language
  const links = useLinks()
  const words = m.own.template
  return (
    <>
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      <p className={styles["ways"]}>
        {(["csv", "xlsx"] as const).map((kind) => (
          <button
            key={kind}
            type="button"
            className={controls["quiet"]}
            onClick={() => void saveTemplate(kind, language)}
          >
            {words[kind]}
          </button>
        ))}
        <a href={links.data()}>{m.own.fields}</a>
      </p>
    </>
  )
}
