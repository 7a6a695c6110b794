import { expect, type Page, test as base } from "@playwright/test"
import { type ChangingSite, changingSite } from "../support/changingSite.ts"
import { isAlive, shown } from "../support/steps.ts"

/** A site of its own, which can go away, and a browser in which workers run. */
const test = base.extend<{ site: ChangingSite }>({
  site: async ({ baseURL }, give) => {
    const site = await changingSite(baseURL ?? "")
    await give(site)
    await site.close()
  },
})
test.use({ serviceWorkers: "allow" })

/** Until the worker has everything and answers for the page. */
const kept = (page: Page) =>
  expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 30_000 })
    .toBe("activated")

const main = (page: Page) => page.getByRole("main")
const offered = (page: Page) => page.getByText("A newer version is here.")
/** Its name alone: the way to it is another one from another page. */
const firstScript = async (page: Page) =>
  (await page.locator("link[type=module]").getAttribute("href"))?.replace(/.*\//, "")

test("after one visit, pages never seen, charts, brief, search and files are there without a connection, with the same figures @desktop", async ({
  page,
  context,
  site,
  baseURL,
}) => {
  const pages = [
    "items/naval-vessels-sima-2024/",
    "ko/meetings/2024-11-16-summit-lima/",
    "brief/?date=2026-12-10",
    "es/data/health/",
  ]
  const online: string[] = []
  // No day ends between the first reading and the last.
  await page.clock.setFixedTime(new Date("2026-12-01T03:00:00Z"))
  const read = async (address: string) => {
    await page.goto(address, { waitUntil: "networkidle" })
    // The build counts days to its own: a page that has come to life counts them to the reader's.
    await isAlive(page)
    // A brief names the address of the site.
    return (await main(page).innerText()).replaceAll(new URL(page.url()).origin, "")
  }
  for (const path of pages) online.push(await read(`${baseURL}${path}`))

  await page.goto(site.url)
  await kept(page)
  await site.close()
  await context.setOffline(true)

  for (const [index, path] of pages.entries())
    await expect.poll(() => read(`${site.url}${path}`)).toBe(online[index])

  await page.goto(`${site.url}?sector=defense`)
  await expect(shown(page)).toHaveText(/^\d+ of 137 items$/)
  await expect(page.locator(".recharts-bar-rectangle").first()).toBeVisible()
  await page.getByRole("button", { name: "Export" }).click()
  const waiting = page.waitForEvent("download")
  await page.getByRole("dialog", { name: "Export" }).getByRole("button", { name: "Excel" }).click()
  expect((await waiting).suggestedFilename()).toMatch(/\.xlsx$/)

  await page.goto(`${site.url}ko/`)
  await page.getByRole("banner").waitFor()
  await page.keyboard.press("/")
  await page.getByRole("dialog").getByRole("combobox").fill("함정")
  await expect(page.getByRole("dialog").getByRole("option").first()).toContainText("SIMA")

  await page.goto(`${site.url}data/dataset.json`)
  await expect(page.getByRole("heading", { name: "This file is not kept on this device" })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole("banner")).toBeVisible()
})

test("a newer version is offered, never taken by itself, and comes when it is asked for @desktop", async ({
  page,
  context,
  site,
}) => {
  await page.goto(site.url)
  await kept(page)
  const before = await firstScript(page)
  await site.publishAnother()
  // The browser asks by itself too, at times of its own.
  await page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.update()))
  // The whole of it is fetched and checked first.
  await expect(offered(page)).toBeVisible({ timeout: 30_000 })
  // Parts of the page that the site no longer has are still here.
  await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Brief" }).click()
  await expect(page.getByRole("article", { name: /^Brief for/ })).toBeVisible()

  // What comes from the site is of the new version, and lets its worker take over; the tab before it stays as it was.
  const newer = await context.newPage()
  await newer.goto(`${site.url}about/`)
  expect(await firstScript(newer)).not.toBe(before)
  await expect
    .poll(() => newer.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting))
    .toBeNull()
  await expect(offered(newer)).toBeHidden()
  expect(await firstScript(page)).toBe(before)
  await expect(offered(page)).toBeVisible()

  await page.getByRole("button", { name: "Load it" }).click()
  await expect.poll(() => firstScript(page)).not.toBe(before)
  await site.close()
  await page.goto(`${site.url}asks/`)
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Who asked whom for what")
  expect(await firstScript(page)).not.toBe(before)
  await expect(offered(page)).toBeHidden()
})

