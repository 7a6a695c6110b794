import { describe, expect, it } from "vitest"
import { askersUntil, eventsAfter } from "../../src/dataset/asks.ts"
import { citedSources, countEvidence, evidenceOf } from "../../src/dataset/evidence.ts"
import { gapsBetween, isLeadersMeeting, itemsByMeeting } from "../../src/dataset/meetings.ts"
import { valueOf } from "../../src/dataset/value.ts"
import type { Item } from "../../src/dataset/records.ts"
import { askOf, datasetOf, eventOf, realDataset } from "../support/dataset.ts"

const dataset = realDataset()
const { coverage } = dataset.about
const itemOf = (id: string, world = dataset): Item => {
  const item = world.itemById.get(id)
  if (!item) throw new Error(`no item ${id}`)
  return item
}

describe("reports and origins", () => {
  it("count two wire stories on one release as two reports and one origin", () => {
    const evidence = ["yonhap-2023-11-17-yoon-boluarte", "yonhap-2023-11-17-russia-nk"].flatMap((id) => {
      const source = dataset.sourceById.get(id)
      return source
        ? [
            { source, para: 6 },
            { source, para: 7 },
          ]
        : []
    })
    expect(countEvidence(evidence)).toEqual({ reports: 2, origins: 1 })
    expect(citedSources(evidence).map(({ paras }) => paras)).toEqual([
      [6, 7],
      [6, 7],
    ])
  })

  it("never count more origins than reports", () => {
    for (const item of dataset.items) {
      const { reports, origins } = countEvidence(evidenceOf(item))
      expect(origins, item.id).toBeLessThanOrEqual(reports)
      expect(origins, item.id).toBeGreaterThan(0)
    }
  })
})

describe("the shown value", () => {
  it("of the four ships spans what seven reports give for the contract", () => {
    expect(valueOf(itemOf("naval-vessels-sima-2024"))).toMatchObject({
      kind: "contract",
      currency: "USD",
      low: 434_400_000,
      high: 500_000_000,
      from: "2024-04",
      until: "2025-04",
    })
    expect(valueOf(itemOf("naval-vessels-sima-2024"))?.amounts).toHaveLength(6)
  })

  it("prefers the most binding kind, the whole item, and one currency", () => {
    const amount = (
      sum: number,
      currency: string,
      kind: "contract" | "estimate",
      scope: "whole" | "part",
    ) => ({
      amount: sum,
      currency,
      kind,
      scope,
      asOf: "2020",
      note: null,
      evidence: [{ source: "some-paper-2020", para: 1 }],
    })
    const world = datasetOf({
      items: [
        {
          id: "a",
          amounts: [
            amount(9, "USD", "estimate", "whole"),
            amount(5, "KRW", "contract", "whole"),
            amount(3, "USD", "contract", "part"),
          ],
        },
        { id: "b", amounts: [amount(3, "USD", "contract", "part")] },
        {
          id: "c",
          amounts: [
            amount(5, "KRW", "contract", "whole"),
            amount(3, "USD", "contract", "whole"),
            amount(4, "USD", "contract", "whole"),
          ],
        },
      ],
    })
    expect(valueOf(itemOf("a", world))).toMatchObject({ kind: "contract", currency: "KRW", low: 5, high: 5 })
    expect(valueOf(itemOf("b", world))).toBeNull()
    expect(valueOf(itemOf("c", world))).toMatchObject({ currency: "USD", low: 3, high: 4 })
  })
})

describe("asks", () => {
  it("of Peru in 2023 without a later event are those of the gas fields and of work in the UN", () => {
    const silent = dataset.items.flatMap((item) =>
      item.asks
        .filter(({ by, date }) => by === "PE" && date.startsWith("2023"))
        .filter((ask) => eventsAfter(item, ask, coverage.until).length === 0)
        .map(({ date }) => `${item.id} ${date}`),
    )
    expect(silent).toEqual(["gas-field-invitation-2023 2023-08", "multilateral-cooperation 2023-06-01"])
  })

  it("name each side once, as known on the day", () => {
    const world = datasetOf({
      items: [{ id: "a", asks: [askOf("KR", "2020"), askOf("PE", "2021"), askOf("KR", "2022")] }],
    })
    expect(askersUntil(itemOf("a", world), "2020-12-31")).toEqual(["KR"])
    expect(askersUntil(itemOf("a", world), "2022-12-31")).toEqual(["KR", "PE"])
  })
})

describe("leaders' meetings", () => {
  const leaders = dataset.meetings.filter((meeting) => isLeadersMeeting(dataset, meeting))
  const gapBefore = (id: string) => gapsBetween(leaders).find(({ after }) => after.id === id)

  it("are those of both presidents in one room: neither calls nor letters nor prime ministers", () => {
    const ids = leaders.map(({ id }) => id)
    expect(ids).toContain("2015-04-21-kt1p-rollout")
    for (const id of [
      "2020-04-06-call-moon-vizcarra",
      "2023-03-29-letters-60",
      "2016-11-19-hwang-kuczynski-lima",
      "2025-12-19-submarine-contract",
    ]) {
      expect(ids).not.toContain(id)
    }
  })

  it("did not happen for eight years and six months before 16 November 2023, as the reports of that day say", () => {
    expect(gapBefore("2023-11-16-summit-san-francisco")).toMatchObject({
      years: 8,
      months: 6,
      days: 3131,
      before: { id: "2015-04-21-kt1p-rollout" },
    })
  })

  it("had no Korean president in Peru for nine years before 16 November 2024", () => {
    const inPeru = leaders.filter(({ place }) => dataset.placeById.get(place ?? "")?.country === "PE")
    expect(gapsBetween(inPeru).findLast(({ years }) => years > 0)).toMatchObject({ years: 9, months: 6 })
  })
})

describe("what came up at a meeting", () => {
  it("joins asks, events and what was only touched, each item once", () => {
    const world = datasetOf({
      items: [
        {
          id: "a",
          asks: [askOf("KR", "2020-05-01", "summit")],
          events: [{ ...eventOf("a", 1, "2020-05-01", "raised"), meeting: "summit" }],
        },
        { id: "b" },
      ],
      meetings: [{ id: "summit", alsoRaised: ["a", "b"] }],
    })
    const parts = itemsByMeeting(world).get("summit") ?? []
    expect(parts.map(({ item, asks, events }) => [item.id, asks.length, events.length])).toEqual([
      ["a", 1, 1],
      ["b", 0, 0],
    ])
  })

  it("is known for every meeting", () => {
    expect([...itemsByMeeting(dataset).keys()]).toEqual(dataset.meetings.map(({ id }) => id))
  })
})
