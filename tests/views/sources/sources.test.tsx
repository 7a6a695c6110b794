import { screen, within } from "@testing-library/react"
import userEvent from "@testing-library/user-event"
import { useState } from "react"
import { describe, expect, it } from "vitest"
import { createLanguage } from "../../../src/format/createLanguage.ts"
import { ko } from "../../../src/format/messages/ko.ts"
import { START_ORDERS } from "../../../src/selection/listOrder.ts"
import { sourceDetail } from "../../../src/summary/sourceDetail.ts"
import { sourceRows } from "../../../src/summary/sourceRows.ts"
import { LanguageProvider } from "../../../src/ui/language.ts"
import { SourceArticle } from "../../../src/views/source/SourceArticle.tsx"
import { SourceTable } from "../../../src/views/sources/SourceTable.tsx"
import { realDataset } from "../../support/dataset.ts"
import { WithLinks } from "../../support/links.tsx"
import { render } from "../../support/render.tsx"

const dataset = realDataset()
const rows = sourceRows(dataset, dataset.sources)
/** The table as its page holds it: the order stands outside. */
function Sources() {
  const [sorting, setSorting] = useState(START_ORDERS.sources)
  return <SourceTable rows={rows} sorting={sorting} onSort={setSorting} />
}
const SIDES = new Map([
  ["KR", "Korea"],
  ["PE", "Peru"],
])

describe("the table of sources", () => {
  const show = () =>
    render(
      <WithLinks>
        <Sources />
      </WithLinks>,
    )
  const claims = () =>
    screen
      .getAllByRole("row")
      .slice(1)
      .map((row) => parseInt(within(row).getAllByRole("cell")[3]?.textContent ?? "", 10))

  it("shows the newest hundred, then the rest", async () => {
    show()
    expect(document.querySelectorAll("tbody tr")).toHaveLength(100)
    await userEvent.click(screen.getByRole("button", { name: "Show all 639" }))
    expect(document.querySelectorAll("tbody tr")).toHaveLength(639)
    expect(screen.getByRole("status").textContent).toBe("639 of 639 shown")
  })

  it("sorts by what a source bears, most first", async () => {
    show()
    await userEvent.click(screen.getByRole("button", { name: "Claims" }))
    expect(claims()).toEqual(claims().toSorted((a, b) => b - a))
    expect(claims()[0]).toBe(Math.max(...rows.map((row) => row.claims)))
  })
})

describe("the page of a source", () => {
  it.each(dataset.sources.filter((_, index) => index % 10 === 0).map(({ id }) => id))(
    "of %s names its address safely and all that rests on it",
    (id) => {
      const source = dataset.sourceById.get(id)
      if (!source) throw new Error(`no source ${id}`)
      const detail = sourceDetail(dataset, source)
      const { container } = render(
        <WithLinks>
          <SourceArticle detail={detail} sideNames={SIDES} />
        </WithLinks>,
      )
      const address = [...container.querySelectorAll("a")].find(
        (link) => link.getAttribute("href") === source.url,
      )
      expect(address?.rel).toContain("noopener")
      expect(container.textContent).not.toMatch(/undefined|null|NaN|\[object/)
      expect(container.querySelectorAll("h3")).toHaveLength(detail.groups.length)
    },
  )

  it("says in the language of the page how a shared origin is known", () => {
    const source = dataset.sourceById.get("yonhap-2023-11-17-yoon-boluarte")
    if (!source) throw new Error("the source is gone")
    const { container } = render(
      <LanguageProvider value={createLanguage("ko", ko)}>
        <WithLinks>
          <SourceArticle detail={sourceDetail(dataset, source)} sideNames={SIDES} />
        </WithLinks>
      </LanguageProvider>,
    )
    expect(container.textContent).toContain("판단 근거명시: 기사들이 대통령실을 인용함")
    expect(container.textContent).not.toContain("stated:")
  })
})
