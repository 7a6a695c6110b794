import { ladderWords } from "../format/ladderWords.ts"
import type { Language } from "../format/language.ts"
import styles from "./Ladder.module.css"
import { useLanguage } from "./language.ts"
import { StageWord } from "./StageNotes.tsx"

type Vocabulary = Language["m"]["vocabulary"]

const RUNGS = ["raised", "agreed", "signed", "contracted", "under-way", "delivered"] as const
type Rung = (typeof RUNGS)[number]
type Stage = keyof Vocabulary["stageNeeds"]

interface LadderProps {
  /** Where the item stands; null before anything was raised. */
  readonly stage: Stage | null
  /** Highest rung climbed, also where the item has ended since. */
  readonly rung: Rung | null
  readonly instrument: keyof Vocabulary["instrument"]
  /** What an item does that is no promise and wears no rungs. */
  readonly standing: {
    readonly kind: keyof Vocabulary["standing"]
    readonly first: string
    readonly last: string
  } | null
  /** False where Tab passes by the word. */
  readonly isStop?: boolean
}

/** The stage in a word, and how far up the ladder that is; of what is no promise, what it does. */
export function Ladder({ stage, rung, instrument, standing, isStop = true }: LadderProps) {
  const { word, does } = ladderWords(useLanguage(), { stage, instrument, standing })
  if (does !== null) {
    return (
      <span className={styles["ladder"]}>
        <span>{word}</span>
        <small className={styles["standing"]}>{does}</small>
      </span>
    )
  }
  const climbed = rung === null ? 0 : RUNGS.indexOf(rung) + 1
  const ended = stage !== null && !RUNGS.some((name) => name === stage)
  return (
    <span className={styles["ladder"]}>
      {stage === null ? (
        <span>{word}</span>
      ) : (
        <StageWord stage={stage} isStop={isStop}>
          {word}
        </StageWord>
      )}
      <span className={styles["rungs"]} aria-hidden="true" data-ended={ended || undefined}>
        {RUNGS.map((name, index) => (
          <i key={name} data-rung={index < climbed ? name : undefined} />
        ))}
      </span>
    </span>
  )
}
