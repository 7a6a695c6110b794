import { expect } from "@playwright/test"
import { test } from "../support/livePage.ts"
import { shown } from "../support/steps.ts"

test("a view is cited with its filters, version, day and address, by keyboard @desktop", async ({ page }) => {
  await page.goto("./asks/?sector=defense")
  await shown(page).waitFor()
  const cite = page.getByRole("button", { name: "Cite", exact: true })
  await cite.press("Enter")
  const dialog = page.getByRole("dialog", { name: "Cite" })
  const plain = dialog.getByLabel("Plain text", { exact: true })
  await expect(plain).toHaveValue(
    /: Who asked whom for what; Sector: Defense\. Data version \d{4}\.\d+\.\d+, /,
  )
  await expect(plain).toHaveValue(/\/asks\/\?sector=defense \(accessed \d+ \w+ \d{4}\)/)
  await expect(dialog.getByLabel("BibTeX", { exact: true })).toHaveValue(/^@misc\{/)
  await page.keyboard.press("Escape")
  await expect(dialog).toBeHidden()
  await expect(cite).toBeFocused()
  await page.goto("./asks/?asof=2023-11-16")
  await page.getByRole("button", { name: "Cite", exact: true }).press("Enter")
  await expect(plain).toHaveValue(/: Who asked whom for what; as of 16 Nov 2023\. Data version /)
})

test("a record is cited by its own address @desktop", async ({ page }) => {
  await page.goto("./meetings/2023-11-16-summit-san-francisco/?sector=defense")
  await page.getByText("Cite", { exact: true }).click()
  await expect(page.getByLabel("Plain text", { exact: true })).toHaveValue(
    /, 16 Nov 2023\. Data version .*\/meetings\/2023-11-16-summit-san-francisco\/ \(accessed/,
  )
})

test("the data can be taken away whole, and earlier releases stay @desktop", async ({ page, request }) => {
  await page.goto("./data/")
  // As the browser follows it: until the page is alive its links are relative.
  const address = (name: string) =>
    page.getByRole("link", { name }).evaluate((link) => (link as HTMLAnchorElement).href)
  for (const name of ["Data package (ZIP)", "One JSON file", "Descriptor of the data package"]) {
    const answer = await request.get(await address(name))
    expect(answer.ok(), name).toBe(true)
  }
  await page.goto("./data/changes/")
  await page.getByText("Follow the changes").click()
  for (const link of await page.getByRole("link", { name: /^(Atom|JSON Feed|All of )/ }).all()) {
    const answer = await request.get(await link.evaluate((one) => (one as HTMLAnchorElement).href))
    expect(answer.ok(), answer.url()).toBe(true)
  }
  const first = await request.get(await address("All of 2026.11.0"))
  expect(first.url()).toContain("/data/2026-11-24/2026.11.0.json")
  expect(((await first.json()) as { items: unknown[] }).items).toHaveLength(137)
})

test("a printed page says which data it shows, through which filters, from which address @desktop", async ({
  page,
}) => {
  await page.goto("./meetings/?sector=minerals&from=2010")
  await shown(page).waitFor()
  await page.emulateMedia({ media: "print" })
  const head = page.getByText(/^Data \d{4}\.\d+\.\d+, as of 22 Nov 2026 · Sector: Minerals; Since 2010/)
  await expect(head).toBeVisible()
  await expect(head).toContainText("/meetings/?sector=minerals&from=2010")
})
