import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { DataFile } from "../src/dataset/parse/file.ts"

/** Every record file below a data folder, in the order of their paths; schemas and kept releases are not records. */
export function readDataFiles(folder: string): readonly DataFile[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".json") && !/^(schema|releases)\//.test(path))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }))
}
