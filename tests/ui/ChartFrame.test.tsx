import { screen, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { beforeEach, describe, expect, it, vi } from "vitest"
import { ChartFrame } from "../../src/ui/ChartFrame.tsx"
import { WithLinks } from "../support/links.tsx"
import { render } from "../support/render.tsx"

const TWIN = {
  columns: [
    { label: "Year", numeric: false },
    { label: "Figure", numeric: true },
    { label: "Note", numeric: false },
  ],
  rows: [
    ["2011", 3310, "=SUM(A1)"],
    ["2012", null, "외교부, about"],
  ],
}

let saved: Blob[] = []
beforeEach(() => {
  saved = []
  // jsdom keeps no files and follows no links.
  Object.assign(URL, {
    createObjectURL: (file: Blob) => `blob:${saved.push(file)}`,
    revokeObjectURL: () => {},
  })
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {})
})

function bytesOf(file: Blob | undefined): Promise<Uint8Array> {
  if (!file) throw new Error("nothing was saved")
  return new Promise((resolve) => {
    const reader = new FileReader()
    reader.addEventListener("load", () => resolve(new Uint8Array(reader.result as ArrayBuffer)))
    reader.readAsArrayBuffer(file)
  })
}

function Broken(): never {
  throw new Error("no scale")
}

function frame(chart = <svg data-testid="chart" />) {
  render(
    <WithLinks>
      <ChartFrame
        id="trade"
        title="Trade"
        subtitle="USD million"
        summary="Two figures."
        source="From 2 sources."
        twin={TWIN}
      >
        {chart}
      </ChartFrame>
    </WithLinks>,
  )
}

describe("the frame of a chart", () => {
  it("is a figure with a name that says in a sentence what it shows, and where from", () => {
    frame()
    const figure = screen.getByRole("figure", { name: "Trade" })
    expect(figure.querySelector("figcaption")?.textContent).toBe("Two figures. From 2 sources.")
  })

  it("gives its place to the table, and takes it back", async () => {
    frame()
    const toggle = screen.getByRole("button", { name: "Table" })
    const isShown = () => screen.getByTestId("chart").closest("[hidden]") === null
    await userEvent.click(toggle)
    expect([isShown(), toggle.getAttribute("aria-pressed")]).toEqual([false, "true"])
    await userEvent.click(toggle)
    expect([isShown(), toggle.getAttribute("aria-pressed")]).toEqual([true, "false"])
  })

  it("heads each row of the table and says of what is missing that it was not reported", () => {
    frame()
    const table = screen.getByRole("table", { name: "Trade. USD million" })
    expect(within(table).getByRole("rowheader", { name: "2012" }).nextSibling?.textContent).toBe(
      "not reported",
    )
    expect(within(table).getByText("3,310").hasAttribute("data-numeric")).toBe(true)
  })

  it("saves the table's own numbers as CSV, harmless in a spreadsheet", async () => {
    frame()
    await userEvent.click(screen.getByRole("button", { name: "Download Trade as CSV" }))
    const bytes = await bytesOf(saved[0])
    expect(Array.from(bytes.subarray(0, 3))).toEqual([0xef, 0xbb, 0xbf])
    expect(new TextDecoder().decode(bytes)).toBe(
      `Year,Figure,Note\r\n2011,3310,'=SUM(A1)\r\n2012,,"외교부, about"\r\n`,
    )
  })

  it("says that a chart could not be drawn and keeps its numbers", () => {
    vi.spyOn(console, "error").mockImplementation(() => {})
    frame(<Broken />)
    expect(screen.getByRole("alert").textContent).toMatch(/could not be drawn/)
    expect(screen.getByRole("table")).toBeTruthy()
  })
})
