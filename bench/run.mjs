import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { ensureInstalled } from "../build/setup.mjs"
import { readOptions } from "./options.mjs"
import { REFERENCE } from "./peerNames.mjs"
import { buildProcess, CACHE, installPeers } from "./prepare.mjs"
import { runProcess } from "./runProcess.mjs"
import { reportHead, reportSize } from "./report.mjs"

/**
 * @typedef {import("./process.ts").Task} Task
 * @typedef {import("./figures.mjs").Run} Run
 * @typedef {import("./report.mjs").Failure} Failure
 */

/** Sizes at which all answers are compared before anything is measured. */
const COMPARED = [1e3, 1e4]
let built = ""

try {
  const options = readOptions(process.argv.slice(2))
  process.env["BENCH_TEXTS"] = options.texts
  await ensureInstalled()
  await installPeers()
  built = await buildProcess("bench/process.ts")
  for (const size of COMPARED) await compare(size, options)
  const command = ["npm run bench --", ...process.argv.slice(2)].join(" ").replace(/ --$/, "")
  const parts = [reportHead(command, options)]
  for (const size of options.sizes) {
    const kinds = await writeItems(size)
    parts.push(reportSize(await measure(size, options), kinds))
    console.log(`\n${parts.at(-1)}\n`)
    writeFileSync(join(CACHE, "report.md"), `${parts.join("\n\n")}\n`)
  }
  console.log(`The whole report: ${join(CACHE, "report.md")}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

/**
 * Stops at the first answer that is another than that of plain arrays: a wrong figure is not worth a time.
 *
 * @param {number} size
 * @param {import("./options.mjs").Options} options
 */
async function compare(size, { peers }) {
  const kinds = await writeItems(size)
  /** @param {import("./peerNames.mjs").PeerName} peer @returns {Promise<import("./process.ts").Answers>} */
  const answersOf = (peer) => perform({ what: "answer", folder: folderOf(size), peer })
  const reference = await answersOf(REFERENCE)
  for (const peer of peers) {
    if (peer === REFERENCE) continue
    const answers = await answersOf(peer)
    for (const [step, parts] of reference.entries()) {
      const differing = Object.keys(parts).find((part) => answers[step]?.[part] !== parts[part])
      if (differing === undefined) continue
      throw new Error(
        `${size} items, step ${step + 1} of ${kinds.length} (${kinds[step]}): ${peer} has other ${differing} than ${REFERENCE}.`,
      )
    }
  }
  console.log(`${size} items: ${peers.length} peers give the same answers at all ${kinds.length} steps.`)
}

/**
 * @param {number} size
 * @param {import("./options.mjs").Options} options
 */
async function measure(size, { peers, rounds, passes, seconds }) {
  /** @type {Run[]} */
  const runs = []
  /** @type {Failure[]} */
  const failures = []
  /** @type {number} */
  const textsMb = await perform({ what: "weigh texts", folder: folderOf(size) })
  for (let round = 0; round < rounds; round++) {
    // There and back again, so that none is always measured after the same other.
    for (const peer of round % 2 === 0 ? peers : peers.toReversed()) {
      const start = performance.now()
      try {
        const measured = await perform({
          what: "measure",
          folder: folderOf(size),
          peer,
          passes,
          mostMs: seconds * 1000,
        })
        runs.push({ peer, round, measured })
      } catch (error) {
        failures.push({ peer, round, error: lastLine(error) })
      }
      const took = ((performance.now() - start) / 1000).toFixed(1)
      console.log(`${size} items, round ${round + 1} of ${rounds}: ${peer}, ${took} s`)
    }
  }
  return { size, textsMb, runs, failures }
}

/** @param {number} size @returns {Promise<import("./process.ts").StepKinds>} */
function writeItems(size) {
  return perform({ what: "write items", folder: folderOf(size), size })
}

/** @param {number} size */
function folderOf(size) {
  return join(CACHE, "data", String(size))
}

/**
 * @template Result
 * @param {Task} task
 * @returns {Promise<Result>}
 */
function perform(task) {
  return runProcess(built, task)
}

/** @param {unknown} error */
function lastLine(error) {
  const text = error instanceof Error ? error.message : String(error)
  return text.trim().split("\n").at(-1) ?? text
}
