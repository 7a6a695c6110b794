import { screen, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { describe, expect, it } from "vitest"
import { createLanguage } from "../../../src/format/createLanguage.ts"
import { seriesRows } from "../../../src/summary/seriesRows.ts"
import { tradeRows } from "../../../src/summary/tradeRows.ts"
import { flowsOf } from "../../../src/views/charts/flows.ts"
import { TradeChart } from "../../../src/views/charts/TradeChart.tsx"
import { tradeTwin } from "../../../src/views/charts/twins.ts"
import { SeriesTables } from "../../../src/views/series/SeriesTables.tsx"
import { realDataset } from "../../support/dataset.ts"
import { WithLinks } from "../../support/links.tsx"
import { render } from "../../support/render.tsx"

const language = createLanguage("en")
const dataset = realDataset()
const flows = flowsOf(dataset.about.parties, language)
const { sides, ...frame } = tradeRows(dataset, null)

describe("a chart of trade", () => {
  it("has a mark for each reported figure, as many as its table has rows", () => {
    for (const side of sides) {
      const { container, unmount } = render(
        <TradeChart side={side} frame={frame} flows={flows} width={640} height={360} />,
      )
      expect(within(container).getAllByRole("img")).toHaveLength(tradeTwin(side, flows, language).rows.length)
      unmount()
    }
  })

  it("says of a figure its measure, year, unit, source and what qualifies it", () => {
    for (const side of sides)
      render(<TradeChart side={side} frame={frame} flows={flows} width={640} height={360} />)
    expect(
      screen.getByLabelText("Both ways, 2018: USD 3,270 million; according to Korea Digital News"),
    ).toBeTruthy()
    expect(
      screen.getByLabelText(
        "Peruvian exports, 2018: USD 2,027 million; January to September; +44.8 %; according to Perú21",
      ),
    ).toBeTruthy()
  })

  it("draws hollow what a source rounds", () => {
    for (const side of sides)
      render(<TradeChart side={side} frame={frame} flows={flows} width={640} height={360} />)
    const hollow = (name: RegExp) => screen.getByLabelText(name).querySelector("[data-hollow]") !== null
    expect(hollow(/^Both ways, 2012: about USD 3,100 million/)).toBe(true)
    expect(hollow(/^Both ways, 2018: USD/)).toBe(false)
  })

  it("is walked with the arrows, from figure to figure and from measure to measure", async () => {
    const [side] = sides
    if (!side) throw new Error("nobody counts trade")
    render(<TradeChart side={side} frame={frame} flows={flows} width={640} height={360} />)
    await userEvent.tab()
    await userEvent.keyboard("{ArrowRight}")
    expect(document.activeElement?.getAttribute("aria-label")).toMatch(/^Both ways, 2005/)
    await userEvent.keyboard("{ArrowDown}")
    expect(document.activeElement?.getAttribute("aria-label")).toMatch(/^Korean exports, 20/)
  })
})

describe("tables of other figures", () => {
  it("give each claim with its unit, its stretch and a link to who says so", () => {
    render(<SeriesTables rows={seriesRows(dataset)} />, { wrapper: WithLinks })
    const row = screen.getByText("USD 114 million").closest("tr")
    expect(row?.textContent).toContain("January to September")
    expect(row?.querySelector("a")?.getAttribute("href")).toBe("/sources/peru21-2018-11-exports/")
    expect(screen.getByText("USD -583 million")).toBeTruthy()
  })
})
