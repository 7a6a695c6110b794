import { type InPieces, lazily } from "../dataset/lazily.ts"
import type { Section } from "../format/document.ts"
import type { Brief, BriefLine } from "../summary/brief.ts"
import { restLine } from "./briefRest.ts"
import { briefSentences } from "./briefSentences.ts"
import type { BriefWords } from "./briefWords.ts"
import { sentencesOn } from "./sentence.ts"

/** The lines of a section, and those that it has no room for. */
export type SectionLines = Pick<Section, "lines" | "rest">

/** What the lines of a brief need besides its facts. */
export interface LinesFrame extends Omit<BriefWords, "sentence"> {
  /** Whole address of the page of the record that a line tells of. */
  readonly recordAddress: (line: BriefLine) => string
}

/** The lines of a brief in words, section by section: every line with its sentences, every sentence with its sources. */
export function briefLines(brief: Brief, frame: LinesFrame): InPieces<readonly SectionLines[]> {
  const words: BriefWords = { ...frame, sentence: sentencesOn(frame.asOf) }
  const sections = brief.sections.map(({ lines, rest }) => ({
    lines: lazily(() =>
      lines.map((line) => ({ id: line.id, sentences: briefSentences(line, words), isOwn: false })),
    ),
    rest: lazily(() => rest.map((line) => restLine(line, words, frame.recordAddress))),
  }))
  return {
    pieces: sections.flatMap(({ lines, rest }) => [lines, rest]),
    whole: lazily(() => sections.map(({ lines, rest }) => ({ lines: lines(), rest: rest() }))),
  }
}
