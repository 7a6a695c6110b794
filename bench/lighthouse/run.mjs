import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { ensureBrowser, launchOptions } from "../../build/browser.mjs"
import { ROOT, runTool } from "../../build/run.mjs"
import { serve } from "../../build/serve.mjs"
import { ensureInstalled, installApart } from "../../build/setup.mjs"
import { MEASURES } from "./goals.mjs"

/** @typedef {import("lighthouse").Result} Result */

const CACHE = join(ROOT, ".cache/lighthouse")
const SITE = join(CACHE, "site")
const PORT = 4390
const ADDRESS = `http://localhost:${PORT}/`
const RUNS = 3
const PAGES = ["", "items/fa50-sale/", "meetings/2024-11-16-summit-lima/", "brief/"]

/** Measures pages of the site, those named or one of each important kind, as on a phone with a slow network. */
try {
  const named = process.argv.slice(2)
  await ensureInstalled()
  await ensureBrowser()
  await installApart("bench/lighthouse", ".cache/lighthouse", "Lighthouse (some 180 MB)")
  // As it is published: with its address, which search engines want in full.
  const code = await runTool("vite", ["build", "--outDir", SITE], { SITE_URL: ADDRESS })
  if (code !== 0) throw new Error("The site could not be built; the lines above say why.")
  const site = await serve({ folder: SITE, port: PORT, strict: true })
  try {
    process.exitCode = (await measurePages(ADDRESS, named.length > 0 ? named : PAGES)) ? 0 : 1
  } finally {
    await site.close()
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

/**
 * Prints a line for each page, and what is amiss; whether every goal is reached.
 *
 * @param {string} site
 * @param {readonly string[]} pages
 */
async function measurePages(site, pages) {
  const head = ["page", ...MEASURES.map(({ name }) => name)]
  console.log(`| ${head.join(" | ")} |\n|---|${"--:|".repeat(MEASURES.length)}`)
  /** @type {string[]} */
  const missed = []
  for (const page of pages) {
    /** @type {Result[]} */
    const results = []
    for (let run = 0; run < RUNS; run++) results.push(await measure(new URL(page, site).href))
    const cells = MEASURES.map((measured) => {
      const value = median(results.map(measured.read))
      return measured.goal(value) ? measured.show(value) : `**${measured.show(value)}**`
    })
    console.log(`| /${page} | ${cells.join(" | ")} |`)
    if (cells.some((cell) => cell.startsWith("**"))) missed.push(`/${page}\n${faults(results).join("\n")}`)
  }
  if (missed.length > 0)
    console.log(`\nGoals that are missed stand bold. What the reports name:\n${missed.join("\n")}`)
  console.log(`\nThe reports: ${join(CACHE, "reports")}`)
  return missed.length === 0
}

/**
 * One run in a browser of its own, whose report is kept.
 *
 * @param {string} address
 * @returns {Promise<Result>}
 */
async function measure(address) {
  const { default: lighthouse } = /** @type {typeof import("lighthouse")} */ (
    await installed("lighthouse/core/index.js")
  )
  const { launch } = /** @type {typeof import("chrome-launcher")} */ (
    await installed("chrome-launcher/dist/index.js")
  )
  const { executablePath, args } = launchOptions()
  const browser = await launch({
    ...(executablePath === undefined ? {} : { chromePath: executablePath }),
    chromeFlags: [...args, "--headless=new"],
  })
  try {
    const report = await lighthouse(address, { port: browser.port, output: "html", logLevel: "error" })
    if (!report) throw new Error(`No report of ${address}`)
    mkdirSync(join(CACHE, "reports"), { recursive: true })
    const name = new URL(address).pathname.replaceAll("/", " ").trim().replaceAll(" ", "-") || "overview"
    writeFileSync(join(CACHE, "reports", `${name}.html`), report.report)
    return report.lhr
  } finally {
    browser.kill()
  }
}

/** @param {string} path @returns {Promise<unknown>} */
function installed(path) {
  return import(pathToFileURL(join(CACHE, "node_modules", path)).href)
}

/**
 * What any of the runs marked down, with what it cost.
 *
 * @param {readonly Result[]} results
 */
function faults(results) {
  const named = results.flatMap(({ audits }) =>
    Object.values(audits).flatMap(({ id, title, score, displayValue = "", scoreDisplayMode }) =>
      score !== null && score < 1 && scoreDisplayMode !== "informative"
        ? [`  ${id}: ${title} ${displayValue}`]
        : [],
    ),
  )
  return [...new Map(named.map((line) => [line.split(":")[0], line])).values()]
}

/** @param {readonly number[]} values */
function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
