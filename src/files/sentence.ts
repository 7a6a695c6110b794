import { originOf } from "../dataset/evidence.ts"
import type { Evidence, Source } from "../dataset/records.ts"
import type { Run, Sentence } from "../format/document.ts"

/** A sentence names no more sources than this; how many there are, its counts say. */
const MARKS = 1

/** A sentence of text and links that rests on this evidence. */
export function sentence(evidence: readonly Evidence[], ...parts: readonly (string | Run)[]): Sentence {
  return {
    runs: parts.map((part) => (typeof part === "string" ? { text: part, href: null } : part)),
    sources: markedSources(evidence).map(({ id }) => id),
  }
}

/** The sources to be named: of different origins, firm ground before weak, official ones and cited paragraphs first. */
function markedSources(evidence: readonly Evidence[]): readonly Source[] {
  const rank = ({ source, para }: Evidence) =>
    (source.weak === null ? 0 : 4) + (source.kind === "official" ? 0 : 2) + (para === null ? 1 : 0)
  const ranked = evidence.toSorted((a, b) => rank(a) - rank(b)).map(({ source }) => source)
  return ranked
    .filter((source, index) => ranked.findIndex((other) => originOf(other) === originOf(source)) === index)
    .slice(0, MARKS)
}
