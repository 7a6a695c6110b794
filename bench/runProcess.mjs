import { execFile } from "node:child_process"
import { promisify } from "node:util"

/** Peers that keep objects hold gigabytes of a million items. */
const HEAP_MB = 18_000

/**
 * Runs a task in a process of its own and gives what it printed.
 *
 * @template Result
 * @param {string} file
 * @param {unknown} task
 * @returns {Promise<Result>}
 */
export async function runProcess(file, task) {
  const args = ["--expose-gc", `--max-old-space-size=${HEAP_MB}`, file, JSON.stringify(task)]
  const env = { ...process.env, NODE_ENV: "production" }
  const { stdout } = await promisify(execFile)(process.execPath, args, { env, maxBuffer: 1e8 })
  /** @type {Result} */
  const result = JSON.parse(stdout)
  return result
}