/** Asks the site for a newer version, and waits for what becomes of it. */
const askForNewer = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    if (!registration) return "no worker"
    // Told before the answer to this question, or after it.
    const found = new Promise<ServiceWorker | null>((tell) =>
      registration.addEventListener("updatefound", () => tell(registration.installing), { once: true }),
    )
    await registration.update()
    const coming = registration.installing ?? (await found)
    return new Promise((tell) => {
      const look = () => coming?.state !== "installing" && tell(coming?.state)
      coming?.addEventListener("statechange", look)
      look()
    })
  })

test("a newer version that breaks off half-way leaves the one before it in place, is not offered, and comes once it is whole @desktop", async ({
  page,
  context,
  site,
}) => {
  await page.goto(site.url)
  await kept(page)
  const before = await firstScript(page)
  await site.publishAnother()
  site.fail(/\/es\/offline\.html$/)
  expect(await askForNewer(page)).toBe("redundant")
  await expect(offered(page)).toBeHidden()
  // Nor on a page of the newer version itself, to which the one kept here is no news.
  const newer = await context.newPage()
  await newer.goto(`${site.url}about/`)
  await isAlive(newer)
  expect(await firstScript(newer)).not.toBe(before)
  expect(await askForNewer(newer)).toBe("redundant")
  // The page has looked by itself as well, and would have fetched the words of an offer.
  await newer.waitForLoadState("networkidle")
  await expect(offered(newer)).toBeHidden()
  await newer.close()

  // The connection is gone as well: the version before is whole.
  site.fail(/^/)
  await page.goto(`${site.url}asks/`)
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Who asked whom for what")
  await isAlive(page)
  expect(await firstScript(page)).toBe(before)

  // What came of the newer one is not trusted blindly.
  const damaged = await page.evaluate(async () => {
    let scripts = 0
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const script of await cache.keys()) {
        if (!script.url.includes("index-another-")) continue
        await cache.put(script, new Response("<!doctype html>"))
        scripts += 1
      }
    }
    return scripts
  })
  expect(damaged).toBeGreaterThan(0)
  site.fail(null)
  // A worker that still answers a page would give way to no other.
  await page.waitForLoadState("networkidle")
  await askForNewer(page)
  await expect(offered(page)).toBeVisible({ timeout: 30_000 })
  await page.getByRole("button", { name: "Load it" }).click()
  await expect.poll(() => firstScript(page)).not.toBe(before)
  await site.close()
  await page.reload()
  await isAlive(page)
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Who asked whom for what")
  expect(await firstScript(page)).not.toBe(before)
})

test("what was damaged on the device is fetched anew, and never shown @desktop", async ({
  page,
  context,
  site,
}) => {
  await page.goto(site.url)
  await kept(page)
  const damaged = await page.evaluate(async () => {
    const [name = ""] = await caches.keys()
    const cache = await caches.open(name)
    // Of files with like names only those that this page loads: what it does not read is not healed yet.
    const loaded = [...document.querySelectorAll<HTMLLinkElement>("link[rel=modulepreload]")]
    const addresses = [
      ...(await cache.keys()).map(({ url }) => url).filter((url) => url.includes("/data/")),
      ...loaded.map(({ href }) => href),
    ]
    const find = (part: string) => addresses.find((address) => address.includes(part)) ?? ""
    await cache.put(find("records.json"), new Response(`{"about":`))
    await cache.put(
      find("/first-"),
      new Response("<!doctype html>", { headers: { "Content-Type": "text/html" } }),
    )
    await cache.delete(find("OverviewPage"))
    return ["records.json", "/first-", "OverviewPage"].map(find)
  })
  // A worker trusts what it has checked as long as it lives, which is seconds.
  const session = await context.newCDPSession(page)
  await session.send("ServiceWorker.enable")
  await session.send("ServiceWorker.stopAllWorkers")
  await page.reload()
  // What the build drew shows the same before anything of it has been read.
  await isAlive(page)
  await expect(shown(page)).toHaveText("137 of 137 items")

  await site.close()
  await context.setOffline(true)
  await session.send("ServiceWorker.stopAllWorkers")
  await page.reload()
  await expect(shown(page)).toHaveText("137 of 137 items")
  for (const address of damaged)
    expect(
      (await page.evaluate(async (url) => (await (await caches.match(url))?.text())?.length, address)) ?? 0,
    ).toBeGreaterThan(500)
})
