import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"
import { dataFolder, datasetPlugin } from "../../build/datasetPlugin.ts"

const root = fileURLToPath(new URL("../..", import.meta.url))

/** The tests of what mutants are made of, and none that builds or draws pages: each runs once for every mutant near it. */
export default defineConfig({
  root,
  plugins: [datasetPlugin(dataFolder(root))],
  test: {
    environment: "node",
    // Counting what each test reaches makes tight loops slow.
    testTimeout: 600_000,
    include: ["tests/{dataset,selection,summary,format,files,intake}/**/*.test.ts"],
    // They install or call other programs, and try nothing that others do not.
    exclude: ["tests/selection/sqlEngine.test.ts", "tests/files/office.test.ts"],
  },
})
