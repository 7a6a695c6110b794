import { existsSync } from "node:fs"
import { join, resolve } from "node:path"
import { ROOT } from "./run.mjs"
import { ensureInstalled } from "./setup.mjs"

const [folder = ""] = process.argv.slice(2)

try {
  if (!existsSync(folder)) {
    throw new Error(
      "Usage: npm run check:sources -- FOLDER\nFOLDER holds the texts of sources, each named after its source id: <id>.txt",
    )
  }
  await ensureInstalled()
  const { runnerImport } = await import("vite")
  /** @type {{ module: typeof import("./checkSources.ts") }} */
  const { module } = await runnerImport(join(ROOT, "build/checkSources.ts"), { configFile: false })
  process.exitCode = module.report(join(ROOT, "data"), resolve(folder)) > 0 ? 1 : 0
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
