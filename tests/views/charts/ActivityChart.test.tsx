import { fireEvent, screen } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { describe, expect, it, vi } from "vitest"
import { createLanguage } from "../../../src/format/createLanguage.ts"
import { ActivityChart } from "../../../src/views/charts/ActivityChart.tsx"
import { stageLabels, yearStages } from "../../../src/views/charts/stageLabels.ts"
import { activityTwin } from "../../../src/views/charts/twins.ts"
import { datasetOf, eventOf } from "../../support/dataset.ts"
import { yearsOf } from "../../support/summaries.ts"
import { render } from "../../support/render.tsx"

const world = datasetOf({
  items: [
    {
      id: "ships",
      events: [
        eventOf("ships", 1, "1975-01", "raised"),
        eventOf("ships", 2, "2021-05-01", "signed"),
        eventOf("ships", 3, "2021-07-01", "mention"),
        eventOf("ships", 4, "2023-01-01", "cancelled"),
      ],
    },
  ],
  meetings: [{ id: "a-meeting", date: "2021-05-01" }],
})
const rows = yearsOf(world, "2023-12-31")
const stages = yearStages(rows)
const legend = stageLabels(stages, createLanguage("en").m)
const ANY = { from: null, to: null }

function chart(years: { from: number | null; to: number | null } = ANY) {
  const onToggleYears = vi.fn()
  render(<ActivityChart {...{ rows, legend, years, onToggleYears, width: 800, height: 400 }} />)
  return onToggleYears
}
const column = (name: RegExp) => screen.getByLabelText(name)

describe("the columns of the years", () => {
  it("name what happened in each, mentions apart, and say where nothing did", () => {
    chart()
    expect(column(/^2021:/).getAttribute("aria-label")).toBe(
      "2021: 1 signed; 1 mention without change; 1 meeting",
    )
    expect(column(/^2022:/).getAttribute("aria-label")).toBe("2022: no stage reached")
    expect(column(/^Before 1990:/).getAttribute("aria-label")).toBe("Before 1990: 1 raised")
  })

  it("report the year that is clicked", async () => {
    const choose = chart()
    await userEvent.click(column(/^2021:/))
    await userEvent.click(column(/^Before 1990:/))
    expect(choose.mock.calls).toEqual([
      [2021, 2021],
      [null, 1989],
    ])
  })

  it("report the span that is chosen again, and say that it is", async () => {
    const choose = chart({ from: 2021, to: 2021 })
    expect(column(/^2021:/).getAttribute("aria-pressed")).toBe("true")
    await userEvent.click(column(/^2021:/))
    expect(choose.mock.calls).toEqual([[2021, 2021]])
  })

  it("widen the span with Shift and the arrows, either way, and choose it with Enter", async () => {
    const choose = chart()
    await userEvent.tab()
    await userEvent.keyboard("{End}{Shift>}{ArrowLeft}{ArrowLeft}{/Shift}")
    expect(column(/^2021:.*Enter chooses 2021–2023$/)).toBe(document.activeElement)
    await userEvent.keyboard("{Enter}")
    expect(choose.mock.calls).toEqual([[2021, 2023]])
  })

  it("forget a widened span once the reader moves on without Shift", async () => {
    const choose = chart()
    await userEvent.tab()
    await userEvent.keyboard("{End}{Shift>}{ArrowLeft}{/Shift}{ArrowLeft}{Enter}")
    expect(choose.mock.calls).toEqual([[2021, 2021]])
  })

  it("forget it too once the focus leaves the chart", async () => {
    const choose = chart()
    await userEvent.tab()
    await userEvent.keyboard("{End}{Shift>}{ArrowLeft}{/Shift}")
    await userEvent.tab()
    expect(screen.queryByLabelText(/Enter chooses/)).toBeNull()
    await userEvent.tab({ shift: true })
    await userEvent.keyboard("{Enter}")
    expect(choose.mock.calls).toEqual([[2022, 2022]])
  })

  it("take the years that a pointer is drawn over", () => {
    const choose = chart()
    const field = column(/^2021:/).parentElement
    if (!field) throw new Error("the columns stand in no group")
    vi.spyOn(field, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, rows.length * 10, 100))
    Object.assign(field, { setPointerCapture: vi.fn() })
    fireEvent.pointerDown(column(/^2023:/), { button: 0 })
    fireEvent.pointerMove(field, { clientX: (rows.length - 3) * 10 + 5 })
    fireEvent.pointerUp(field)
    expect(choose.mock.calls).toEqual([[2021, 2023]])
  })

  it("hold the same numbers as their table", () => {
    const twin = activityTwin(rows, stages, createLanguage("en"))
    const year = (name: string) => {
      const row = twin.rows.find(([first]) => first === name)
      return Object.fromEntries(twin.columns.map(({ label }, index) => [label, row?.[index]]))
    }
    expect(twin.rows).toHaveLength(rows.length)
    expect(year("2021")).toEqual({
      Year: "2021",
      Raised: 0,
      Signed: 1,
      Cancelled: 0,
      "Mentioned, no change": 1,
      Meetings: 1,
    })
    expect(year("Before 1990")["Raised"]).toBe(1)
  })
})
