import { copyFileSync, existsSync, mkdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { npm } from "../build/setup.mjs"

/**
 * Installs what the lockfile in one folder names into another one, where it is missing there or other than that.
 *
 * @param {string} from
 * @param {string} into
 * @param {string} what how to speak of it, with its size
 */
export async function installLocked(from, into, what) {
  const [wanted, installed] = [from, into].map((folder) => join(folder, "package-lock.json"))
  const isInstalled = existsSync(join(into, "node_modules/.package-lock.json"))
  if (isInstalled && read(wanted) === read(installed)) return
  console.log(`Installing ${what} …`)
  mkdirSync(into, { recursive: true })
  for (const name of ["package.json", "package-lock.json"]) copyFileSync(join(from, name), join(into, name))
  const code = await npm(["ci", "--no-fund", "--no-audit", "--loglevel=error"], into)
  if (code !== 0) throw new Error(`npm ci failed for ${what}; the lines above say why.`)
}

/** @param {string | undefined} file */
function read(file = "") {
  return existsSync(file) ? readFileSync(file, "utf8") : null
}
