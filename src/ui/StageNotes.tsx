import { STAGES } from "../format/stageWord.ts"
import { useLanguage } from "./language.ts"
import styles from "./StageNotes.module.css"

/** What each stage needs and what does not suffice: one note a stage, which every stage word on the page opens. */
export function StageNotes() {
  const { m } = useLanguage("first")
  const words = m.frame.stage
  return STAGES.map((stage) => (
    <div
      key={stage}
      id={noteOf(stage)}
      popover="auto"
      role="dialog"
      aria-label={m.vocabulary.stage[stage]}
      className={styles["note"]}
    >
      <h2>{m.vocabulary.stage[stage]}</h2>
      <dl>
        <dt>{words.needs}</dt>
        <dd>{m.vocabulary.stageNeeds[stage]}</dd>
        <dt>{words.notEnough}</dt>
        <dd>{m.vocabulary.stageNotEnough[stage]}</dd>
      </dl>
    </div>
  ))
}

interface StageWordProps {
  readonly stage: (typeof STAGES)[number]
  readonly children: string
  /** False where Tab passes by, as in a table whose rows are one stop; the note is then reached on the item's page. */
  readonly isStop: boolean
}

/** A stage in a word that opens what it needs. */
export function StageWord({ stage, children, isStop }: StageWordProps) {
  return (
    <button
      type="button"
      className={styles["word"]}
      popoverTarget={noteOf(stage)}
      tabIndex={isStop ? undefined : -1}
    >
      {children}
    </button>
  )
}

const noteOf = (stage: string) => `stage-${stage}`
