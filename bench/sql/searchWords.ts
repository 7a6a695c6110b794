import type { WordRange } from "../../src/selection/sqlEngine.ts"
import { benchVocabulary } from "../items.ts"
import { wordsOf } from "../words.ts"

/** The words of three languages in turn, the most frequent first. */
export function wordsByRank(): readonly string[] {
  const { en, es, ko } = benchVocabulary()
  return [...new Set(en.flatMap((word, rank) => [word, es[rank] ?? "", ko[rank] ?? ""]))]
}

/** By code. */
export function sortedWords(): readonly string[] {
  return wordsByRank().toSorted((a, b) => (a < b ? -1 : 1))
}

/** For each word searched for, the codes of those that begin so; what nobody says gives a range without any. */
export function wordRanges(words: readonly string[], searched: string): readonly WordRange[] {
  return wordsOf(searched).map((beginning) => [
    words.findIndex((word) => word.startsWith(beginning)),
    words.findLastIndex((word) => word.startsWith(beginning)),
  ])
}
