import { cpus, totalmem } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { installDuckDb } from "../../build/duckdb/installDuckDb.mjs"
import { ensureInstalled } from "../../build/setup.mjs"
import { median, quantile } from "../figures.mjs"
import { buildProcess, CACHE, installPeers } from "../prepare.mjs"
import { runProcess } from "../runProcess.mjs"
import { ENGINE_NAMES } from "./engineNames.mjs"

/** @typedef {import("./process.ts").Measured} Measured */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    passes: { type: "string", default: "1" },
    engines: { type: "string", default: ENGINE_NAMES.join(",") },
  },
})
const [rows = 1e7] = positionals.map(Number)
const wanted = values.engines.split(",").map((name) => name.trim())
const engines = ENGINE_NAMES.filter((name) => wanted.includes(name))
if (engines.length < wanted.length) throw new Error(`The engines are: ${ENGINE_NAMES.join(",")}.`)

await ensureInstalled()
await installPeers()
const duckdb = await installDuckDb()
const built = await buildProcess("bench/sql/process.ts")
const folder = join(CACHE, "parquet", String(rows))

/** @type {import("./process.ts").Written} */
const written = await runProcess(built, { what: "write", folder, rows })
/** @type {Map<string, Measured>} */
const results = new Map()
for (const engine of engines) {
  console.log(`${rows} rows: ${engine} …`)
  results.set(
    engine,
    await runProcess(built, { what: "measure", folder, engine, duckdb, passes: Number(values.passes) }),
  )
}
const [reference] = results.values()
for (const { checksums } of results.values()) {
  const step = checksums.findIndex((own, at) => own !== reference?.checksums[at])
  if (step >= 0) throw new Error(`The engines have other answers at step ${step + 1}.`)
}

console.log(`
${rows.toLocaleString("en")} rows in ${written.files} Parquet files of ${written.itemsMb.toFixed(0)} MB, their words in one of ${written.wordsMb.toFixed(0)} MB.
${new Date().toISOString().slice(0, 10)}; ${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 1e9)} GB; Node ${process.versions.node}. All give the same answers at all steps.

| | ready, s | step, median, ms | p95 | memory at most, MB |
|---|--:|--:|--:|--:|`)
for (const [engine, { readyMs, passes, peakMb }] of results) {
  const [first = [], ...others] = passes
  const times = others.length > 0 ? others.flat() : first
  const figures = [median(times), quantile(times, 0.95), peakMb].map((figure) => figure.toFixed(0))
  console.log(`| ${[engine, (readyMs / 1000).toFixed(1), ...figures].join(" | ")} |`)
}
