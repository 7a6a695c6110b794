import type { Plugin } from "vite"
import { linkDataset } from "../src/dataset/link.ts"
import { parseDataset } from "../src/dataset/parse/parseDataset.ts"
import { changeLog } from "../src/summary/changeLog.ts"
import { readDataFiles } from "./dataFiles.ts"
import { dataPackage } from "./dataPackage.ts"
import { dataFolder } from "./datasetPlugin.ts"
import { feeds } from "./feeds.ts"
import { LANGUAGES, languagesOf } from "./languages.ts"
import { hostHeaders } from "./hostHeaders.ts"
import { iconDrawing, ICONS, manifestPath } from "./appIcons.ts"
import { appManifest } from "./appManifest.ts"
import { lightColours, pictureMaker, pngMaker, previews } from "./previewPicture.ts"
import { keptReleases, readEditions } from "./releases.ts"
import { sitemap } from "./sitemap.ts"

/**
 * Emits what others take away: the dataset as a data package, earlier releases at the path of their day, the feeds of
 * what changed in each language, a picture for previews of every item, what a system needs to install the product,
 * the headers that a host should send, and the sitemap. `site` is the address under which the files will stand, where it is known.
 */
export function publicationPlugin(root: string, site: string | null): Plugin {
  const folder = dataFolder(root)
  return {
    name: "publication",
    apply: "build",
    async generateBundle() {
      const records = parseDataset(readDataFiles(folder))
      const language = LANGUAGES.en
      const { files, zip } = dataPackage(records, language)
      const log = changeLog(readEditions(folder))
      const dataset = linkDataset(records)
      const followed = Object.values(languagesOf(records)).flatMap((one) => feeds(dataset, log, one, site))
      for (const file of [...files, ...followed, ...keptReleases(folder), ...hostHeaders()])
        this.emitFile({ type: "asset", ...file })
      this.emitFile({ type: "asset", ...zip })
      if (site !== null)
        this.emitFile({ type: "asset", fileName: "sitemap.xml", source: sitemap(dataset, site) })
      const draw = await pictureMaker(root)
      for (const [fileName, preview] of previews(dataset, language))
        this.emitFile({ type: "asset", fileName, source: draw(preview) })
      const [png, colour] = [await pngMaker(root), lightColours(root)]
      for (const icon of Object.values(ICONS)) {
        const svg = iconDrawing(icon, colour)
        this.emitFile({
          type: "asset",
          fileName: icon.path,
          source: icon.path.endsWith(".svg") ? svg : png(svg),
        })
      }
      for (const one of Object.values(LANGUAGES))
        this.emitFile({
          type: "asset",
          fileName: manifestPath(one.locale),
          source: appManifest(dataset, one, colour("paper")),
        })
    },
  }
}
