import { screen, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { describe, expect, it, vi } from "vitest"
import { createLanguage } from "../../../src/format/createLanguage.ts"
import { SectorChart } from "../../../src/views/charts/SectorChart.tsx"
import { sectorStages, stageLabels } from "../../../src/views/charts/stageLabels.ts"
import { sectorTwin } from "../../../src/views/charts/twins.ts"
import { datasetOf, eventOf, realDataset } from "../../support/dataset.ts"
import { sectorsOf } from "../../support/summaries.ts"
import { render } from "../../support/render.tsx"

const item = (id: string, sector: string, stage: Parameters<typeof eventOf>[3]) => ({
  id,
  sector,
  events: [eventOf(id, 1, "2020-05-01", stage)],
})
const world = datasetOf({
  items: [
    item("a", "defense", "signed"),
    item("b", "defense", "signed"),
    item("c", "defense", "cancelled"),
    item("d", "trade", "delivered"),
  ],
})
const rows = sectorsOf(world, "2026-01-01")
const language = createLanguage("en")
const NOTHING = { sectors: [], stages: [] }

function chart(picked: { sectors: string[]; stages: string[] } = NOTHING) {
  const calls = { onToggleSector: vi.fn(), onToggleSegment: vi.fn() }
  render(
    <SectorChart
      rows={rows}
      legend={stageLabels(sectorStages(rows), language.m)}
      picked={picked}
      width={800}
      height={500}
      {...calls}
    />,
  )
  return calls
}
const mark = (name: string) => screen.getByLabelText(name, { selector: "[role=button]" })
const isFaint = (name: string) => mark(name).querySelector("[data-stage][data-faint]") !== null

describe("the bars of the sectors", () => {
  it("have a segment for each stage that items have reached, and none for the others", () => {
    chart()
    expect(
      screen.getAllByRole("button", { name: /^Defense/ }).map((each) => each.getAttribute("aria-label")),
    ).toEqual(["Defense: 3 items", "Defense, signed: 2 items", "Defense, cancelled: 1 item"])
  })

  it("report sector and stage by a click", async () => {
    const { onToggleSector, onToggleSegment } = chart()
    await userEvent.click(mark("Defense, signed: 2 items"))
    await userEvent.click(mark("Trade: 1 item"))
    expect(onToggleSegment.mock.calls).toEqual([["defense", "signed"]])
    expect(onToggleSector.mock.calls).toEqual([["trade"]])
  })

  it("are one stop of the keyboard: arrows reach a segment, Enter chooses it, its value is shown", async () => {
    const { onToggleSegment } = chart()
    await userEvent.tab()
    expect(document.activeElement).toBe(mark("Defense: 3 items"))
    await userEvent.keyboard("{ArrowRight}{ArrowRight}{Enter}")
    expect(onToggleSegment.mock.calls).toEqual([["defense", "cancelled"]])
    expect(screen.getByText("Defense, cancelled: 1 item")).toBeTruthy()
    await userEvent.keyboard("{Escape}")
    expect(screen.queryByText("Defense, cancelled: 1 item")).toBeNull()
  })

  it("grey what is not picked and leave it in place", () => {
    chart({ sectors: ["defense"], stages: ["signed"] })
    expect(mark("Defense, signed: 2 items").getAttribute("aria-pressed")).toBe("true")
    expect(isFaint("Defense, signed: 2 items")).toBe(false)
    expect(isFaint("Defense, cancelled: 1 item")).toBe(true)
    expect(isFaint("Trade, delivered: 1 item")).toBe(true)
  })

  it("keep a sector without items, greyed", () => {
    chart()
    expect(mark("Energy: 0 items").closest("[data-faint]") !== null).toBe(true)
    expect(mark("Trade: 1 item").closest("[data-faint]") !== null).toBe(false)
  })

  it("hold the same numbers as their table", () => {
    const dataset = realDataset()
    const real = sectorsOf(dataset, dataset.about.coverage.until)
    const stages = sectorStages(real)
    const twin = sectorTwin(real, stages, language)
    const calls = { onToggleSector: vi.fn(), onToggleSegment: vi.fn() }
    const { container } = render(
      <SectorChart
        rows={real}
        legend={stageLabels(stages, language.m)}
        picked={NOTHING}
        width={800}
        height={500}
        {...calls}
      />,
    )
    const drawn = within(container)
    for (const row of twin.rows) {
      expect(row.slice(1, -1).reduce<number>((sum, cell) => sum + Number(cell), 0)).toBe(row.at(-1))
      for (const [index, { label }] of twin.columns.entries()) {
        const count = Number(row[index])
        if (index === 0 || index > stages.length || count === 0) continue
        const name = `${row[0]}, ${label.toLowerCase()}: ${count} ${count === 1 ? "item" : "items"}`
        expect(drawn.getByLabelText(name)).toBeTruthy()
      }
    }
  })
})
