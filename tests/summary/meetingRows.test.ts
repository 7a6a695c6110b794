import { describe, expect, it } from "vitest"
import { meetingDetail } from "../../src/summary/meetingDetail.ts"
import type { Item } from "../../src/dataset/records.ts"
import { leadersSilences, meetingRows, yearBlocks } from "../../src/summary/meetingRows.ts"
import { askOf, datasetOf, eventOf, realDataset } from "../support/dataset.ts"

const dataset = realDataset()
/** Places of the items of which something holds. */
const placesOf = (holds: (item: Item) => boolean) =>
  Uint32Array.from(dataset.items.flatMap((item, place) => (holds(item) ? place : [])))
const all = meetingRows(
  dataset,
  dataset.meetings,
  placesOf(() => true),
)
const detailOf = (id: string, world = dataset) => {
  const meeting = world.meetingById.get(id)
  if (!meeting) throw new Error(`no meeting ${id}`)
  return meetingDetail(world, meeting, { asOf: "2026-11-22", today: null })
}

describe("the rows of the timeline", () => {
  it("hold every meeting, oldest first, and mark those that the selection keeps", () => {
    const kept = dataset.meetings.slice(10, 20)
    const rows = meetingRows(
      dataset,
      kept,
      placesOf(() => false),
    )
    expect(rows.map(({ meeting }) => meeting)).toEqual(dataset.meetings)
    expect(rows.filter(({ isChosen }) => isChosen).map(({ meeting }) => meeting)).toEqual(kept)
  })

  it("count what came up, and of that what is selected", () => {
    const submarine = placesOf(({ id }) => id === "submarine-codevelopment")
    const row = meetingRows(dataset, dataset.meetings, submarine).find(
      ({ meeting }) => meeting.id === "2024-11-16-summit-lima",
    )
    expect(row).toMatchObject({ selected: 1, signed: 8 })
    expect(row?.items).toHaveLength(22)
    expect(row?.items[0]?.id).toBe("submarine-codevelopment")
  })

  it("write out the long silences between leaders, whatever calls and letters came between", () => {
    expect(
      leadersSilences(dataset).map(({ before, after, years, months }) => [
        before.id,
        after.id,
        years,
        months,
      ]),
    ).toEqual([
      ["1996-09-13-summit-lima", "2005-11-16-summit-seoul", 9, 2],
      ["2015-04-21-kt1p-rollout", "2023-11-16-summit-san-francisco", 8, 6],
    ])
  })
})

describe("what became of what came up", () => {
  it("holds the promises and counts the rest, so that none is lost without a word", () => {
    const { followUps, apart } = detailOf("2024-11-16-summit-lima")
    expect([followUps.length, apart]).toEqual([18, 4])
  })
})

describe("the years of the list", () => {
  it("lose no meeting", () => {
    expect(yearBlocks(all).flatMap(({ rows }) => rows)).toEqual(all)
  })

  it("name only years in which no meeting at all is on record", () => {
    const years = new Set(dataset.meetings.map(({ date }) => Number(date.slice(0, 4))))
    const quiet = yearBlocks(all).filter(({ rows }) => rows.length === 0)
    expect(quiet.length).toBeGreaterThan(0)
    for (const { from, to } of quiet)
      for (let year = from; year <= to; year++) expect(years).not.toContain(year)
    const narrowed = meetingRows(
      dataset,
      dataset.meetings.filter(({ date }) => /^(2010|2015)/.test(date)),
      placesOf(() => true),
    )
    expect(yearBlocks(narrowed).map(({ from }) => from)).toEqual([2010, 2015])
  })
})

describe("a meeting in detail", () => {
  it("has each person with the office of that day, by side", () => {
    const [korea, peru] = detailOf("2024-11-16-summit-lima").delegations
    expect(korea?.attendees.map(({ person, office }) => [person.id, office.en])).toContainEqual([
      "cho-tae-yul",
      "Minister of Foreign Affairs",
    ])
    expect(peru?.attendees[0]).toMatchObject({ person: { id: "dina-boluarte" }, office: { en: "President" } })
  })

  it("says who signed what, on whose evidence", () => {
    const { signed } = detailOf("2024-11-16-summit-lima")
    expect(signed.map(({ item }) => item.id).toSorted()).toEqual([
      "critical-minerals-mou-2024",
      "fish-export-safety",
      "ict-mou-2024",
      "k2-k808-framework",
      "kf21-parts-mou-2024",
      "sima-shipyard-modernisation",
      "submarine-codevelopment",
      "tourism-mou-2024",
    ])
    const submarine = signed.find(({ item }) => item.id === "submarine-codevelopment")
    expect(submarine?.parties.map(({ id }) => id)).toEqual(expect.arrayContaining(["hd-hhi", "sima"]))
    expect(submarine?.grounds.citations).toContainEqual(
      expect.objectContaining({ publisher: "Defence Blog", paras: [4], kind: "press" }),
    )
  })

  it("keeps apart what either side asked and what both agreed on", () => {
    const world = datasetOf({
      items: [
        { id: "a", asks: [askOf("KR", "2020-05-01", "talks")] },
        {
          id: "b",
          asks: [{ ...askOf("PE", "2020-05-01", "talks") }],
          events: [{ ...eventOf("b", 1, "2020-05-01", "agreed"), meeting: "talks" }],
        },
        { id: "c" },
      ],
      meetings: [{ id: "talks", alsoRaised: ["c"] }],
    })
    const detail = detailOf("talks", world)
    expect(detail.asks.map(({ side, asks }) => [side, asks.map(({ item }) => item.id)])).toEqual([
      ["KR", ["a"]],
      ["PE", ["b"]],
      ["both", []],
    ])
    expect(detail.moved.map(({ item }) => item.id)).toEqual(["b"])
    expect(detail.alsoRaised.map(({ id }) => id)).toEqual(["c"])
  })

  it("knows how long the leaders had not met, on an earlier day", () => {
    expect(detailOf("2023-11-16-summit-san-francisco").sinceLeaders).toMatchObject({ years: 8, months: 6 })
    expect(detailOf("2024-11-16-summit-lima").sinceLeaders).toMatchObject({
      years: 1,
      months: 0,
      before: { id: "2023-11-16-summit-san-francisco" },
    })
    expect(detailOf("2023-03-29-letters-60").sinceLeaders).toBeNull()
  })
})
