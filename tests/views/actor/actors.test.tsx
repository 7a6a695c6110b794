import { screen, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { describe, expect, it } from "vitest"
import { organisationRecord } from "../../../src/summary/organisationRecord.ts"
import { personRecord } from "../../../src/summary/personRecord.ts"
import { OrganisationArticle } from "../../../src/views/actor/OrganisationArticle.tsx"
import { PersonArticle } from "../../../src/views/actor/PersonArticle.tsx"
import { realDataset } from "../../support/dataset.ts"
import { WithLinks } from "../../support/links.tsx"
import { render } from "../../support/render.tsx"

const dataset = realDataset()
const days = { asOf: dataset.about.coverage.until, today: null }
const SIDES = new Map([
  ["KR", "Korea"],
  ["PE", "Peru"],
])

const showPerson = (id: string) => {
  const person = dataset.personById.get(id)
  if (!person) throw new Error(`no person ${id}`)
  const record = personRecord(dataset, person, days)
  const { container } = render(
    <WithLinks>
      <PersonArticle record={record} sides={SIDES} side={SIDES.get(person.country) ?? ""} />
    </WithLinks>,
  )
  return { container, record }
}

const showOrganisation = (id: string) => {
  const organisation = dataset.organisationById.get(id)
  if (!organisation) throw new Error(`no organisation ${id}`)
  const record = organisationRecord(dataset, organisation, days)
  const { container } = render(
    <WithLinks>
      <OrganisationArticle record={record} sides={SIDES} side="Peru" />
    </WithLinks>,
  )
  return { container, record }
}

const linksIn = (name: string) =>
  within(screen.getByRole("region", { name: new RegExp(`^${name}.* \\d+$`) }))
    .getAllByRole("link")
    .map((link) => link.getAttribute("href"))

describe("the page of a person", () => {
  it("gives the name in other languages, each marked as such", () => {
    showPerson("dina-boluarte")
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Dina Boluarte")
    expect(screen.getByText("Dina Ercilia Boluarte Zegarra").lang).toBe("es")
    expect(screen.getByText("디나 에르실리아 볼루아르테 세가라").lang).toBe("ko")
  })

  it("leads to the meetings, to those who sat opposite, and to what attests each", () => {
    showPerson("dina-boluarte")
    const links = linksIn("Meetings attended")
    expect(links).toContain("/meetings/2024-11-16-summit-lima/")
    expect(links).toContain("/people/yoon-suk-yeol/")
    expect(links.some((link) => link?.startsWith("/sources/"))).toBe(true)
  })

  it.each(dataset.people.filter((_, index) => index % 12 === 0).map(({ id }) => id))(
    "of %s leaves nothing unsaid or empty",
    (id) => {
      const { container, record } = showPerson(id)
      expect(container.textContent).not.toMatch(/undefined|null|NaN|\[object/)
      expect(container.querySelectorAll("li:empty, td:empty, h2:empty")).toHaveLength(0)
      expect(record.meetings.length + record.items.length).toBeGreaterThan(0)
    },
  )
})

describe("the page of an organisation", () => {
  it("leads to its items, the people named in them and the other organisations", () => {
    showOrganisation("sima")
    expect(linksIn("Items")).toContain("/items/naval-vessels-sima-2024/")
    expect(linksIn("People named")).toContain("/people/dina-boluarte/")
    expect(linksIn("Others")).toContain("/organisations/hd-hhi/")
  })

  it("draws the newest events, and the rest when asked, going on from the first of them", async () => {
    const { record } = showOrganisation("sima")
    const list = screen.getByRole("list", { name: "What happened" })
    expect(list.children).toHaveLength(8)
    await userEvent.click(screen.getByRole("button", { name: `Show all ${record.events.length}` }))
    expect(list.children).toHaveLength(record.events.length)
    expect(document.activeElement).toBe(list.children[8])
  })
})
