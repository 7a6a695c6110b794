import { join } from "node:path"
import { expect } from "@playwright/test"
import { test } from "../support/livePage.ts"
import { serve } from "../../build/serve.mjs"
import { pagesLink } from "../support/steps.ts"

const DIST = join(import.meta.dirname, "../../dist")

const PAGES = [
  ["./", "What was promised, and what became of it"],
  ["./items/naval-vessels-sima-2024/", "Four warships built with SIMA at Callao"],
  ["./asks/", "Who asked whom for what"],
  ["./meetings/", "Meetings"],
  ["./meetings/2024-11-16-summit-lima/", "Official visit of Yoon Suk Yeol around APEC 2024"],
  ["./meetings/2024-11-16-summit-lima/since/", /^What changed up to/],
  ["./brief/", "Brief"],
  ["./sources/", "Sources"],
  ["./disagreements/", "Where sources differ"],
  ["./sources/yonhap-2023-11-17-yoon-boluarte/", /Yonhap/],
  ["./data/", "The data"],
  ["./data/health/", "Data health"],
  ["./about/", "About and method"],
] as const

for (const [path, heading] of PAGES) {
  test(`${path} is a file of its own with its own head, shows its page, keeps its policy and asks no other server @desktop`, async ({
    page,
    request,
    baseURL,
  }) => {
    const foreign: string[] = []
    const refused: string[] = []
    const own = new URL(baseURL ?? "").origin
    page.on("request", (asked) => {
      if (new URL(asked.url()).origin !== own && !/^(data|blob):/.test(asked.url())) foreign.push(asked.url())
    })
    page.on("console", (message) => {
      if (message.type() === "error") refused.push(message.text())
    })
    const html = await (await request.get(path)).text()
    expect(html).toMatch(/<title>[^<]{10,}<\/title>/)
    expect(html).toMatch(/<meta name="description" content="[^"]{20,}"/)
    await page.goto(path)
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading)
    await expect(page).toHaveTitle(
      new RegExp(/<title>([^<]+)</.exec(html)?.[1]?.replace(/&.*/, "").slice(0, 20) ?? "no title"),
    )
    await page.waitForLoadState("networkidle")
    expect(foreign).toEqual([])
    expect(refused).toEqual([])
  })
}

test("reload, back and forward restore the whole view @desktop", async ({ page }) => {
  const view = "./?sector=defense,-trade&stage=raised&from=2012&to=2025&q=aircraft&sort=item&group=stage"
  await page.goto("./")
  await page.goto(view)
  const sentence = await page.getByText(/of them raised at/).textContent()
  await page.reload()
  await expect(page.getByText(/of them raised at/)).toHaveText(sentence ?? "nothing")
  await page.goBack()
  await expect(page.getByText("137 items since 1950")).toBeVisible()
  await page.goForward()
  await expect(page.getByText(/of them raised at/)).toHaveText(sentence ?? "nothing")
})

test("the selection goes along to every page and comes back", async ({ page }) => {
  await page.goto("./?sector=minerals")
  await (await pagesLink(page, "Meetings")).click()
  await expect(page).toHaveURL(/\/meetings\/\?sector=minerals$/)
  await expect(page.getByRole("list", { name: "Filters in use" })).toContainText("Sector: Minerals")
  await (await pagesLink(page, "Overview")).click()
  await expect(page).toHaveURL(/\/korea\/peru\/\?sector=minerals$/)
})

test("unknown keys and ids are dropped with a notice, and the rest holds @desktop", async ({ page }) => {
  await page.goto("./?sector=defense,unicorns&colour=red")
  await expect(page.getByText(/left out: .*sector=unicorns/)).toBeVisible()
  await expect(page.getByText(/left out: .*colour=red/)).toBeVisible()
  await expect(page.getByRole("list", { name: "Filters in use" })).toContainText("Sector: Defense")
  await page.getByRole("button", { name: "Dismiss" }).click()
  await expect(page.getByText(/left out/)).toHaveCount(0)
})

test("an address that is no page says so @desktop", async ({ request }) => {
  const response = await request.get("./items/no-such-thing/")
  expect(response.status()).toBe(404)
  expect(await response.text()).toContain("No such page")
})

test("the same files work at the root of a domain @desktop", async ({ page }) => {
  const server = await serve({ folder: DIST, port: 4180, base: "/" })
  try {
    await page.goto(new URL("items/fa50-sale/?sector=defense", server.url).href)
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "FA-50 light combat aircraft offered to Peru",
    )
    await (await pagesLink(page, "Overview")).click()
    await expect(page).toHaveURL(new URL("?sector=defense", server.url).href)
    await expect(page.getByText("32 of 137 items")).toBeVisible()
  } finally {
    await server.close()
  }
})
