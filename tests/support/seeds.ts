import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { paragraphsOf } from "../../src/dataset/paragraphs.ts"
import type { Counting } from "../../src/dataset/vocabulary.ts"

const FOLDER = join(import.meta.dirname, "../../../shared/seeds")

/** Whether the core texts are on this machine; they are not part of the repository. */
export const hasSeeds = existsSync(FOLDER)

/** The text of a core text by its number ("000"). */
export function seedText(seed: string): string {
  const file = readdirSync(FOLDER).find((name) => name.startsWith(`${seed}_`))
  if (!file) throw new Error(`no core text has the number ${seed}`)
  return readFileSync(join(FOLDER, file), "utf8")
}

/** Paragraphs of a core text, counted as its source says: the first is paragraph 1. */
export function seedParagraphs(seed: string, counting: Counting): readonly string[] {
  return paragraphsOf(seedText(seed), counting)
}
