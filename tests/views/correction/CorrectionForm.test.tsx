import { screen, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { describe, expect, it } from "vitest"
import { fieldChoices } from "../../../src/format/fieldChoices.ts"
import { createLanguage } from "../../../src/format/createLanguage.ts"
import { recordNames } from "../../../src/format/recordNames.ts"
import { recordFields } from "../../../src/summary/recordFields.ts"
import { CorrectionForm } from "../../../src/views/correction/CorrectionForm.tsx"
import { datasetOf, eventOf } from "../../support/dataset.ts"
import { render } from "../../support/render.tsx"

const dataset = datasetOf({
  items: [
    {
      id: "ships",
      title: { en: "Four ships" },
      events: [eventOf("ships", 1, "2020-05", "raised"), eventOf("ships", 2, "2021-06-03", "agreed")],
    },
  ],
})
const language = createLanguage("en")
const groups = dataset.items.flatMap((item) =>
  fieldChoices("items", recordFields(item), language, recordNames(dataset, language)),
)

const show = (to: { mail: string | null; issues: string | null } = { mail: null, issues: null }) =>
  render(
    <CorrectionForm
      title="Four ships"
      record="items/ships"
      address="https://site.example/items/ships/"
      version="2026.11.2"
      groups={groups}
      to={to}
    />,
  )
const choose = (group: string, field: RegExp) =>
  userEvent.click(within(screen.getByRole("group", { name: group })).getByRole("radio", { name: field }))
const proposal = () => screen.getByLabelText("It should say")
const source = () => screen.getByLabelText("Source")
const make = () => userEvent.click(screen.getByRole("button", { name: "Make the text" }))
/** What a reader of the screen hears after the name of a field. */
const description = (field: Element) =>
  (field.getAttribute("aria-describedby") ?? "")
    .split(" ")
    .map((id) => document.querySelector(`[id="${id}"]`)?.textContent)
    .join(" ")
const text = () => screen.queryByLabelText<HTMLTextAreaElement>("Text of the correction")

describe("a proposed correction", () => {
  it("is not made while something is missing: each fault stands at its field, and the first is led to", async () => {
    show()
    expect(screen.queryByText("Choose what is wrong.")).toBeNull()
    await make()
    expect(text()).toBeNull()
    expect(description(screen.getByRole("radiogroup"))).toBe("Choose what is wrong.")
    expect(document.activeElement).toBe(screen.getAllByRole("radio")[0])
    await choose("Event of May 2020", /^Date/)
    await make()
    expect(document.activeElement).toBe(proposal())
    expect(description(proposal())).toMatch(/Write what it should say\.$/)
    await userEvent.type(proposal(), "Five ships")
    expect(proposal().getAttribute("aria-invalid")).toBe("false")
    for (const address of ["the newspaper", "javascript:alert(2020)", "ftp://paper.example/a", "2020"]) {
      await userEvent.clear(source())
      await userEvent.type(source(), address)
      await make()
      expect(text(), address).toBeNull()
      expect(document.activeElement).toBe(source())
      expect(description(source())).toMatch(/beginning with https:\/\/ or http:\/\//)
    }
  })

  it("takes a printed source by publisher, title and date", async () => {
    show()
    await choose("Item", /^Title/)
    await userEvent.type(proposal(), "Five ships")
    await userEvent.type(source(), "El Comercio, Cinco buques, 3 de junio de 2021")
    await make()
    expect(text()?.value).toContain("Source: El Comercio, Cinco buques, 3 de junio de 2021")
  })

  it("names record, page, version, field in words and by its path, both values and the source", async () => {
    show({ mail: "data@site.example", issues: "https://code.example/issues/new" })
    await choose("Event of May 2020", /^Date: May 2020/)
    await userEvent.type(proposal(), "June 2020 & later")
    await userEvent.type(source(), "https://paper.example/a?b=c")
    await make()
    expect(document.activeElement).toBe(text())
    const link = new URL(screen.getByRole("link", { name: "Write a mail" }).getAttribute("href") ?? "")
    expect(link.pathname).toBe("data@site.example")
    const body = new URLSearchParams(link.search.replaceAll("+", "%2B")).get("body")
    expect(body?.split("\n")).toEqual([
      "Record: Four ships (items/ships)",
      "Page: https://site.example/items/ships/",
      "Data version: 2026.11.2",
      "Field: Date of the event of May 2020",
      "Path: events › ships-01 › date",
      "It says: May 2020",
      "It should say: June 2020 & later",
      "Source: https://paper.example/a?b=c",
    ])
    expect(text()?.value).toBe(`Correction: Four ships (data 2026.11.2)\n\n${body}`)
    const issue = new URL(screen.getByRole("link", { name: "Open an issue" }).getAttribute("href") ?? "")
    expect(issue.searchParams.get("body")).toBe(body)
  })

  it("tells a piece of evidence once, by what is cited", () => {
    show()
    const event = screen.getByRole("group", { name: "Event of 3 Jun 2021" })
    expect(within(event).getByRole("radio", { name: "Evidence: Some Paper, 2 May 2020, ¶1" })).toBeDefined()
  })

  it("offers no mail where the dataset has no address for it", async () => {
    show()
    await choose("Item", /^Title/)
    await userEvent.type(proposal(), "Five ships")
    await userEvent.type(source(), "https://paper.example/a")
    await make()
    expect(screen.getByRole("button", { name: "Copy the text" })).toBeDefined()
    expect(screen.queryByRole("link")).toBeNull()
  })

  it("narrows a long list by field, value or entry, and keeps what is chosen", async () => {
    show()
    await choose("Item", /^Sector: Defense/)
    await userEvent.type(screen.getByRole("searchbox"), "stage may")
    expect(screen.getAllByRole("radio").map((radio) => radio.closest("label")?.textContent)).toEqual([
      "Stage: Raised",
    ])
    expect(screen.getByText(/^1 of \d+ values$/)).toBeDefined()
    expect(screen.getByText("Defense")).toBeDefined()
    await userEvent.type(screen.getByRole("searchbox"), " nonsense")
    expect(screen.getByText("Nothing matches.")).toBeDefined()
  })
})
