import { setTimeout } from "node:timers/promises"
import { expect, test as base } from "@playwright/test"
import { type Browser, type ElementHandle, launch, type Page } from "puppeteer-core"
import { findFirefox } from "../../build/firefox.mjs"

// On a build machine its absence is a failure, not a reason to pass by.
const path = findFirefox()
export const isAbsent = path === null && !process.env["CI"]

/** Firefox starts cold, on a machine that also runs the other journeys. */
const PATIENCE_MS = 20_000

/** Journeys in the system's Firefox, which Playwright itself cannot drive. */
export const test = base.extend<{ firefox: Page }, { browserOfWorker: Browser }>({
  browserOfWorker: [
    async ({ headless }, give, { project }) => {
      const { locale = "en-GB", timezoneId = "UTC", viewport } = project.use
      const browser = await launch({
        browser: "firefox",
        headless,
        executablePath: path ?? "firefox-esr",
        defaultViewport: viewport ?? null,
        // A worker that fetches the whole site meanwhile would keep the network from ever being idle.
        extraPrefsFirefox: { "intl.accept_languages": locale, "dom.serviceWorkers.enabled": false },
        env: { ...process.env, TZ: timezoneId },
      })
      await give(browser)
      await browser.close()
    },
    { scope: "worker", timeout: 60_000 },
  ],

  /** The overview in a tab of its own. What the console calls an error, a breach of the policy too, fails the test. */
  firefox: async ({ browserOfWorker, baseURL }, give) => {
    const page = await browserOfWorker.newPage()
    const faults: string[] = []
    page.on("pageerror", (error) => faults.push(String(error)))
    page.on("console", (message) => {
      if (message.type() === "error") faults.push(`${page.url()}: ${message.text()}`)
    })
    await visit(page, baseURL ?? "")
    await give(page)
    await page.close()
    expect(faults).toEqual([])
  },
})

/** Goes to an address and waits for all its parts: to leave earlier breaks their import, which the page would report. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: "networkidle0" })
  // Charts are sent for once the page is alive, which may be after the network was idle.
  while (await page.evaluate(() => document.querySelector("#root[data-drawn]") !== null))
    await setTimeout(100)
  await page.waitForNetworkIdle()
}

export const soon = expect.configure({ timeout: PATIENCE_MS })

/**
 * The first element in sight that fits the selector and bears the name, once it is there. Puppeteer's own waiting
 * compiles code in the page, which the policy of the page refuses.
 */
export async function find(page: Page, selector: string, name = /^/): Promise<ElementHandle> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await setTimeout(100)) {
    const handle = await page.evaluateHandle(
      (css, pattern) =>
        [...document.querySelectorAll(css)].find(
          (element) =>
            element.checkVisibility() &&
            new RegExp(pattern, "u").test((element.ariaLabel ?? element.textContent ?? "").trim()),
        ),
      selector,
      name.source,
    )
    const element = handle.asElement()
    if (element) return element as ElementHandle
  }
  throw new Error(`Nothing in sight fits ${selector} and is named ${name} on ${await addressOf(page)}`)
}

/** Asked of the page: the driver hears nothing of an address that the page itself changes. */
export const addressOf = (page: Page) => page.evaluate(() => location.pathname + location.search)

export const focused = (page: Page) =>
  page.evaluate(() => (document.activeElement?.ariaLabel ?? document.activeElement?.textContent ?? "").trim())
