import type { RestLine, Run } from "../format/document.ts"
import type { BriefLine } from "../summary/brief.ts"
import { briefSentences } from "./briefSentences.ts"
import type { BriefWords } from "./briefWords.ts"

/** A line that found no room, in short: what it says first, linked to its record; nothing is left out that would mislead. */
export function restLine(
  line: BriefLine,
  words: BriefWords,
  recordAddress: (line: BriefLine) => string,
): RestLine {
  const sentences = briefSentences(line, words)
  // A list has an entry in each sentence, and that somebody left an office stands in the second.
  const isWhole = line.fact.kind === "asked" || line.fact.kind === "signed" || line.fact.kind === "office"
  const told = isWhole ? sentences : sentences.slice(0, 1)
  const runs = ended(
    told.flatMap((sentence, index) => [
      ...(index === 0 ? [] : [{ text: " ", href: null }]),
      ...sentence.runs,
    ]),
  )
  const isLinked = runs.some(({ href }) => href !== null)
  const text = runs.map((run) => run.text).join("")
  return { id: line.id, runs: isLinked ? runs : [{ text, href: recordAddress(line) }] }
}

/** A sentence that went on ends here. */
function ended(runs: readonly Run[]): readonly Run[] {
  return runs.map((run, index) =>
    index === runs.length - 1 ? { ...run, text: run.text.replace(/;$/, ".") } : run,
  )
}
