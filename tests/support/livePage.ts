import { type Page, test as base } from "@playwright/test"
import { isAlive } from "./steps.ts"

/**
 * For journeys of a page that answers. What a reader does before that is kept (src/early.ts) and has journeys of its
 * own (drawn.spec.ts); all others would only ask the same again, on a busy machine each at another moment.
 */
export const test = base.extend({
  page: async ({ page }, give) => {
    await give(answering(page))
  },
})

function answering(page: Page): Page {
  const goto = page.goto.bind(page)
  const reload = page.reload.bind(page)
  page.goto = async (...where) => {
    const response = await goto(...where)
    await beRead(page)
    return response
  }
  page.reload = async (...how) => {
    const response = await reload(...how)
    await beRead(page)
    return response
  }
  return page
}

/** Charts come for a reader who moves; of one who does nothing they know no sooner than after eight seconds. */
async function beRead(page: Page): Promise<void> {
  await isAlive(page)
  await page.mouse.move(1, 1)
}
