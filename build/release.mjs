import { join } from "node:path"
import { ROOT } from "./run.mjs"
import { ensureInstalled } from "./setup.mjs"

try {
  await ensureInstalled()
  const { runnerImport } = await import("vite")
  /** @type {{ module: typeof import("./releases.ts") }} */
  const { module } = await runnerImport(join(ROOT, "build/releases.ts"), { configFile: false })
  const version = module.keepRelease(join(ROOT, "data"))
  console.log(`Release ${version} is kept as data/releases/${version}.json. Commit it with the log.`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
