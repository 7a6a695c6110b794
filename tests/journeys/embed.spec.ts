import { expect } from "@playwright/test"
import { test } from "../support/livePage.ts"
import { shown } from "../support/steps.ts"

test("a chart's snippet shows it in a frame of the right height on another page @desktop", async ({
  page,
  baseURL,
}) => {
  await page.goto("./?sector=defense")
  await shown(page).waitFor()
  await page.getByRole("button", { name: "Embed Sectors" }).press("Enter")
  const dialog = page.getByRole("dialog", { name: "Embed Sectors" })
  const snippet = await dialog.getByLabel("Text for your page").inputValue()
  expect(snippet).toContain(`${baseURL}embed/sectors/?sector=defense`)
  // Another page, of no policy of its own: about:blank with the snippet in it.
  const host = await page.context().newPage()
  await host.setContent(`<!doctype html><title>Host</title><body>${snippet}</body>`)
  const frame = host.frameLocator("iframe")
  await expect(frame.getByRole("heading", { name: "Sectors", exact: true })).toBeVisible()
  await expect(frame.getByRole("navigation")).toHaveCount(0)
  const content = host.frames().find((one) => one.url().includes("/embed/"))
  const height = () => content?.evaluate(() => document.querySelector("main")?.scrollHeight ?? 0)
  await expect(async () => {
    expect(Number(await host.locator("iframe").getAttribute("height"))).toBe(await height())
  }).toPass()
})

for (const part of ["items", "sectors", "activity", "meetings", "asks", "trade-usd-korean-count"]) {
  test(`the embedded ${part} stands alone, names its source and leads to the whole @desktop`, async ({
    page,
  }) => {
    await page.goto(`./embed/${part}/?from=2010`)
    const foot = page.getByRole("link", { name: "Korea–Peru Cooperation" })
    await expect(foot).toBeVisible()
    const shownThrough = part.startsWith("trade")
      ? /, as of 22 Nov 2026$/
      : /, as of 22 Nov 2026 · Since 2010$/
    await expect(page.getByText(/Data \d{4}\.\d+\.\d+, as of/)).toHaveText(shownThrough)
    await expect(page.getByRole("navigation")).toHaveCount(0)
    const [opened] = await Promise.all([page.context().waitForEvent("page"), foot.click()])
    await expect(opened).toHaveURL(/\?from=2010$/)
  })
}
