import type { Counting } from "./vocabulary.ts"

/** The paragraphs of a text as its locators count them: the first is paragraph 1. */
export function paragraphsOf(text: string, counting: Counting): readonly string[] {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
  switch (counting) {
    case "lines":
      return lines
    case "after-byline":
      return lines.slice(1)
    case "numbers":
      return numbered(lines)
  }
}

/** Lines that begin with a printed number, each with the indented passages that follow it; what stands around is no part. */
function numbered(lines: readonly string[]): readonly string[] {
  const paragraphs: string[] = []
  for (const line of lines) {
    if (/^\d+\./.test(line)) paragraphs.push(line)
    else if (line.startsWith("º")) {
      const last = paragraphs.pop()
      if (last !== undefined) paragraphs.push(`${last} ${line}`)
    }
  }
  return paragraphs
}

/** A paragraph without what a new printing changes: spaces, quotation marks and dashes, case. */
export function normalised(paragraph: string): string {
  return paragraph
    .normalize("NFKC")
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/[\u201C\u201D]/g, '"')
    .replace(/[\u2010-\u2015]/g, "-")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase()
}
