import { availableParallelism } from "node:os"
import { fileURLToPath } from "node:url"
import { defineConfig } from "@playwright/test"
import { findJourneyBrowser, launchOptions } from "../build/browser.mjs"

/** Several runs on one machine take a port each. */
const PORT = Number(process.env["JOURNEY_PORT"] ?? 4179)
const BASE = "/korea/peru/"
const SITE = `http://127.0.0.1:${PORT}${BASE}`

/**
 * Its own tests (tagged with its name) and those that carry no screen's name. A journey is walked where the layout or
 * the control is another one: what an address, a file or a figure says is asked on the desktop alone.
 */
const testsFor = (screen: "desktop" | "tablet" | "phone") =>
  new RegExp(`@${screen}\\b|^(?!.*@(desktop|tablet|phone)\\b)`, "s")

export default defineConfig({
  testDir: "journeys",
  outputDir: ".output/journeys",
  fullyParallel: true,
  forbidOnly: Boolean(process.env["CI"]),
  // A machine shared with others stalls now and then; what needs the second attempt is named at the end of the run.
  retries: process.env["CI"] ? 1 : 0,
  // Twice what Playwright allows: on a small machine the workers leave each other half of it.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // Journeys also wait, for charts and for silence: a third keeps two cores at work meanwhile.
  workers: Math.max(3, Math.floor(availableParallelism() / 2)),
  reporter: "list",
  use: {
    baseURL: SITE,
    locale: "en-GB",
    // East of Greenwich: a date read as local midnight would show the day before in UTC, and be caught.
    timezoneId: "Asia/Seoul",
    launchOptions: launchOptions(findJourneyBrowser()),
    // A worker would answer before a journey's own routes, from a visit before; the journeys offline have one of their own.
    serviceWorkers: "block",
    screenshot: "only-on-failure",
    // Recording each journey in case it fails takes a third of the time; `--trace on` records the one that did.
    trace: "off",
  },
  projects: [
    { name: "desktop", grep: testsFor("desktop"), use: { viewport: { width: 1440, height: 900 } } },
    {
      name: "tablet",
      grep: testsFor("tablet"),
      use: { viewport: { width: 768, height: 1024 }, hasTouch: true },
    },
    {
      name: "phone",
      grep: testsFor("phone"),
      use: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
    },
  ],
  webServer: {
    command: `node tests/support/server.mjs ${PORT} ${BASE}`,
    cwd: fileURLToPath(new URL("..", import.meta.url)),
    url: SITE,
    reuseExistingServer: false,
  },
})
