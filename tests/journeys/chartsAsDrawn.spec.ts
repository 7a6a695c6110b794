import { expect, type Page, test } from "@playwright/test"
import { isAlive, passCharts } from "../support/steps.ts"

interface Mark {
  /** What it is: its kind with its words or its stage. */
  readonly name: string
  /** Its edges: left, top, right, bottom. */
  readonly edges: readonly number[]
}

/** All that is seen of the charts; the meetings have no width yet, and only nearly their place. */
const marksOf = (page: Page): Promise<readonly Mark[]> =>
  page
    .locator("figure:not(:has([data-fluid], a[data-mark-row])) svg :is(text, rect[data-stage], path, line)")
    .evaluateAll((marks) =>
      marks.flatMap((mark) => {
        const { left, top, right, bottom } = mark.getBoundingClientRect()
        const isSeen = right - left + bottom - top > 0
        const name = [mark.tagName, mark.textContent, mark.getAttribute("data-stage")].join(" ")
        return isSeen ? [{ name, edges: [left, top, right, bottom] }] : []
      }),
    )

/** Marks that have no like within a pixel among the others. */
function without(marks: readonly Mark[], others: readonly Mark[]): readonly Mark[] {
  return marks.filter(
    ({ name, edges }) =>
      !others.some(
        (other) =>
          other.name === name &&
          other.edges.every((edge, index) => Math.abs(edge - (edges[index] ?? 0)) <= 1),
      ),
  )
}

/** Lets what is asked for wait until it is called. */
async function holdBack(page: Page, address: string): Promise<() => void> {
  let release = () => {}
  const held = new Promise<void>((go) => (release = go))
  await page.route(address, async (route) => {
    await held
    await route.continue()
  })
  return release
}

for (const path of ["", "ko/", "es/", "es/asks/"])
  test(`charts of /${path} stand where their pictures stood, mark for mark`, async ({ page }) => {
    const release = await holdBack(page, "**/records.json*")
    await page.goto(`./${path}`)
    const pictures = page.locator("[data-picture]")
    const count = await pictures.count()
    expect(count).toBeGreaterThan(0)
    const drawn = await marksOf(page)
    expect(drawn.length).toBeGreaterThan(50)
    release()
    await isAlive(page)
    await passCharts(page)
    const live = await marksOf(page)
    expect(without(drawn, live)).toEqual([])
    expect(without(live, drawn)).toEqual([])
  })

test("a press on a bar of a picture is done once its chart has come @desktop @phone", async ({ page }) => {
  const release = await holdBack(page, "**/SectorChart-*.js")
  await page.goto("./")
  await isAlive(page)
  const sectors = page.getByRole("figure", { name: "Sectors" })
  await sectors.scrollIntoViewIfNeeded()
  // The others are in the legend, or small.
  const [x, y] = await sectors.locator("[data-picture] rect[data-stage]").evaluateAll((bars) => {
    const boxes = bars.map((bar) => bar.getBoundingClientRect()).filter(({ bottom }) => bottom < innerHeight)
    const [widest] = boxes.toSorted((one, other) => other.width - one.width)
    return widest ? ([widest.x + widest.width / 2, widest.y + widest.height / 2] as const) : ([0, 0] as const)
  })
  await page.mouse.click(x, y)
  await expect(page).toHaveURL(/\/korea\/peru\/$/)
  release()
  await expect(page).toHaveURL(/\?sector=[a-z-]+&stage=/)
})

test("a picture goes once it is not of what is chosen, also before its chart has come @desktop", async ({
  page,
}) => {
  const release = await holdBack(page, "**/ActivityChart-*.js")
  await page.goto("./")
  await isAlive(page)
  const activity = page.getByRole("figure", { name: "Activity" })
  const picture = activity.locator("[data-picture]")
  await expect(picture).toBeVisible()
  await page.getByRole("checkbox", { name: /^Defense,/ }).click()
  await expect(page).toHaveURL(/sector=defense/)
  await expect(picture).toHaveCount(0)
  release()
  await expect(activity.getByRole("button", { name: /^2024: / })).toBeVisible()
})

test("charts that follow a choice stand as if they were drawn for it, and back again @desktop", async ({
  page,
}) => {
  const drawn = () =>
    page
      .locator("figure svg :is(rect[data-stage], text)")
      .evaluateAll((marks) =>
        marks.map((mark) =>
          [
            mark.textContent,
            ...["data-stage", "x", "y", "width", "height"].map((name) => mark.getAttribute(name)),
          ].join(),
        ),
      )
  const whole = async () => {
    await passCharts(page)
    await page
      .getByRole("figure", { name: "Activity" })
      .getByRole("button", { name: /^2024: / })
      .waitFor()
    await page
      .getByRole("figure", { name: /Peruvian side/ })
      .getByRole("img")
      .first()
      .waitFor()
    return drawn()
  }
  await page.goto("./?sector=defense")
  const defense = await whole()
  await page.goto("./")
  const all = await whole()
  expect(all).not.toEqual(defense)
  await page.getByRole("checkbox", { name: /^Defense,/ }).click()
  await expect.poll(drawn).toEqual(defense)
  await page.getByRole("checkbox", { name: /^Defense,/ }).click()
  await expect.poll(drawn).toEqual(all)
})

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false })

  test("pictures of the charts stay, above their tables @desktop @phone", async ({ page }) => {
    await page.goto("./")
    for (const name of ["Sectors", "Activity", "Trade as counted on the Korean side"]) {
      const figure = page.getByRole("figure", { name })
      await expect(figure.locator("[data-picture] text").first()).toBeVisible()
      await expect(figure.getByRole("table")).toBeVisible()
    }
  })
})
