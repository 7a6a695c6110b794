import { existsSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { commandPaths } from "./commandPaths.mjs"
import { IS_ROOT, installFromDebian } from "./debian.mjs"
import { runTool } from "./run.mjs"

const COMMANDS = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"]

/** Without a window's parts: the same pages take two thirds of the time. */
const SHELL = ["chromium-headless-shell"]

const FIXED_PATHS = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ...["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => {
    const folder = process.env[name]
    return folder === undefined
      ? []
      : [
          join(folder, "Chromium/Application/chrome.exe"),
          join(folder, "Google/Chrome/Application/chrome.exe"),
        ]
  }),
]

/**
 * The Chromium to test with: the one $CHROMIUM names, else Playwright's own, else the system's.
 *
 * @returns {string | null}
 */
export function findBrowser() {
  const named = namedBrowser()
  if (named !== null) return named
  const paths = [playwrightBrowser(), ...commandPaths(COMMANDS), ...FIXED_PATHS]
  return paths.find((path) => existsSync(path)) ?? null
}

/**
 * The Chromium for journeys, which are many: one without a window where this machine has it and none is named.
 *
 * @returns {string | null}
 */
export function findJourneyBrowser() {
  return (
    (namedBrowser() === null ? commandPaths(SHELL).find((path) => existsSync(path)) : null) ?? findBrowser()
  )
}

/** Finds a Chromium for journeys, or installs one in the way this machine allows. */
export async function ensureJourneyBrowser() {
  if (namedBrowser() === null && findJourneyBrowser() === findBrowser()) await installFromDebian(SHELL)
  await ensureBrowser()
}

/** Finds a Chromium, or installs one in the way this machine allows. */
export async function ensureBrowser() {
  if (findBrowser() !== null) return
  // Without the CJK fonts every Korean word in a screenshot is a row of boxes.
  await installFromDebian(["chromium", "fonts-noto-cjk"])
  if (findBrowser() === null) await runTool("@playwright/test", ["install", "chromium"])
  if (findBrowser() !== null) return
  throw new Error(
    "No Chromium was found and none could be installed. " +
      "Install Chromium or Google Chrome, or set CHROMIUM to the path of one, and run the command again.",
  )
}

/**
 * What a browser on a build machine needs: no sandbox as root, no GPU, no traffic of its own.
 *
 * @param {string | null} executablePath
 */
export function launchOptions(executablePath = findBrowser()) {
  return {
    args: [
      ...(IS_ROOT ? ["--no-sandbox"] : []),
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
    ...(executablePath === null ? {} : { executablePath }),
  }
}

/** @returns {string | null} */
function namedBrowser() {
  const named = process.env["CHROMIUM"]
  if (named === undefined || named === "") return null
  if (existsSync(named)) return named
  throw new Error(`CHROMIUM names ${named}, and there is no such file.`)
}

function playwrightBrowser() {
  try {
    // Required late: this file is also loaded before the packages are installed.
    /** @type {typeof import("@playwright/test")} */
    const { chromium } = createRequire(import.meta.url)("@playwright/test")
    return chromium.executablePath()
  } catch {
    return ""
  }
}
