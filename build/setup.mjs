import { copyFileSync, existsSync, lstatSync, mkdirSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { ROOT, run } from "./run.mjs"

const OLDEST_NODE = "20.19"

/** Installs the locked dependencies when they are missing or older than the lockfile. */
export async function ensureInstalled() {
  checkNode()
  if (isInstalled()) return
  refuseLink(join(ROOT, "node_modules"))
  console.log("Installing the dependencies (npm ci) …")
  const code = await npm(["ci", "--no-fund", "--no-audit", "--loglevel=error"])
  if (code !== 0)
    throw new Error("npm ci failed; the lines above say why. Mend that and run the command again.")
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number)
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE.split(".").map(Number)
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return
  throw new Error(
    `This project needs Node ${OLDEST_NODE} or newer, and this is Node ${process.versions.node}.`,
  )
}

/**
 * Stops before an installation would empty a folder that belongs to another checkout.
 *
 * @param {string} modules
 */
export function refuseLink(modules) {
  if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return
  throw new Error(
    `The packages need installing, but ${modules} is a link, and npm ci would empty the folder it leads to. ` +
      "Install them there, or remove the link, and run the command again.",
  )
}

function isInstalled() {
  // npm writes this file last, so it also tells a finished installation from a broken-off one.
  const installed = join(ROOT, "node_modules/.package-lock.json")
  return (
    existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(ROOT, "package-lock.json")).mtimeMs
  )
}

/**
 * Installs packages that the project itself does not need from a lockfile of their own, where they are missing or other
 * ones, and gives the folder.
 *
 * @param {string} from Folder of the lockfile.
 * @param {string} into
 * @param {string} words What they are.
 * @param {readonly string[]} flags For npm.
 */
export async function installApart(from, into, words, flags = []) {
  const [source, target] = [join(ROOT, from), join(ROOT, into)]
  const names = ["package.json", "package-lock.json"]
  const isSame = names.every((name) => read(join(source, name)) === read(join(target, name)))
  if (isSame && existsSync(join(target, "node_modules/.package-lock.json"))) return target
  console.log(`Installing ${words} into ${into} …`)
  mkdirSync(target, { recursive: true })
  for (const name of names) copyFileSync(join(source, name), join(target, name))
  const code = await npm(["ci", "--no-fund", "--no-audit", "--loglevel=error", ...flags], target)
  if (code !== 0) throw new Error(`npm ci failed for ${words}; the lines above say why.`)
  return target
}

/** @param {string} file */
function read(file) {
  return existsSync(file) ? readFileSync(file, "utf8") : null
}

/**
 * Runs npm in a folder that has a package of its own.
 *
 * @param {readonly string[]} args
 * @param {string} [folder]
 */
export function npm(args, folder = ROOT) {
  const { command, args: before, shell } = npmCommand()
  return run(command, [...before, ...args], { shell, cwd: folder })
}

/** How npm is called: by this Node where npm itself says where it stands. */
export function npmCommand() {
  const self = process.env["npm_execpath"] ?? ""
  return self.endsWith("npm-cli.js")
    ? { command: process.execPath, args: [self], shell: false }
    : { command: "npm", args: [], shell: process.platform === "win32" }
}
