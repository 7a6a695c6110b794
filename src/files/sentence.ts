import { firstDay } from "../dataset/partialDate.ts"
import type { Evidence, Source } from "../dataset/records.ts"
import type { Run, Sentence } from "../format/document.ts"

/** Makes a sentence of text and links that rests on this evidence; of several pieces of evidence each has its source named. */
export type SentenceOf = (evidence: readonly Evidence[], ...parts: readonly (string | Run)[]) => Sentence

/** Sentences as they could be read on that day, each with the one source that bears it best; figures say how many there are. */
export function sentencesOn(day: string): SentenceOf {
  return (evidence, ...parts) => spanning([evidence], day, parts)
}

/** A sentence of two facts, such as the ends of a range: each has its own source. */
export function sentenceOfBoth(
  day: string,
  one: readonly Evidence[],
  other: readonly Evidence[],
  ...parts: readonly (string | Run)[]
): Sentence {
  return spanning([one, other], day, parts)
}

function spanning(
  groups: readonly (readonly Evidence[])[],
  day: string,
  parts: readonly (string | Run)[],
): Sentence {
  return {
    runs: parts.map((part) => (typeof part === "string" ? { text: part, href: null } : part)),
    sources: [...new Set(groups.flatMap((evidence) => bestSource(evidence, day) ?? []))].map(({ id }) => id),
  }
}

/**
 * The source to be named: printed by that day before later ones, firm ground before weak; then the one that bears most
 * of it, of which the paragraph is known, that is official.
 */
function bestSource(evidence: readonly Evidence[], day: string): Source | null {
  const pieces = (source: Source) => evidence.filter((one) => one.source === source).length
  const rank = ({ source, para }: Evidence) => {
    const isLater = source.published !== null && firstDay(source.published) > day
    return [
      Number(isLater),
      Number(source.weak !== null),
      -pieces(source),
      Number(para === null),
      Number(source.kind !== "official"),
    ]
  }
  const ranked = evidence.toSorted((a, b) => {
    const [left, right] = [rank(a), rank(b)]
    const at = left.findIndex((value, index) => value !== right[index])
    return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0)
  })
  return ranked[0]?.source ?? null
}
