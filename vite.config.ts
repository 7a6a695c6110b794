import { join } from "node:path"
import react from "@vitejs/plugin-react"
import { defineConfig } from "vite"
import { dataFolder, datasetPlugin } from "./build/datasetPlugin.ts"
import { publicationPlugin } from "./build/publicationPlugin.ts"
import { pagesPlugin } from "./build/pagesPlugin.ts"
import { offlinePlugin } from "./build/offlinePlugin.ts"
import { prerender } from "./build/prerender/prerender.ts"
import { sharedModules } from "./build/sharedModules.ts"
import { siteAddress } from "./build/siteAddress.ts"
import { zipPlugin } from "./build/zipPlugin.ts"

/** Address under which the site will stand, for what cannot do with relative addresses: feeds, sitemap, previews. */
const site = siteAddress(process.env["SITE_URL"])
const data = dataFolder(import.meta.dirname)

export default defineConfig(({ command }) => ({
  // Every address in the built files is relative, so that they work under any path.
  base: "./",
  // A build emits a page per record: listing them all would bury what matters.
  logLevel: command === "build" ? "warn" : "info",
  plugins: [
    datasetPlugin(data),
    react(),
    pagesPlugin(data, site, (records, places) => prerender(import.meta.dirname, records, places)),
    publicationPlugin(import.meta.dirname, site),
    zipPlugin(),
    offlinePlugin(import.meta.dirname),
  ],
  build: {
    target: "baseline-widely-available",
    // An older target would rewrite light-dark() into variables that no longer follow the chosen theme.
    cssTarget: ["chrome123", "edge123", "firefox121", "safari17.5"],
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // The pictures for previews take seconds, and that is known.
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: {
        codeSplitting: { groups: [{ name: sharedModules(join(import.meta.dirname, "src/main.tsx")) }] },
      },
    },
  },
}))
