import type { Plugin } from "vite"
import { parseDataset } from "../src/dataset/parse/parseDataset.ts"
import { createLanguage } from "../src/format/language.ts"
import { changeLog } from "../src/summary/changeLog.ts"
import { readDataFiles } from "./dataFiles.ts"
import { dataPackage } from "./dataPackage.ts"
import { feeds } from "./feeds.ts"
import { keptReleases, readEditions } from "./releases.ts"

/**
 * Emits what others take away: the dataset as a data package, earlier releases at the path of their day, and the feeds
 * of what changed. `site` is the address under which the files will stand, where it is known.
 */
export function publicationPlugin(folder: string, site: string | null): Plugin {
  return {
    name: "publication",
    apply: "build",
    generateBundle() {
      const records = parseDataset(readDataFiles(folder))
      const language = createLanguage("en")
      const { files, zip } = dataPackage(records, language)
      const log = changeLog(readEditions(folder))
      for (const file of [...files, ...feeds(records.about, log, language, site), ...keptReleases(folder)])
        this.emitFile({ type: "asset", ...file })
      this.emitFile({ type: "asset", ...zip })
    },
  }
}
