import { screen, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { describe, expect, it } from "vitest"
import { checkTallies, dataHealth } from "../../../src/summary/dataHealth.ts"
import { HealthArticle } from "../../../src/views/health/HealthArticle.tsx"
import { datasetOf, realDataset, type World } from "../../support/dataset.ts"
import { WithLinks } from "../../support/links.tsx"
import { render } from "../../support/render.tsx"

function show(dataset: ReturnType<typeof realDataset>) {
  const health = dataHealth(dataset, "2026-11-25")
  render(
    <WithLinks>
      <HealthArticle health={health} tallies={checkTallies(health)} />
    </WithLinks>,
  )
  return health
}

const section = (name: RegExp) => screen.getByRole("region", { name })

describe("the page of data health", () => {
  it("leads from every check of the summary to a section that is there", () => {
    show(realDataset())
    const links = within(section(/^All checks$/)).getAllByRole("link")
    expect(links).toHaveLength(10)
    for (const link of links)
      expect(document.getElementById(link.getAttribute("href")?.slice(1) ?? "")?.tagName).toBe("SECTION")
  })

  it("names every record that lacks a paragraph, with its page or its file", () => {
    const { noParagraph } = show(realDataset())
    const rows = [...(document.querySelectorAll("#noParagraph tbody tr") ?? [])]
    expect(rows).toHaveLength(noParagraph.lines.length)
    for (const [index, { ref }] of noParagraph.lines.entries()) {
      const { id } = ref.record
      const shown = rows[index]?.querySelector("th")
      const way = shown?.querySelector("a")?.getAttribute("href") ?? shown?.textContent
      expect(way).toMatch(new RegExp(`[/#]${id}(/|\\.json|$)`))
    }
  })

  it("folds what is beyond the first rows under its number", async () => {
    const ids = Array.from({ length: 8 }, (_, index) => `item-${index}`)
    show(datasetOf({ items: ids.map((id) => ({ id, checked: null })) }))
    const unchecked = section(/^Items not checked for 180 days 8 of 8 items$/)
    const fold = within(unchecked).getByText("3 more")
    expect(unchecked.querySelectorAll("details tbody tr")).toHaveLength(3)
    await userEvent.click(fold)
    expect(unchecked.querySelector("details")?.open).toBe(true)
    expect(within(unchecked).getAllByText("never")).toHaveLength(8)
  })

  it("says what a claim is that has no evidence, and leads to the page of a person", () => {
    const world: World = {
      items: [{ id: "ships", notes: { en: "Handover not found." } }],
      people: [
        {
          id: "kim",
          offices: [{ id: "envoy", title: { en: "Envoy" }, from: "2018-04", to: null }],
        },
      ],
    }
    show(datasetOf(world))
    const rows = within(section(/^Claims without evidence 2 of 3 claims$/)).getAllByRole("row")
    expect(rows.slice(1).map((row) => row.textContent)).toEqual([
      "shipsHandover not found.Notes",
      "kimEnvoy from Apr 2018Office",
    ])
    expect(screen.getByRole("link", { name: "kim" }).getAttribute("href")).toBe("/people/kim/")
  })

  it("says so where a check finds nothing", () => {
    show(datasetOf({ items: [{ id: "ships" }] }))
    expect(section(/^Weak ground 0 of/).textContent).toContain("None found.")
  })
})
