import type { Instrument, Stage } from "../dataset/vocabulary.ts"
import type { Messages } from "./messages/en.ts"

/** A stage in a word: "Delivered", and of a treaty or agreement "In force". */
export function stageWord({ vocabulary }: Messages, stage: Stage, instrument: Instrument): string {
  return stage === "delivered" && instrument === "agreement" ? vocabulary.inForce : vocabulary.stage[stage]
}
