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
const held = (id: string) => ({ id, title: { en: id }, from: null, to: null })
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

  it("put what was signed first, then what moved, was asked, was mentioned, was touched, each by sector; what is selected before all", () => {
    const here = (id: string, stage: "signed" | "contracted" | "agreed" | "mention") => ({
      ...eventOf(id, 1, "2020-05-01", stage),
      meeting: "talks",
    })
    const world = datasetOf({
      places: [{ id: "lima" }],
      people: [
        { id: "kim", offices: [held("minister")] },
        { id: "lee", offices: [held("aide")] },
        { id: "rosa", country: "PE", offices: [held("minister")] },
      ],
      meetings: [
        {
          id: "talks",
          place: "lima",
          alsoRaised: ["touched"],
          participants: [
            { person: "rosa", office: "minister", side: "PE" },
            { person: "kim", office: "minister", side: "KR" },
            { person: "lee", office: "aide", side: "KR" },
          ],
        },
      ],
      items: [
        { id: "touched" },
        { id: "mentioned", sector: "minerals", events: [here("mentioned", "mention")] },
        { id: "asked-mine", sector: "minerals", asks: [askOf("PE", "2020-05-01", "talks")] },
        { id: "asked-gun", asks: [askOf("KR", "2020-05-01", "talks")] },
        { id: "moved", sector: "trade", events: [here("moved", "agreed")] },
        { id: "signed-forum", sector: "apec", events: [here("signed-forum", "contracted")] },
        { id: "signed-goods", sector: "trade", events: [here("signed-goods", "signed")] },
      ],
    })
    const rowWith = (...selected: readonly number[]) =>
      meetingRows(world, world.meetings, Uint32Array.from(selected))[0]
    const ids = (...selected: readonly number[]) => rowWith(...selected)?.items.map(({ id }) => id)
    const byWeight = [
      "signed-goods",
      "signed-forum",
      "moved",
      "asked-gun",
      "asked-mine",
      "mentioned",
      "touched",
    ]
    expect(ids()).toEqual(byWeight)
    expect(ids(0, 4)).toEqual([
      "moved",
      "touched",
      ...byWeight.filter((id) => id !== "moved" && id !== "touched"),
    ])
    expect(rowWith(0, 4)).toMatchObject({ selected: 2, signed: 2, others: 1, place: { id: "lima" } })
    expect(rowWith()?.principals.map(({ id }) => id)).toEqual(["kim", "rosa"])
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
    expect(all.flatMap(({ meeting, silence }) => (silence ? [[meeting.id, silence.years]] : []))).toEqual([
      ["2005-11-16-summit-seoul", 9],
      ["2023-11-16-summit-san-francisco", 8],
    ])
  })
})

describe("the leaders’ meetings", () => {
  const president = { id: "head", title: { en: "President" }, from: null, to: null }
  const world = datasetOf({
    people: [
      { id: "kr", offices: [held("envoy"), president] },
      { id: "pe", country: "PE", offices: [president] },
    ],
    meetings: ["2010-01-01", "2012-12-31", "2015-12-31"].map((date) => ({
      id: `summit-${date}`,
      date,
      level: "leaders" as const,
      participants: ["KR", "PE"].map((side) => ({ person: side.toLowerCase(), office: "head", side })),
    })),
  })

  it("end a long silence where it was of three whole years or more", () => {
    expect(leadersSilences(world).map(({ before, years }) => [before.date, years])).toEqual([
      ["2012-12-31", 3],
    ])
  })

  it("show the leaders in the office in which they sat, whatever others they held", () => {
    const [korea] = detailOf("summit-2015-12-31", world).delegations
    expect(korea?.attendees.map(({ office }) => office.en)).toEqual(["President"])
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

  it("join the quiet years between two meetings, and leave out a year whose meetings are not chosen", () => {
    const world = datasetOf({
      meetings: [2000, 2003, 2006].map((year) => ({ id: `talks-${year}`, date: `${year}-05-01` })),
    })
    const chosen = world.meetings.filter(({ id }) => id !== "talks-2003")
    const blocks = yearBlocks(meetingRows(world, chosen, new Uint32Array()))
    expect(blocks.map(({ from, to, rows }) => [from, to, rows.length])).toEqual([
      [2000, 2000, 1],
      [2001, 2002, 0],
      [2004, 2005, 0],
      [2006, 2006, 1],
    ])
    expect(yearBlocks([])).toEqual([])
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

  it("tells of mentions after what moved, and where each promise stood at its end and stands now", () => {
    const world = datasetOf({
      meetings: [{ id: "talks", date: "2020-05-01", endDate: "2020-05-03", alsoRaised: ["visit"] }],
      items: [
        { id: "gun", events: [{ ...eventOf("gun", 1, "2020-05-01", "mention"), meeting: "talks" }] },
        {
          id: "port",
          sector: "trade",
          events: [
            { ...eventOf("port", 1, "2020-05-01", "raised"), meeting: "talks" },
            eventOf("port", 2, "2020-05-03", "agreed"),
            eventOf("port", 3, "2021-05-01", "signed"),
          ],
        },
        {
          id: "pact",

          events: [{ ...eventOf("pact", 1, "2020-05-01", "signed"), meeting: "talks" }],
        },
        { id: "visit", kind: "visit", events: [eventOf("visit", 1, "2020-05-01", "mention")] },
      ],
    })
    const { moved, followUps, apart } = detailOf("talks", world)
    expect(moved.map(({ event }) => event.id)).toEqual(["port-01", "gun-01"])
    expect(followUps.map(({ item, afterwards, stage }) => [item.id, afterwards, stage])).toEqual([
      ["pact", "signed", "signed"],
      ["port", "agreed", "signed"],
      ["gun", null, null],
    ])
    expect(apart).toBe(1)
  })

  it("leads to the meetings before and after, of any level and of its own, and to the last of an earlier day", () => {
    const world = datasetOf({
      meetings: [
        { id: "a", date: "2020-01-01" },
        { id: "b", date: "2020-05-01", level: "leaders" },
        { id: "c", date: "2020-05-01" },
        { id: "d", date: "2021-01-01" },
      ],
    })
    const around = (id: string) => {
      const { neighbours } = detailOf(id, world)
      return {
        previous: neighbours.previous?.id,
        next: neighbours.next?.id,
        previousOfLevel: neighbours.previousOfLevel?.id,
        nextOfLevel: neighbours.nextOfLevel?.id,
        earlier: neighbours.earlier?.id,
        earlierOfLevel: neighbours.earlierOfLevel?.id,
      }
    }
    expect(around("c")).toEqual({
      previous: "b",
      next: "d",
      previousOfLevel: "a",
      nextOfLevel: "d",
      earlier: "a",
      earlierOfLevel: "a",
    })
    expect(around("b")).toEqual({
      previous: "a",
      next: "c",
      previousOfLevel: undefined,
      nextOfLevel: undefined,
      earlier: "a",
      earlierOfLevel: undefined,
    })
    expect([around("a").previous, around("d").next]).toEqual([undefined, undefined])
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
