import type { Plugin } from "vite"
import { dataFolder } from "./datasetPlugin.ts"
import { offlinePlugin } from "./offlinePlugin.ts"
import { pagesPlugin } from "./pagesPlugin.ts"
import { prerender } from "./prerender/prerender.ts"
import { publicationPlugin } from "./publicationPlugin.ts"
import { siteAddress } from "./siteAddress.ts"

/** Address under which the site will stand, for what cannot do with relative addresses: feeds, sitemap, previews. */
const SITE = siteAddress(process.env["SITE_URL"])

/** What makes a site of the program: a file for each page, what others take away, and the worker. */
export function sitePlugins(root: string): readonly Plugin[] {
  const data = dataFolder(root)
  return [
    pagesPlugin(data, SITE, (records, places) => prerender(root, records, places)),
    publicationPlugin(root, SITE),
    offlinePlugin(root),
  ]
}
