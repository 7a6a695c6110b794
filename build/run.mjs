import { spawn } from "node:child_process"
import { once } from "node:events"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout } from "node:timers/promises"
import { fileURLToPath } from "node:url"

export const ROOT = fileURLToPath(new URL("..", import.meta.url))

const ON_WINDOWS = process.platform === "win32"
const PATIENCE_MS = 5000

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set()

/**
 * Runs a command, in the repository unless told otherwise, and gives its exit code: 1 if it could not start or a signal ended it.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, shell?: boolean, cwd?: string }} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, { env = {}, shell = false, cwd = ROOT } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      shell,
      stdio: ["ignore", "inherit", "inherit"],
      // A group of its own, so that what the command itself started can be ended with it.
      detached: !ON_WINDOWS,
    })
    running.add(child)
    /** @param {number} code */
    const finish = (code) => {
      signal(child, "SIGTERM")
      running.delete(child)
      resolve(code)
    }
    child.once("error", (error) => {
      console.error(`${command}: ${error.message}`)
      finish(1)
    })
    child.once("exit", (code) => finish(code ?? 1))
  })
}

/**
 * Runs a package's own command with this Node, so that neither a shell nor PATH has a say in it.
 *
 * @param {string} packageName
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 */
export function runTool(packageName, args, env = {}) {
  const folder = join(ROOT, "node_modules", packageName)
  /** @type {{ bin: Record<string, string> }} */
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))
  const [file = ""] = Object.values(bin)
  return run(process.execPath, [join(folder, file), ...args], { env })
}

/** Ends every command that is still running, with all it started. */
export async function endRunning() {
  const ended = [...running].map((child) => once(child, "exit"))
  // As Ctrl-C would: Playwright then also stops the server it started in a group of its own.
  for (const child of running) signal(child, "SIGINT")
  await Promise.race([Promise.all(ended), setTimeout(PATIENCE_MS, null, { ref: false })])
  for (const child of running) signal(child, "SIGKILL")
}

/** @param {import("node:child_process").ChildProcess} child @param {NodeJS.Signals} name */
function signal(child, name) {
  if (child.pid === undefined) return
  try {
    if (ON_WINDOWS) child.kill(name)
    else process.kill(-child.pid, name)
  } catch {
    // Nothing of the group is left.
  }
}
