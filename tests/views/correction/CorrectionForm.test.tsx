import { render, screen } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { describe, expect, it } from "vitest"
import { CorrectionForm } from "../../../src/views/correction/CorrectionForm.tsx"

const show = (to: { mail: string | null; issues: string | null } = { mail: null, issues: null }) =>
  render(
    <CorrectionForm
      record="items/ships"
      address="https://site.example/items/ships/"
      version="2026.11.2"
      fields={[
        { path: "title", value: { en: "Four ships" } },
        { path: "events › ships-01 › date", value: "2020-05" },
      ]}
      to={to}
    />,
  )
const mail = () => screen.queryByRole("link", { name: "Write a mail" })

describe("a proposed correction", () => {
  it("is not made without a source that has a web address", async () => {
    show()
    await userEvent.type(screen.getByLabelText("It should say"), "Five ships")
    expect(mail()).toBeNull()
    for (const address of ["the newspaper", "javascript:alert(1)", "ftp://paper.example/a"]) {
      await userEvent.clear(screen.getByLabelText("Address of the source"))
      await userEvent.type(screen.getByLabelText("Address of the source"), address)
      expect(mail(), address).toBeNull()
      expect(screen.getByRole("status").textContent).toContain("beginning with https:// or http://")
    }
  })

  it("names record, page, version, field, current value, proposal and source", async () => {
    show({ mail: "data@site.example", issues: "https://code.example/issues/new" })
    await userEvent.selectOptions(screen.getByLabelText("What is wrong"), "events › ships-01 › date")
    await userEvent.type(screen.getByLabelText("It should say"), "June 2020 & later")
    await userEvent.type(screen.getByLabelText("Address of the source"), "https://paper.example/a?b=c")
    const link = new URL(mail()?.getAttribute("href") ?? "")
    expect(link.pathname).toBe("data@site.example")
    const body = new URLSearchParams(link.search.replaceAll("+", "%2B")).get("body")
    expect(body?.split("\n")).toEqual([
      "Record: items/ships",
      "Page: https://site.example/items/ships/",
      "Data version: 2026.11.2",
      "Field: events › ships-01 › date",
      "It says: May 2020",
      "It should say: June 2020 & later",
      "Source: https://paper.example/a?b=c",
    ])
    expect(screen.getByLabelText("Text of the correction")).toHaveProperty(
      "value",
      `Correction of items/ships (data 2026.11.2)\n\n${body}`,
    )
    const issue = new URL(screen.getByRole("link", { name: "Open an issue" }).getAttribute("href") ?? "")
    expect(issue.searchParams.get("body")).toBe(body)
  })
})
