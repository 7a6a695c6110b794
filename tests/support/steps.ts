import type { Page } from "@playwright/test"

/** "137 of 137 items", from the one place that always says it. */
export const shown = (page: Page) => page.getByRole("status").filter({ hasText: /^\d+ of 137 items$/ })

/** The filters, opened first where they stand in a sheet. */
export async function openFilters(page: Page) {
  await shown(page).waitFor()
  const opener = page.getByRole("button", { name: /^Filters/ })
  if (await opener.isVisible()) await opener.click()
  return page.getByRole("search")
}

export async function closeFilters(page: Page) {
  const done = page.getByRole("button", { name: /^Show \d+ items?$/ })
  if (await done.isVisible()) await done.click()
}
