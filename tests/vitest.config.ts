import { availableParallelism } from "node:os"
import { fileURLToPath } from "node:url"
import react from "@vitejs/plugin-react"
import { defineConfig } from "vitest/config"
import { dataFolder, datasetPlugin } from "../build/datasetPlugin.ts"

const root = fileURLToPath(new URL("..", import.meta.url))

export default defineConfig({
  root,
  plugins: [react(), datasetPlugin(dataFolder(root))],
  test: {
    // By itself it leaves one core alone, which on a machine of two is half of it.
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: {
          name: "core",
          environment: "node",
          include: [
            "tests/{bench,dataset,selection,summary,format,files,intake,architecture,build,seeds,ui,app}/**/*.test.ts",
          ],
          // Pure functions leave nothing behind, so the files may share one process.
          isolate: false,
          // The few that build the site take seconds on a busy machine.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "views",
          environment: "jsdom",
          include: ["tests/{views,ui,app}/**/*.test.tsx"],
          setupFiles: ["tests/support/dom.ts"],
          // Looking up roles in a whole page takes seconds on a small machine.
          testTimeout: 30_000,
        },
      },
    ],
  },
})
