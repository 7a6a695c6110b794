import type { DataFile } from "../../src/dataset/parse/file.ts"
import { parseDataset } from "../../src/dataset/parse/parseDataset.ts"
import { DatasetError, type Problem } from "../../src/dataset/problem.ts"

/** Every problem that the parser names; anything else that it throws is thrown on. */
export function problemsIn(files: readonly DataFile[]): readonly Problem[] {
  try {
    parseDataset(files)
    return []
  } catch (error) {
    if (error instanceof DatasetError) return error.problems
    throw error
  }
}
