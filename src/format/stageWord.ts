import {
  type Act,
  type EventStage,
  type Instrument,
  type Stage,
  STAGES as ALL,
} from "../dataset/vocabulary.ts"
import type { FirstMessages } from "./messages/en/first.ts"

/** Every stage in the order of the page, for parts that know nothing of the domain. */
export const STAGES: readonly Stage[] = ALL

/** A stage in a word: "Delivered", and of a treaty or agreement "In force". */
export function stageWord(
  { vocabulary }: Pick<FirstMessages, "vocabulary">,
  stage: Stage,
  instrument: Instrument,
): string {
  return stage === "delivered" && instrument === "agreement" ? vocabulary.inForce : vocabulary.stage[stage]
}

/** What an event did, in a word: the stage it reached, or where it moved nothing the act that it was. */
export function eventWord(
  m: Pick<FirstMessages, "vocabulary">,
  { stage, act }: { readonly stage: EventStage; readonly act: Act },
  instrument: Instrument,
): string {
  return stage === "mention" ? m.vocabulary.act[act] : stageWord(m, stage, instrument)
}
