import type { Section } from "../format/document.ts"

/** Ids of the sources that the sections name, in the order of first mention. */
export function citedIn(sections: readonly Section[]): readonly string[] {
  const sentences = sections.flatMap(({ lines }) => lines.flatMap((line) => line.sentences))
  return [...new Set(sentences.flatMap(({ sources }) => sources))]
}
