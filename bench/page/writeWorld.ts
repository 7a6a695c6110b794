import { once } from "node:events"
import { createWriteStream, existsSync, mkdirSync, renameSync } from "node:fs"
import { dirname, join } from "node:path"
import { finished } from "node:stream/promises"
import { readDataFiles } from "../../build/dataFiles.ts"
import { parseDataset } from "../../src/dataset/parse/parseDataset.ts"
import { withoutTranslations } from "../../src/dataset/translations.ts"
import { growWorld } from "./world.ts"

const [root = "", file = "", size = ""] = process.argv.slice(2)
if (!existsSync(file)) await write()

/** The records as the page gets them, in pieces: those of a million items are longer than a string may be. */
async function write(): Promise<void> {
  mkdirSync(dirname(file), { recursive: true })
  const { records } = withoutTranslations(parseDataset(readDataFiles(join(root, "data"))))
  const { around, items } = growWorld(records, Number(size))
  const out = createWriteStream(`${file}.unfinished`)
  out.write(`${JSON.stringify(around).slice(0, -1)},"items":[`)
  let between = ""
  for (const item of items) {
    if (!out.write(between + JSON.stringify(item))) await once(out, "drain")
    between = ","
  }
  out.end("]}")
  await finished(out)
  renameSync(`${file}.unfinished`, file)
}
