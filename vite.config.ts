import { join } from "node:path"
import react from "@vitejs/plugin-react"
import { defineConfig } from "vite"
import { chartsPlugin } from "./build/chartsPlugin.ts"
import { dataFolder, datasetPlugin } from "./build/datasetPlugin.ts"
import { licencesPlugins } from "./build/licencesPlugin.ts"
import { sharedModules } from "./build/sharedModules.ts"
import { singleFilePlugin } from "./build/singleFilePlugin.ts"
import { sitePlugins } from "./build/sitePlugins.ts"
import { zipPlugin } from "./build/zipPlugin.ts"
import { zodPlugin } from "./build/zodPlugin.ts"

const CHART_PARTS =
  /\/src\/(?:views\/charts\/(?:LabelLines|MarkField|PlotPlace|ScaleLines|StageLegend|Stretch|stageLabels)|ui\/useMarkKeys)\.tsx?$/

const data = dataFolder(import.meta.dirname)
const licences = licencesPlugins()

export default defineConfig(({ command, mode }) => ({
  // Every address in the built files is relative, so that they work under any path.
  base: "./",
  // A build emits a page per record: listing them all would bury what matters.
  logLevel: command === "build" ? "warn" : "info",
  plugins: [
    datasetPlugin(data),
    react(),
    chartsPlugin(),
    zodPlugin(),
    zipPlugin(),
    licences.ofPage,
    mode === "single" ? singleFilePlugin(data) : [...sitePlugins(import.meta.dirname)],
  ],
  worker: { plugins: () => [zodPlugin(), ...licences.ofWorkers()] },
  build: {
    outDir: mode === "single" ? "dist-single" : "dist",
    target: "baseline-widely-available",
    // An older target would rewrite light-dark() into variables that no longer follow the chosen theme.
    cssTarget: ["chrome123", "edge123", "firefox121", "safari17.5"],
    modulePreload: {
      polyfill: false,
      // A link for each file that a late part imports would keep a slow phone busy for longer than they come sooner.
      resolveDependencies: (_file, files, { hostType }) =>
        hostType === "js" ? files.filter((file) => file.endsWith(".css")) : files,
    },
    reportCompressedSize: false,
    // The pictures for previews take seconds, and that is known.
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: {
        codeSplitting: mode !== "single" && {
          groups: [
            { name: sharedModules(join(import.meta.dirname, "src/main.tsx")) },
            // What several charts draw with; each in a file of its own would cost more than all in one.
            { name: "chartParts", test: CHART_PARTS },
          ],
        },
      },
    },
  },
}))
