import { readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { auditLibraries } from "./audit.mjs"
import { ensureJourneyBrowser } from "./browser.mjs"
import { ensureFirefox } from "./firefox.mjs"
import { ensureOffice } from "./office.mjs"
import { endRunning, ROOT, runTool } from "./run.mjs"
import { ensureInstalled } from "./setup.mjs"

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 *
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {{ status: string, assertionResults: { status: string }[] }[]} testResults
 *
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} PlaywrightReport
 */

const OUTPUT = join(ROOT, "tests/.output")
const CODE = ["src", "tests", "build", "bench", "vite.config.ts"]

/** @type {Counts} */
const NOTHING = { passed: 0, failed: 0, skipped: 0 }

/** @type {Map<string, Counts>} */
const results = new Map()

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.once(signal, () => {
    void endRunning().finally(() => process.exit(1))
  })
}

try {
  rmSync(OUTPUT, { recursive: true, force: true })
  await ensureInstalled()
  await check("types", "typescript", [])
  await check("lint", "oxlint", CODE)
  await check("format", "oxfmt", ["--check", "."])
  await audit()
  await testUnits()
  const isBuilt = await check("build", "vite", ["build"])
  if (isBuilt) await testJourneys()
  else fail("journeys", "not run, since they need the build")
} catch (error) {
  fail("setup", error instanceof Error ? error.message : String(error))
} finally {
  await endRunning()
  printTotals()
}

/**
 * A step that has no tests to count is one check.
 *
 * @param {string} name
 * @param {string} tool
 * @param {readonly string[]} args
 */
async function check(name, tool, args) {
  announce(name)
  const isGood = (await runTool(tool, args)) === 0
  results.set(name, { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0 })
  return isGood
}

/** Without an answer of the registry it has neither passed nor failed. */
async function audit() {
  announce("audit")
  const { outcome, lines } = await auditLibraries()
  for (const line of lines) console.log(line)
  results.set("audit", {
    passed: outcome === "clean" ? 1 : 0,
    failed: outcome === "faulty" ? 1 : 0,
    skipped: outcome === "unanswered" ? 1 : 0,
  })
}

async function testUnits() {
  announce("tests")
  await ensureOffice()
  const file = join(OUTPUT, "vitest.json")
  const code = await runTool("vitest", [
    "run",
    "--config=tests/vitest.config.ts",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
  ])
  results.set("tests", trusted(countVitest(file), code))
}

async function testJourneys() {
  announce("journeys")
  try {
    await ensureJourneyBrowser()
    await ensureFirefox()
  } catch (error) {
    fail("journeys", error instanceof Error ? error.message : String(error))
    return
  }
  const file = join(OUTPUT, "playwright.json")
  const args = ["test", "--config=tests/playwright.config.ts", "--reporter=list,json"]
  const code = await runTool("@playwright/test", args, { PLAYWRIGHT_JSON_OUTPUT_FILE: file })
  results.set("journeys", trusted(countPlaywright(file), code))
}

/** @param {string} file */
function countVitest(file) {
  const report = /** @type {VitestReport | null} */ (readReport(file))
  if (report === null) return NOTHING
  // A file that could not be loaded has no test of its own to fail, so it counts as one.
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && assertionResults.every((test) => test.status !== "failed"),
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/** @param {string} file */
function countPlaywright(file) {
  const report = /** @type {PlaywrightReport | null} */ (readReport(file))
  if (report === null) return NOTHING
  const { expected, unexpected, flaky, skipped } = report.stats
  // Passed, but not at once: the runner names them, and so does the total.
  if (flaky > 0) console.warn(`\n${flaky} journeys passed at the second attempt only`)
  return { passed: expected + flaky, failed: unexpected, skipped }
}

/**
 * A runner that crashed leaves no report, or half of one.
 *
 * @param {string} file
 * @returns {unknown}
 */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"))
  } catch {
    return null
  }
}

/**
 * A runner that crashed or found no test has failed, whatever its report says.
 *
 * @param {Counts} counts
 * @param {number} exitCode
 */
function trusted(counts, exitCode) {
  const isSilentFailure = counts.failed === 0 && (exitCode !== 0 || counts.passed === 0)
  return isSilentFailure ? { ...counts, failed: 1 } : counts
}

/** @param {string} name */
function announce(name) {
  console.log(`\n── ${name}`)
}

/** @param {string} name @param {string} reason */
function fail(name, reason) {
  console.error(`\n${name}: ${reason}`)
  results.set(name, { passed: 0, failed: 1, skipped: 0 })
}

/** The last line is read by machines; what was skipped therefore stands on a line before it. */
function printTotals() {
  const all = [...results.values()]
  const passed = all.reduce((sum, counts) => sum + counts.passed, 0)
  const failed = all.reduce((sum, counts) => sum + counts.failed, 0)
  const skipped = all.reduce((sum, counts) => sum + counts.skipped, 0)
  console.log("")
  for (const [name, counts] of results)
    console.log(`${name}: ${counts.passed} passed, ${counts.failed} failed`)
  if (skipped > 0) console.log(`${skipped} skipped`)
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed > 0 ? 1 : 0
}
