import { availableParallelism } from "node:os"
import { fileURLToPath } from "node:url"
import { defineConfig } from "@playwright/test"
import { launchOptions } from "../build/browser.mjs"

/** Several runs on one machine take a port each. */
const PORT = Number(process.env["JOURNEY_PORT"] ?? 4179)
const BASE = "/korea/peru/"
const SITE = `http://127.0.0.1:${PORT}${BASE}`

/** Its own tests (tagged with its name) and those that carry no screen's name. */
const testsFor = (screen: "desktop" | "tablet" | "phone") =>
  new RegExp(`@${screen}\\b|^(?!.*@(desktop|tablet|phone)\\b)`, "s")

export default defineConfig({
  testDir: "journeys",
  outputDir: ".output/journeys",
  fullyParallel: true,
  forbidOnly: Boolean(process.env["CI"]),
  retries: 0,
  workers: Math.max(2, Math.floor(availableParallelism() / 2)),
  reporter: "list",
  use: {
    baseURL: SITE,
    locale: "en-GB",
    // East of Greenwich: a date read as local midnight would show the day before in UTC, and be caught.
    timezoneId: "Asia/Seoul",
    launchOptions: launchOptions(),
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
