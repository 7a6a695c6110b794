import { useLanguage } from "./language.ts"
import styles from "./Ladder.module.css"

const RUNGS = ["raised", "agreed", "signed", "contracted", "under-way", "delivered"] as const
type Rung = (typeof RUNGS)[number]
type Stage = Rung | "declined" | "lapsed" | "cancelled" | "transformed"

interface LadderProps {
  /** Where the item stands; null before anything was raised. */
  readonly stage: Stage | null
  /** Highest rung climbed, also where the item has ended since. */
  readonly rung: Rung | null
}

/** The stage in a word, and how far up the ladder that is. */
export function Ladder({ stage, rung }: LadderProps) {
  const { m } = useLanguage()
  const climbed = rung === null ? 0 : RUNGS.indexOf(rung) + 1
  const ended = stage !== null && !RUNGS.some((name) => name === stage)
  return (
    <span className={styles["ladder"]}>
      <span>{stage === null ? m.vocabulary.noStage : m.vocabulary.stage[stage]}</span>
      <span className={styles["rungs"]} aria-hidden="true" data-ended={ended || undefined}>
        {RUNGS.map((name, index) => (
          <i key={name} data-rung={index < climbed ? name : undefined} />
        ))}
      </span>
    </span>
  )
}
