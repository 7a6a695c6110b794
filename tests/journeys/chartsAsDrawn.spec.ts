import { expect, type Page, test } from "@playwright/test"
import { isAlive } from "../support/steps.ts"

interface Mark {
  /** What it is: its kind with its words or its stage. */
  readonly name: string
  /** Its edges: left, top, right, bottom. */
  readonly edges: readonly number[]
}

/** All that is seen of the charts, in the page as it is now. */
const marksOf = (page: Page): Promise<readonly Mark[]> =>
  page.locator("figure").evaluateAll((figures) =>
    figures
      .filter((figure) => /sectors|activity|side|sectores|actividad|부문|활동/i.test(figure.id) || true)
      .flatMap((figure) => [...figure.querySelectorAll<SVGElement>("svg :is(text, rect[data-stage], path, line)")])
      .filter((mark) => mark.checkVisibility() && !mark.closest("defs, [data-mark-lane]"))
      .map((mark) => {
        const { left, top, right, bottom } = mark.getBoundingClientRect()
        return {
          name: [mark.tagName, mark.textContent, mark.getAttribute("data-stage")].join(" "),
          edges: [left, top, right, bottom],
        }
      }),
  )

/** Marks that have no like within a pixel among the others. */
function without(marks: readonly Mark[], others: readonly Mark[]): readonly Mark[] {
  return marks.filter(
    ({ name, edges }) =>
      !others.some(
        (other) =>
          other.name === name && other.edges.every((edge, index) => Math.abs(edge - (edges[index] ?? 0)) <= 1),
      ),
  )
}

for (const path of ["", "ko/", "es/", "asks/", "ko/asks/", "es/asks/"])
  test(`charts of /${path} stand where their pictures stood, mark for mark`, async ({ page }) => {
    let release = () => {}
    const held = new Promise<void>((go) => (release = go))
    await page.route("**/records.json*", async (route) => {
      await held
      await route.continue()
    })
    await page.goto(`./${path}`)
    const pictures = page.locator("[data-picture]")
    const count = await pictures.count()
    expect(count).toBeGreaterThan(0)
    const drawn = await marksOf(page)
    expect(drawn.length).toBeGreaterThan(50)
    release()
    await isAlive(page)
    await expect(pictures).toHaveCount(0)
    const live = await marksOf(page)
    expect(without(drawn, live)).toEqual([])
    expect(without(live, drawn)).toEqual([])
  })
