import { join } from "node:path"
import react from "@vitejs/plugin-react"
import { defineConfig, type Plugin } from "vite"
import { chartsPlugin } from "../../build/chartsPlugin.ts"
import { dataFolder, datasetPlugin } from "../../build/datasetPlugin.ts"
import site from "../../vite.config.ts"

const ROOT = join(import.meta.dirname, "../..")
/** Charts of the product's own overview. */
const CHARTS = /^\.\/(?:ChartsSection|MeetingsChart|TradeSection)\.tsx$/

/** Leaves the charts out of the product's page. */
const withoutCharts: Plugin = {
  name: "without-charts",
  enforce: "pre",
  resolveId: (id) => (CHARTS.test(id) ? join(import.meta.dirname, "withoutCharts.tsx") : null),
}

/**
 * The page that the mode names, built as the product is, but without a file for each record: its records are others.
 */
export default defineConfig(({ mode, command }) => ({
  root: mode === "usual" ? join(import.meta.dirname, "usual") : ROOT,
  base: "./",
  publicDir: false,
  logLevel: "warn",
  plugins: [
    datasetPlugin(dataFolder(ROOT)),
    react(),
    ...(mode === "usual" ? [] : [chartsPlugin()]),
    ...(mode === "without-charts" ? [withoutCharts] : []),
  ],
  build: { ...site({ mode, command }).build, emptyOutDir: true },
}))
