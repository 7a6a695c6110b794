import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

const FOLDER = join(import.meta.dirname, "../../../shared/seeds")

/** Whether the core texts are on this machine; they are not part of the repository. */
export const hasSeeds = existsSync(FOLDER)

/** Paragraphs of a core text by its number ("000"), counted as the dataset counts them: the first is paragraph 1. */
export function seedParagraphs(seed: string): readonly string[] {
  const file = readdirSync(FOLDER).find((name) => name.startsWith(`${seed}_`))
  if (!file) throw new Error(`no core text has the number ${seed}`)
  const lines = readFileSync(join(FOLDER, file), "utf8")
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
  // Text 000 opens with its byline; text 004 numbers its paragraphs itself and indents what belongs to them.
  if (seed === "000") return lines.slice(1)
  return seed === "004" ? numbered(lines) : lines
}

function numbered(lines: readonly string[]): readonly string[] {
  const paragraphs: string[] = []
  for (const line of lines) {
    if (/^\d+\./.test(line)) paragraphs.push(line)
    else if (line.startsWith("º")) paragraphs.push(`${paragraphs.pop() ?? ""} ${line}`)
  }
  return paragraphs
}
