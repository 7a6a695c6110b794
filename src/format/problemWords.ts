import type { Problem } from "../dataset/problem.ts"
import { filled, type Worded } from "../dataset/worded.ts"

/** What is said of faults, in another language by the English templates; what is missing reads in English. */
export type ProblemWords = Readonly<Record<string, string>>

export function sayWorded({ template, values }: Worded, words: ProblemWords): string {
  return filled(words[template] ?? template, values)
}

/** A problem with its rule and remedy in the language of the page. */
export interface SaidProblem extends Omit<Problem, "worded"> {
  /** Undefined where they read in another language than English. */
  readonly lang: "en" | undefined
}

/** Both in one language: in English where one of them has no words in the other. A value is data, but for that there is none. */
export function sayProblem({ worded, ...problem }: Problem, words: ProblemWords): SaidProblem {
  const value = words[problem.value] ?? problem.value
  if (!worded || !(worded.rule.template in words && worded.remedy.template in words))
    return { ...problem, value, lang: "en" }
  const [rule, remedy] = [sayWorded(worded.rule, words), sayWorded(worded.remedy, words)]
  return { ...problem, value, rule, remedy, lang: undefined }
}
