import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import type { Page } from "@playwright/test"

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")

/** The rules that ask for the theme, and take longest; all others answer alike in any theme. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"]

interface AxeResult {
  readonly violations: readonly {
    id: string
    impact: string
    nodes: readonly { html: string; failureSummary: string }[]
  }[]
}

/** Puts the checker on the page, which has to be opened with `bypassCSP`: its policy would refuse the script. */
export async function loadAxe(page: Page): Promise<void> {
  await page.evaluate(AXE)
}

/** What axe finds wrong on the page as it stands: by all its rules, by those for colours, or by all others. */
export async function violations(
  page: Page,
  rules: "all" | "colours" | "others",
): Promise<readonly string[]> {
  const options =
    rules === "colours"
      ? { runOnly: { type: "rule", values: COLOUR_RULES } }
      : {
          rules: {
            // Of WCAG 2.2, and still to be asked for.
            "target-size": { enabled: true },
            ...Object.fromEntries(COLOUR_RULES.map((rule) => [rule, { enabled: rules === "all" }])),
          },
        }
  return page.evaluate(
    async (chosen) => {
      const { axe } = globalThis as unknown as { axe: { run: (of: object) => Promise<AxeResult> } }
      const found = await axe.run(chosen)
      return found.violations.map(
        ({ id, impact, nodes }) =>
          `${id} (${impact}): ${nodes
            .map(({ html, failureSummary }) => `${html} ${failureSummary}`)
            .slice(0, 3)
            .join("\n  ")}`,
      )
    },
    // What passes is not asked about: describing thousands of elements takes longer than checking them.
    { ...options, resultTypes: ["violations"] },
  )
}
