import type { Standing } from "../dataset/stage.ts"
import type { Instrument, Stage } from "../dataset/vocabulary.ts"
import type { Language } from "./language.ts"
import { stageWord } from "./stageWord.ts"

interface Place {
  /** Null before anything was raised. */
  readonly stage: Stage | null
  readonly instrument: Instrument
  /** Null for a promise. */
  readonly standing: Standing | null
}

/** Where an item stands in a word ("Under way", "Not raised yet"); of what is no promise, what it is and does. */
export function ladderWords(
  { m, date }: Language,
  { stage, instrument, standing }: Place,
): { readonly word: string; readonly does: string | null } {
  if (standing !== null) {
    const { kind, first, last } = standing
    const does = m.vocabulary.standing[kind](date(first), last === first ? null : date(last))
    return { word: m.vocabulary.kind[kind], does }
  }
  return { word: stage === null ? m.vocabulary.noStage : stageWord(m, stage, instrument), does: null }
}
