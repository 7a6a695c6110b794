import { expect, type Page } from "@playwright/test"
import { test } from "../support/livePage.ts"
import { loadAxe, violations } from "../support/axe.ts"

/**
 * A page of every kind, and those whose parts change with what is chosen. Long lists are narrowed: their rows are alike,
 * and the checker takes a second for each hundred.
 */
const PAGES = [
  "?sector=minerals&stage=-raised&from=2012&group=stage",
  "?sector=apec&q=submarine",
  "items/naval-vessels-sima-2024/",
  "items/kf21-offer/",
  "asks/?sector=minerals",
  "asks/?sector=minerals&asked=PE&asof=2023-11-16",
  "meetings/?sector=minerals",
  "meetings/2024-11-16-summit-lima/",
  "meetings/2024-11-16-summit-lima/since/",
  "brief/?before=2024-11-16-summit-lima&asof=2024-11-15",
  "sources/?sector=minerals",
  "disagreements/?sector=minerals",
  "sources/yonhap-2023-11-17-yoon-boluarte/",
  "people/?name=president&side=PE",
  "people/yoon-suk-yeol/",
  "organisations/?name=navy",
  "organisations/sima/",
  "data/",
  "data/health/",
  "data/open/",
  "data/edit/#sources/yonhap-2023-11-17-yoon-boluarte",
  "embed/asks/",
  "embed/items/?sector=minerals",
  "about/",
  "items/no-such-item/",
]
/** Long pages, whole, in one language. */
const WHOLE = ["", "asks/", "meetings/", "brief/", "sources/", "people/"]

/**
 * Each language, and the widths at which the checker reads the page: a phone, a tablet, a desk. Roles and colours do not
 * change with the language: English shows them all, Korean a phone, where its short words make small targets, Spanish a
 * desk.
 */
const LANGUAGES = {
  English: { root: "./", checkedAt: [390, 768, 1440] },
  Korean: { root: "./ko/", checkedAt: [390] },
  Spanish: { root: "./es/", checkedAt: [1440] },
} as const
const VISITS: readonly { language: string; root: string; path: string; checkedAt: readonly number[] }[] = [
  ...Object.entries(LANGUAGES).flatMap(([language, { root, checkedAt }]) =>
    PAGES.map((path) => ({ language, root, path, checkedAt })),
  ),
  { language: "English", root: LANGUAGES.English.root, path: "data/changes/", checkedAt: [390, 1440] },
  // Their rows are those of the shorter list, which is checked at every width.
  ...WHOLE.map((path) => ({ language: "English", root: LANGUAGES.English.root, path, checkedAt: [1440] })),
]

const WIDTHS = [320, 360, 390, 768, 1000, 1440, 1920]
/** A tablet has the colours of the other two. */
const UNCOLOURED_WIDTH = 768
/** What a reader may set for all text (WCAG 1.4.12). */
const TEXT_SPACING =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }"

// The policy of the page would refuse the checker's own script.
test.use({ bypassCSP: true })

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)

/** Every word on the page grown by two fifths, as another language might have it; each text once. */
const growWords = () => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text)
  for (const text of texts) {
    if (text.parentElement?.closest("script, style, svg, [data-grown]")) continue
    text.parentElement?.setAttribute("data-grown", "")
    text.data = text.data.replaceAll(
      /\p{L}{2,}/gu,
      (word) => word + word.slice(-Math.max(1, Math.round(word.length * 0.4))),
    )
  }
}

// One visit serves all widths and themes: much of the time goes into loading the page.
for (const { language, root, path, checkedAt } of VISITS) {
  test(`${path || "the overview"} in ${language}: axe finds nothing, nothing scrolls sideways @desktop`, async ({
    page,
  }) => {
    test.setTimeout(240_000)
    await page.goto(`${root}${path}`)
    await page.waitForLoadState("networkidle")
    // Charts are drawn after the page.
    await page.waitForTimeout(500)
    await loadAxe(page)
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 })
      await page.waitForTimeout(100)
      // Charts follow the width in a rendering that gives way to others.
      await expect.poll(() => overflow(page), `sideways at ${width} px`).toBeLessThanOrEqual(0)
      if (!checkedAt.includes(width)) continue
      const isInColour = width !== UNCOLOURED_WIDTH
      expect(await violations(page, isInColour ? "all" : "others"), `${width} px, light`).toEqual([])
      if (!isInColour || language !== "English") continue
      await page.emulateMedia({ colorScheme: "dark" })
      expect(await violations(page, "colours"), `${width} px, dark`).toEqual([])
      await page.emulateMedia({ colorScheme: "light" })
    }
    if (language === "English") {
      await page.emulateMedia({ forcedColors: "active" })
      expect(await violations(page, "colours"), "forced colours").toEqual([])
      await page.emulateMedia({ forcedColors: "none" })
      for (const width of [1440, 768, 320]) {
        await page.setViewportSize({ width, height: 900 })
        await page.waitForTimeout(100)
        await expect.poll(() => overflow(page), `sideways at ${width} px`).toBeLessThanOrEqual(0)
        await page.evaluate(growWords)
        expect(await overflow(page), `sideways at ${width} px with longer words`).toBeLessThanOrEqual(0)
      }
    } else {
      await page.addStyleTag({ content: TEXT_SPACING })
      for (const width of [768, 320]) {
        await page.setViewportSize({ width, height: 900 })
        await page.waitForTimeout(100)
        await expect
          .poll(() => overflow(page), `sideways at ${width} px with wide text`)
          .toBeLessThanOrEqual(0)
      }
    }
  })
}
