import { screen, within } from "@testing-library/react"
import { describe, expect, it } from "vitest"
import { evidenceOf } from "../../../src/dataset/evidence.ts"
import { itemDetail } from "../../../src/summary/itemDetail.ts"
import { ItemArticle } from "../../../src/views/item/ItemArticle.tsx"
import { realDataset } from "../../support/dataset.ts"
import { WithLinks } from "../../support/links.tsx"
import { render } from "../../support/render.tsx"

const dataset = realDataset()
const { until } = dataset.about.coverage
const SIDES = new Map([
  ["KR", "Korea"],
  ["PE", "Peru"],
])

function show(id: string, level: 1 | 2 = 1) {
  const item = dataset.itemById.get(id)
  if (!item) throw new Error(`no item ${id}`)
  return render(
    <WithLinks>
      <ItemArticle
        detail={itemDetail(item, dataset, { asOf: until, today: until })}
        sides={SIDES}
        level={level}
      />
    </WithLinks>,
  )
}

const words = (element: Element) => element.textContent?.replaceAll(/[\u00A0\u2009\u202F]/g, " ") ?? ""
const factOf = (label: string) =>
  words(screen.getByText(label, { selector: "dt" }).nextElementSibling ?? document.body)
const entries = (list: string) =>
  within(screen.getByRole("list", { name: list }))
    .getAllByRole("listitem")
    .filter(({ parentElement }) => parentElement === screen.getByRole("list", { name: list }))

describe("the article of an item", () => {
  it("says what the reports give for the four ships, each report on its own", () => {
    show("naval-vessels-sima-2024")
    expect(factOf("Value")).toBe(
      "USD 434.4–500 million contract · Apr 2024 – Apr 2025 · 6 reports sources differ",
    )
    expect(entries("Amounts as reported")).toHaveLength(10)
    expect(words(screen.getByRole("list", { name: "Amounts as reported" }))).toContain(
      "KRW 640.6 billion contract, of the whole, as of Apr 2024",
    )
  })

  it("shows where the sources differ, with each one's word", () => {
    show("naval-vessels-sima-2024")
    expect(screen.getByRole("heading", { name: "Where the sources differ" })).toBeTruthy()
    expect(
      screen.getAllByText(/^(Figures|Dates|Stages) differ$|^(Who or what|What is counted) differs$/).length,
    ).toBeGreaterThan(0)
  })

  it("dates the stage from the event that reached it", () => {
    show("naval-vessels-sima-2024")
    expect(factOf("Stage")).toMatch(/^Under way.*since 10 Jan 2025/)
  })

  it("says of a month no more days than are sure, of a day just as many", () => {
    show("fa50-sale")
    expect(factOf("Last evidence")).toMatch(/^Sept 2025 at least 418 days ago/)
    expect(factOf("Last checked")).not.toContain("at least")
  })

  it("lists asks newest first with wording, meeting and what came next", () => {
    show("fa50-sale")
    const asks = entries("Asks").map(words)
    expect(asks).toHaveLength(6)
    expect(asks[0]).toMatch(/^27 Sept 2024Korea to Peru hoped for/)
    expect(asks[0]).toMatch(/then: mentioned, Sept 2025/)
    expect(asks.at(-1)).toMatch(/^Feb 2015/)
    expect(asks.find((ask) => ask.startsWith("16 Nov 2023"))).toMatch(
      /requested.*At APEC 2023, leaders, 16 Nov 2023/,
    )
  })

  it("says beside each side how often it asked in vain, and nothing of the sort of what is no promise", () => {
    const { unmount } = show("fa50-sale")
    expect(factOf("Asked by")).toBe("Korea 6 times, no change of stage")
    unmount()
    const { unmount: leave } = show("korean-firms-in-peru-infrastructure")
    expect(factOf("Asked by")).toBe(
      "Korea 5 times, 4 times again without movingPeru twice, once again without movingBoth once",
    )
    leave()
    show("dprk-common-positions")
    expect(factOf("Asked by")).toMatch(/^Korea 3 times$/)
  })

  it("marks an ask that nothing on record followed", () => {
    show("gas-field-invitation-2023")
    const asks = entries("Asks").map(words)
    expect(asks.filter((ask) => ask.includes("no later event"))).toEqual([expect.stringMatching(/^Aug 2023/)])
  })

  it("lists events newest first, each with source, paragraph, date, language and kind", () => {
    show("fa50-sale")
    const events = entries("Events").map(words)
    expect(events).toHaveLength(8)
    expect(events[0]).toMatch(/^Sept 2025/)
    const summit = events.find((event) => event.startsWith("16 Nov 2023"))
    expect(summit).toMatch(/Yonhap[^·]*, ¶6 · 17 Nov 2023 · English · press/)
    expect(summit).toMatch(/3 reports · 1 origin$/)
  })

  it("ties items both ways, with the verb", () => {
    const { unmount } = show("kf21-offer")
    expect(screen.getByText("Followed by").parentElement?.textContent).toBe(
      "Followed by KF-21 parts memorandum",
    )
    unmount()
    show("kf21-parts-mou-2024")
    expect(screen.getAllByText("Follows").map(({ parentElement }) => parentElement?.textContent)).toContain(
      "Follows KF-21 and Peru's choice of a new fighter",
    )
  })

  it("says in words that the ground is weak, and why", () => {
    show("korea-peru-fta")
    expect(screen.getAllByText(/^Weak ground: ./).length).toBeGreaterThan(0)
  })

  it("draws asks as shapes of their side and says the same in a sentence", () => {
    show("fa50-sale")
    expect(
      screen.getByRole("img", { name: /^FA-50 .*: Korea 6 times; 8 events from Feb 2015 to Sept 2025\.$/ }),
    ).toBeTruthy()
  })

  it.each(dataset.items.map(({ id }) => id))(
    "of %s leaves nothing blank and cites every source it rests on",
    (id) => {
      const { container, unmount } = show(id, 2)
      expect(words(container)).not.toMatch(/undefined|null|NaN|\[object/)
      for (const part of container.querySelectorAll("dd, li, h2, h3"))
        expect(words(part).trim(), part.outerHTML).not.toMatch(/^[—–-]?$/)
      const linked = new Set([...container.querySelectorAll("a")].map((link) => link.getAttribute("href")))
      const item = dataset.itemById.get(id)
      for (const { source } of item ? evidenceOf(item) : [])
        expect(linked).toContain(`/sources/${source.id}/`)
      unmount()
    },
  )
})
