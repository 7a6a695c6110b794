import type { Level } from "../../dataset/vocabulary.ts"

/** What meetings of a level are called. */
export const LEVEL_NAMES: Readonly<Record<Level, readonly string[]>> = {
  leaders: ["leaders", "정상급", "mandatarios"],
  ministers: ["ministers", "장관급", "ministros"],
  "vice-ministers": ["vice ministers", "차관급", "viceministros"],
  ambassadors: ["ambassadors", "대사급", "embajadores"],
  officials: ["officials", "실무급", "funcionarios"],
}

/** What a meeting of both leaders in one room is called. */
export const SUMMIT_NAMES: readonly string[] = ["summit", "정상회담", "cumbre"]
