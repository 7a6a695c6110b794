import { join } from "node:path"
import { endRunning, ROOT, runTool } from "./run.mjs"
import { serve } from "./serve.mjs"
import { ensureInstalled } from "./setup.mjs"

const PORT = 4173

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, () => {
    void endRunning().finally(() => process.exit(0))
  })
}

try {
  await ensureInstalled()
  if ((await runTool("vite", ["build"])) !== 0) throw new Error("The build failed; the lines above say why.")
  const { url } = await serve({ folder: join(ROOT, "dist"), port: PORT })
  console.log(`\nKorea–Peru Cooperation: ${url}\n\nCtrl-C ends it.`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
