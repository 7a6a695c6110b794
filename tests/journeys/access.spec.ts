import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { expect, test } from "@playwright/test"

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")

const PAGES = [
  "./",
  "./?sector=defense&stage=-raised&from=2012&group=stage",
  "./?sector=apec&q=submarine",
  "./items/naval-vessels-sima-2024/",
  "./items/kf21-offer/",
  "./asks/",
  "./asks/?asked=PE&asof=2023-11-16",
  "./meetings/",
  "./meetings/2024-11-16-summit-lima/",
  "./meetings/2024-11-16-summit-lima/since/",
  "./brief/",
  "./brief/?before=2024-11-16-summit-lima&asof=2024-11-15",
  "./sources/",
  "./disagreements/",
  "./sources/yonhap-2023-11-17-yoon-boluarte/",
  "./data/",
  "./data/changes/",
  "./data/health/",
  "./embed/asks/",
  "./embed/items/?sector=minerals",
  "./about/",
]

// The policy of the page would refuse the checker's own script.
test.use({ bypassCSP: true })

interface AxeResult {
  readonly violations: readonly {
    id: string
    impact: string
    nodes: readonly { html: string; failureSummary: string }[]
  }[]
}

for (const path of PAGES) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`axe finds nothing at ${path} in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.goto(path)
      await page.waitForLoadState("networkidle")
      await page.evaluate(AXE)
      const { violations } = await page.evaluate(() =>
        (globalThis as unknown as { axe: { run: () => Promise<AxeResult> } }).axe.run(),
      )
      const found = violations.map(
        ({ id, impact, nodes }) =>
          `${id} (${impact}): ${nodes
            .map(({ html, failureSummary }) => `${html} ${failureSummary}`)
            .slice(0, 3)
            .join("\n  ")}`,
      )
      expect(found).toEqual([])
    })
  }
}

const WIDTHS = [320, 360, 390, 768, 1000, 1440, 1920]
for (const path of PAGES) {
  test(`nothing scrolls sideways at ${path} from 320 to 1920 px @desktop`, async ({ page }) => {
    await page.goto(path)
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 })
      await page.waitForTimeout(100)
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(overflow, `${width} px`).toBeLessThanOrEqual(0)
    }
  })
}
