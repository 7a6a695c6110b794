import { originOf } from "../dataset/evidence.ts"
import { firstDay } from "../dataset/partialDate.ts"
import type { Evidence, Source } from "../dataset/records.ts"
import type { Run, Sentence } from "../format/document.ts"

/** A sentence names no more sources than this, so that all of them fit at the end; figures say how many there are. */
const MARKS = 1

/** Makes a sentence of text and links that rests on this evidence. */
export type SentenceOf = (evidence: readonly Evidence[], ...parts: readonly (string | Run)[]) => Sentence

/** Sentences as they could be read on that day, as far as the sources were printed by then. */
export function sentencesOn(day: string): SentenceOf {
  return (evidence, ...parts) => ({
    runs: parts.map((part) => (typeof part === "string" ? { text: part, href: null } : part)),
    sources: namedSources(evidence, day).map(({ id }) => id),
  })
}

/**
 * The sources to be named: of different origins; those printed by that day before later ones, firm ground before weak,
 * official ones before others, then those of which the paragraph is known.
 */
function namedSources(evidence: readonly Evidence[], day: string): readonly Source[] {
  const rank = ({ source, para }: Evidence) => {
    const isLater = source.published !== null && firstDay(source.published) > day
    return [isLater, source.weak !== null, source.kind !== "official", para === null].reduce(
      (sum, isLess) => 2 * sum + Number(isLess),
      0,
    )
  }
  const ranked = evidence.toSorted((a, b) => rank(a) - rank(b)).map(({ source }) => source)
  return ranked
    .filter((source, index) => ranked.findIndex((other) => originOf(other) === originOf(source)) === index)
    .slice(0, MARKS)
}
