import { screen } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { useState } from "react"
import { describe, expect, it, vi } from "vitest"
import { START_ORDERS } from "../../../src/selection/listOrder.ts"
import { organisationRows, personRows } from "../../../src/summary/actorRows.ts"
import { ActorFilterBar } from "../../../src/views/actors/ActorFilterBar.tsx"
import { OrganisationTable } from "../../../src/views/actors/OrganisationTable.tsx"
import { PersonTable } from "../../../src/views/actors/PersonTable.tsx"
import { datasetOf } from "../../support/dataset.ts"
import { WithLinks } from "../../support/links.tsx"
import { render } from "../../support/render.tsx"

const seen = (id: string, date: string, person: string) => ({
  id,
  date,
  participants: [{ person, office: "envoy", side: "KR" }],
})
const office = { id: "envoy", title: { en: "Envoy" }, from: null, to: null }
const dataset = datasetOf({
  people: [
    { id: "kim", names: { en: "Kim", ko: "김", es: null }, offices: [office] },
    { id: "lee", names: { en: "Lee", ko: null, es: null }, offices: [office] },
    { id: "ana", names: { en: "Ana", ko: null, es: null }, country: "PE" },
  ],
  organisations: [{ id: "yard" }, { id: "bank", country: null, kind: "international" }],
  meetings: [seen("one", "2015-03", "kim"), seen("two", "2018", "lee"), seen("three", "2020-05-01", "lee")],
  items: [{ id: "ships", organisations: ["yard"], people: ["ana"] }],
})
const sideOf = (country: string | null) => country ?? "Other"
/** The table as its page holds it: the order stands outside. */
function People() {
  const [sorting, setSorting] = useState(START_ORDERS.people)
  return <PersonTable rows={personRows(dataset)} sorting={sorting} onSort={setSorting} sideOf={sideOf} />
}
const names = () => screen.getAllByRole("rowheader").map(({ textContent }) => textContent)

describe("the list of people", () => {
  const show = () =>
    render(
      <WithLinks>
        <People />
      </WithLinks>,
    )

  it("begins with those who sat at most meetings, and each name leads to its page", () => {
    show()
    expect(names()).toEqual(["Lee", "Kim", "Ana"])
    expect(screen.getByRole("link", { name: "Lee" }).getAttribute("href")).toBe("/people/lee/")
  })

  it("is sorted by keyboard, says so, and keeps those without a date last", async () => {
    show()
    const heading = screen.getByRole("columnheader", { name: "Last seen" })
    screen.getByRole("button", { name: "Last seen" }).focus()
    await userEvent.keyboard("{Enter}")
    expect(heading.ariaSort).toBe("descending")
    expect(names()).toEqual(["Lee", "Kim", "Ana"])
    await userEvent.keyboard(" ")
    expect(heading.ariaSort).toBe("ascending")
    expect(names()).toEqual(["Kim", "Lee", "Ana"])
  })

  it("marks the language of a name in another script", () => {
    show()
    expect(screen.getByText("김").lang).toBe("ko")
  })
})

describe("the list of organisations", () => {
  it("names the side and the kind of each", () => {
    render(
      <WithLinks>
        <OrganisationTable
          rows={organisationRows(dataset, "2026-01-01")}
          sorting={START_ORDERS.organisations}
          onSort={vi.fn()}
          sideOf={sideOf}
        />
      </WithLinks>,
    )
    expect(screen.getAllByRole("row").map((row) => row.textContent)).toEqual([
      expect.stringMatching(/^NameAlso written/),
      "yardKRCompany0 meetings1 item1 May 20201 May 2020",
      "bankOtherInternational body0 meetings0 items",
    ])
  })
})

describe("the filter of a list", () => {
  const show = () => {
    const onFilter = vi.fn()
    const filter = { name: "kim", side: "KR" }
    render(
      <ActorFilterBar
        label="Name"
        filter={filter}
        sides={[
          { value: "KR", label: "Korea" },
          { value: "PE", label: "Peru" },
        ]}
        status="1 of 3 people"
        onFilter={onFilter}
      />,
    )
    return onFilter
  }

  it("shows what the address says and reports what is typed and chosen", async () => {
    const onFilter = show()
    const field = screen.getByRole<HTMLInputElement>("searchbox", { name: "Name" })
    expect(field.value).toBe("kim")
    await userEvent.type(field, "m")
    expect(onFilter).toHaveBeenLastCalledWith({ name: "kimm", side: "KR" })
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Side" }), "All")
    expect(onFilter).toHaveBeenLastCalledWith({ name: "kim", side: null })
  })

  it("goes back to all in one step", async () => {
    const onFilter = show()
    await userEvent.click(screen.getByRole("button", { name: "Show all" }))
    expect(onFilter).toHaveBeenCalledWith({ name: "", side: null })
  })
})
