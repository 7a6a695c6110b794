import { chromium } from "@playwright/test"
import { launchOptions } from "../../build/browser.mjs"

/**
 * @typedef {object} Measured Times in milliseconds.
 * @property {number} loadMs From the address to the first rows.
 * @property {number} heapMb What the page holds by then.
 * @property {readonly number[]} clicks From a click on a facet to the next paint.
 * @property {readonly number[]} keys From a key of the search to the next paint.
 * @property {number} keysBlockedMs The longest that the page could not answer while something was typed, or just after.
 * @property {readonly number[]} opens From a click on an item to the paint with the item in it.
 * @property {readonly number[]} sorts From a click on a heading to the next paint.
 * @property {number} clicksBlockedMs As above, of clicks.
 * @property {number} dropped Frames that came late while the rows were scrolled.
 * @property {number} frames Frames there should have been.
 */

/**
 * What `watchPaints` leaves in the page.
 *
 * @typedef {object} Watched
 * @property {() => void} start
 * @property {(selector: string) => void} until What has to be there before the next event counts as painted.
 * @property {(kind: string) => { paints: readonly number[], blockedMs: number }} stop
 * @typedef {typeof globalThis & { watched: Watched }} Watching
 */

const VIEWPORT = { width: 1440, height: 900 }
/** A page of a hundred thousand items takes its time. */
const COMING_MS = 120_000
/** Filters that come and go; at the end everything is shown again, which costs most. */
const PICKS = [
  "Defense",
  "Trade",
  "Delivered",
  "Defense",
  "Trade",
  "Delivered",
  "Infrastructure",
  "Raised",
  "Infrastructure",
  "Raised",
]
const WORDS = "minerals port"
const KEY_MS = 110
const HEADINGS = ["Value", "Stage", "Reports", "Item", "Last event"]
const OPENED = 3
/** Frames scrolled, and how far in each. */
const [SCROLLED, STEP] = [90, 90]

/**
 * Goes through a page as a reader would.
 *
 * @param {string} address
 * @param {number} slowdown Of the processor, by the browser.
 * @returns {Promise<Measured>}
 */
export async function drive(address, slowdown) {
  const options = launchOptions()
  const browser = await chromium.launch({
    ...options,
    args: [...options.args, "--js-flags=--max-old-space-size=8000", "--enable-precise-memory-info"],
  })
  try {
    const page = await browser.newPage({ viewport: VIEWPORT })
    page.setDefaultTimeout(COMING_MS)
    await page.addInitScript(watchPaints)
    const start = performance.now()
    await page.goto(address)
    await page.locator("a[data-item-id]").first().waitFor()
    const loadMs = performance.now() - start
    await settle(page)
    const heapMb = await page.evaluate(
      () =>
        /** @type {Performance & { memory: { usedJSHeapSize: number } }} */ (performance).memory
          .usedJSHeapSize / 1e6,
    )
    const session = await page.context().newCDPSession(page)
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown })

    const clicks = await collect(page, "click", async () => {
      for (const value of PICKS) {
        await page.locator(`input[type=checkbox][aria-label^="${value}," i]`).first().click()
        await settle(page)
      }
    })
    const keys = await collect(page, "keydown", async () => {
      await page.locator("input[type=search]").first().focus()
      await page.keyboard.type(WORDS, { delay: KEY_MS })
      await settle(page)
      for (const _ of WORDS) await page.keyboard.press("Backspace", { delay: KEY_MS / 2 })
      await settle(page)
    })
    const sorts = await collect(page, "click", async () => {
      for (const heading of HEADINGS) {
        await page.locator("thead button", { hasText: heading }).click()
        await settle(page)
      }
    })
    const scrolled = await page.evaluate(scrollRows, { frames: SCROLLED, step: STEP })
    await settle(page)
    const opens = await collect(page, "click", async () => {
      for (let place = 0; place < OPENED; place++) {
        await page.evaluate(() => /** @type {Watching} */ (globalThis).watched.until("[data-panel]"))
        await page.locator("a[data-item-id]").nth(place).click()
        await settle(page)
      }
    })
    return {
      loadMs,
      heapMb,
      clicks: clicks.paints,
      clicksBlockedMs: clicks.blockedMs,
      keys: keys.paints,
      keysBlockedMs: keys.blockedMs,
      sorts: sorts.paints,
      opens: opens.paints,
      ...scrolled,
    }
  } finally {
    await browser.close()
  }
}

/**
 * What the events of one kind cost while something is done.
 *
 * @param {import("@playwright/test").Page} page
 * @param {string} kind
 * @param {() => Promise<void>} act
 */
async function collect(page, kind, act) {
  await page.evaluate(() => /** @type {Watching} */ (globalThis).watched.start())
  await act()
  return page.evaluate((of) => {
    return /** @type {Watching} */ (globalThis).watched.stop(of)
  }, kind)
}

/** @param {import("@playwright/test").Page} page Until what follows the first paint is done too. */
async function settle(page) {
  await page.evaluate(
    () =>
      new Promise((done) => {
        setTimeout(() => requestIdleCallback(() => done(null), { timeout: 1000 }), 250)
      }),
  )
}

/**
 * Runs in the page. A paint is the first task after the frame that follows an event, counted from when the browser got
 * the event; a block is a task of 50 ms and more, as the browser reports them.
 */
function watchPaints() {
  /** @type {{ kind: string, ms: number }[]} */
  let paints = []
  /** @type {number[]} */
  let blocks = []
  /** @type {string | null} */
  let awaited = null
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) blocks.push(duration)
  })
  observer.observe({ type: "longtask" })
  /** @param {Event} event */
  const watch = ({ type: kind, timeStamp }) => {
    const selector = awaited
    awaited = null
    const nextFrame = () =>
      requestAnimationFrame(() => {
        if (selector !== null && document.querySelector(selector) === null) return void nextFrame()
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener("message", () => paints.push({ kind, ms: performance.now() - timeStamp }))
        port1.start()
        port2.postMessage(null)
      })
    nextFrame()
  }
  for (const kind of ["click", "keydown"]) addEventListener(kind, watch, { capture: true })
  Object.assign(globalThis, {
    watched: {
      start: () => {
        observer.takeRecords()
        paints = []
        blocks = []
      },
      /** @param {string} selector What has to be there before the next event counts as painted. */
      until: (selector) => void (awaited = selector),
      /** @param {string} of */
      stop: (of) => ({
        paints: paints.filter(({ kind }) => kind === of).map(({ ms }) => ms),
        blockedMs: Math.max(0, ...blocks, ...observer.takeRecords().map(({ duration }) => duration)),
      }),
    },
  })
}

/**
 * Runs in the page: scrolls the rows frame by frame and counts those that came late.
 *
 * @param {{ frames: number, step: number }} how
 * @returns {Promise<{ dropped: number, frames: number }>}
 */
function scrollRows({ frames, step }) {
  const LATE = 25
  const frame = document.querySelector("[data-scroll]") ?? document.scrollingElement ?? document.body
  if (frame === document.scrollingElement) document.querySelector("table[role=table]")?.scrollIntoView()
  return new Promise((done) => {
    let [left, dropped, last] = [frames, 0, 0]
    /** @param {number} now */
    const next = (now) => {
      if (last > 0 && now - last > LATE) dropped += Math.round((now - last) / (1000 / 60)) - 1
      last = now
      frame.scrollTop += step
      if (--left > 0) requestAnimationFrame(next)
      else done({ dropped, frames })
    }
    requestAnimationFrame(next)
  })
}
