import { existsSync } from "node:fs"
import { join } from "node:path"
import { commandPaths } from "./commandPaths.mjs"
import { installFromDebian } from "./debian.mjs"

const COMMANDS = ["firefox-esr", "firefox"]

const FIXED_PATHS = [
  "/Applications/Firefox.app/Contents/MacOS/firefox",
  ...["PROGRAMFILES", "PROGRAMFILES(X86)"].flatMap((name) => {
    const folder = process.env[name]
    return folder === undefined ? [] : [join(folder, "Mozilla Firefox/firefox.exe")]
  }),
]

/**
 * The Firefox to test with: the one $FIREFOX names, else the system's.
 *
 * @returns {string | null}
 */
export function findFirefox() {
  const named = process.env["FIREFOX"]
  if (named !== undefined && named !== "") {
    if (existsSync(named)) return named
    throw new Error(`FIREFOX names ${named}, and there is no such file.`)
  }
  return [...commandPaths(COMMANDS), ...FIXED_PATHS].find((path) => existsSync(path)) ?? null
}

/** Installs Firefox on a Debian build machine; elsewhere it says what is left out without it. */
export async function ensureFirefox() {
  if (findFirefox() !== null) return
  if (process.env["CI"]) await installFromDebian(["firefox-esr"])
  if (findFirefox() === null)
    console.log(
      "Firefox was not found: the journeys in it are left out. " +
        "Install it, or set FIREFOX to the path of one. On Debian: apt-get install firefox-esr",
    )
}
