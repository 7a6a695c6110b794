import { expect, it } from "vitest"
import { healthReport } from "../../build/healthReport.ts"
import { createLanguage } from "../../src/format/createLanguage.ts"
import { checkTallies, dataHealth } from "../../src/summary/dataHealth.ts"
import { datasetOf, realDataset } from "../support/dataset.ts"

const language = createLanguage("en")

it("a build prints the figures of the page, checks counted to the day of the release", () => {
  const dataset = realDataset()
  const [heading, ...lines] = healthReport(dataset, language)
  expect(heading).toContain(language.date(dataset.about.released))
  const tallies = checkTallies(dataHealth(dataset, dataset.about.released))
  expect(lines).toHaveLength(tallies.length)
  for (const [index, { found, of }] of tallies.entries())
    expect(lines[index]).toContain(`: ${language.number(found)} of ${language.number(of)} `)
})

it("counts what was not checked to that day, not to the day of the build", () => {
  const { about } = realDataset()
  const dataset = {
    ...datasetOf({ items: [{ id: "ships", checked: "2026-01-01" }] }),
    about: { ...about, released: "2026-06-01" },
  }
  expect(healthReport(dataset, language)).toContain("  Items not checked for 180 days: 0 of 1 items")
})
