import { mkdirSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { parseArgs } from "node:util"
import { ensureBrowser } from "../../build/browser.mjs"
import { ROOT } from "../../build/run.mjs"
import { ensureInstalled } from "../../build/setup.mjs"

const USAGE = `Usage: npm run bench:page -- [SIZE …] [--rounds=3] [--slow=1,4] [--pages=ours,without-charts,usual]
  SIZE      how many items, for example 1e5; "real" is the dataset as it is; real 1e4 1e5 if none is given
  --rounds  how often every page is gone through, in turn
  --slow    how many times slower the processor is made
  --pages   which pages; ours is the dashboard`

try {
  const { values, positionals } = options()
  await ensureInstalled()
  await ensureBrowser()
  // Late, since these need the installed packages.
  const { buildPages, PAGES, recordsOf } = await import("./prepare.mjs")
  const { drive } = await import("./drive.mjs")
  const { reportHead, reportPage } = await import("./report.mjs")
  const { servePages } = await import("./servePages.mjs")

  const sizes = (positionals.length > 0 ? positionals : ["real", "1e4", "1e5"]).map((text) =>
    text === "real" ? null : Number(text),
  )
  const pages = PAGES.filter((page) => values.pages.split(",").includes(page))
  const rounds = Number(values.rounds)
  await buildPages()
  const report = join(ROOT, ".cache/bench/page/report.md")
  const parts = [
    reportHead(["npm run bench:page --", ...process.argv.slice(2)].join(" ").replace(/ --$/, ""), rounds),
  ]
  const server = await servePages()
  for (const size of sizes) {
    const what = size === null ? "The dataset" : `${size.toLocaleString("en")} items`
    server.setRecords(await recordsOf(size))
    for (const slowdown of values.slow.split(",").map(Number)) {
      /** @type {import("./report.mjs").Run[]} */
      const runs = []
      for (let round = 0; round < rounds; round++)
        // There and back again, so that none always follows the same other.
        for (const page of round % 2 === 0 ? pages : pages.toReversed())
          try {
            runs.push({ page, round, measured: await drive(server.addressOf(page), slowdown) })
          } catch (error) {
            console.error(`${what}, ${page}: ${error instanceof Error ? error.message : String(error)}`)
          }
      parts.push(reportPage(what, slowdown, runs))
      console.log(`\n${parts.at(-1)}`)
      mkdirSync(dirname(report), { recursive: true })
      writeFileSync(report, `${parts.join("\n\n")}\n`)
    }
  }
  server.stop()
  console.log(`\nThe whole report: ${report}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        rounds: { type: "string", default: "3" },
        slow: { type: "string", default: "1,4" },
        pages: { type: "string", default: "ours,without-charts,usual" },
      },
    })
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`, { cause: error })
  }
}
