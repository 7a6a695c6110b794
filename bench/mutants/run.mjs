import { availableParallelism } from "node:os"
import { join } from "node:path"
import { ROOT, run } from "../../build/run.mjs"
import { ensureInstalled, installApart } from "../../build/setup.mjs"

/** What reads records, and computes and words the figures. */
const FOLDERS = ["src/dataset", "src/selection", "src/summary", "src/format", "src/intake"]

/**
 * Changes the program in one place after another and runs the tests near it: what no test notices is no test's. Takes
 * files and folders, or all that read records or compute figures, which takes hours.
 */
try {
  const named = process.argv.slice(2)
  await ensureInstalled()
  // Stryker uses the project's own vitest, which an installation beside it would double.
  const folder = await installApart("bench/mutants", ".cache/mutants", "Stryker (some 60 MB)", [
    "--legacy-peer-deps",
  ])
  const mutate = (named.length > 0 ? named : FOLDERS).map((path) =>
    path.endsWith(".ts") ? path : `${path}/**/*.ts`,
  )
  process.exitCode = await run(
    process.execPath,
    [
      join(folder, "node_modules/@stryker-mutator/core/bin/stryker.js"),
      "run",
      "bench/mutants/stryker.json",
      "--mutate",
      // Words are read by people; a changed one is no fault of a rule.
      [...mutate, "!src/format/messages/**"].join(","),
      "--concurrency",
      String(availableParallelism()),
    ],
    { cwd: ROOT },
  )
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
