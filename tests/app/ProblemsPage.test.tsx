import { act, render, screen, within } from "@testing-library/react"
import { expect, it } from "vitest"
import { createLanguage } from "../../src/format/createLanguage.ts"
import { App } from "../../src/app/App.tsx"
import { datasetOf } from "../support/dataset.ts"

it("lists every problem of faulty data with place, value, rule and remedy", async () => {
  const problem = {
    record: "ships",
    field: "events[0].date",
    value: '"2020-13"',
    rule: "there is no month 13",
    remedy: "Correct the value.",
  }
  const problems = [
    { ...problem, file: "items/ships.json", line: 21 },
    { ...problem, file: "items/boats.json", line: null },
  ]
  await act(async () =>
    render(<App loaded={{ problems }} language={createLanguage("en")} pageFault={null} isTranslated />),
  )
  expect((await screen.findByRole("heading", { level: 1 })).textContent).toBe("2 problems in the data")
  const row = within(screen.getByRole("row", { name: /data\/items\/ships\.json:21/ }))
  for (const text of ["ships", "events[0].date", '"2020-13"', "there is no month 13", "Correct the value."])
    expect(row.getByText(text)).toBeTruthy()
  expect(screen.getByRole("rowheader", { name: "data/items/boats.json" })).toBeTruthy()
})

it("says what failed where the data did not arrive", () => {
  render(
    <App
      loaded={{ fault: "data/records.json: 503" }}
      language={createLanguage("en")}
      pageFault={null}
      isTranslated
    />,
  )
  expect(screen.getByText("data/records.json: 503")).toBeTruthy()
  expect(screen.getByRole("button", { name: "Try again" })).toBeTruthy()
})

it("says where it was the page itself that did not arrive", () => {
  render(
    <App
      loaded={{ dataset: datasetOf({}) }}
      language={createLanguage("en")}
      pageFault="TypeError: assets/ItemPage.js"
      isTranslated
    />,
  )
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("The page could not be loaded")
  expect(screen.getByText("TypeError: assets/ItemPage.js")).toBeTruthy()
  expect(screen.getByRole("button", { name: "Try again" })).toBeTruthy()
})
