import { describe, expect, it } from "vitest"
import { lastDay } from "../../src/dataset/partialDate.ts"
import { stageAt } from "../../src/dataset/stage.ts"
import { earlierMeetings, sinceMeeting } from "../../src/summary/sinceMeeting.ts"
import { askOf, datasetOf, eventOf, realDataset } from "../support/dataset.ts"

const world = datasetOf({
  meetings: [
    { id: "spring", date: "2020-05-01" },
    { id: "morning", date: "2022-05-01" },
    { id: "evening", date: "2022-05-01" },
  ],
  items: [
    {
      id: "ships",
      asks: [
        askOf("KR", "2020-05-01", "spring"),
        askOf("KR", "2021-01-01"),
        askOf("PE", "2022-05-01", "morning"),
      ],
      events: [
        { ...eventOf("ships", 1, "2020-05-01", "raised"), meeting: "spring" },
        eventOf("ships", 2, "2021-02-01", "agreed"),
        eventOf("ships", 3, "2022-05-01", "contracted"),
      ],
    },
    {
      id: "port",
      asks: [askOf("PE", "2020-05-01", "spring")],
      events: [{ ...eventOf("port", 1, "2020-04-01", "raised") }],
    },
    {
      id: "forum",
      kind: "statement",
      events: [{ ...eventOf("forum", 1, "2020-05-01", "mention"), meeting: "spring" }],
    },
    { id: "vague", events: [eventOf("vague", 1, "2020", "raised")] },
    {
      id: "done",
      asks: [askOf("PE", "2020-05-01", "spring")],
      events: [eventOf("done", 1, "2020-01-01", "delivered")],
    },
  ],
})
const meeting = (id: string) => {
  const found = world.meetingById.get(id)
  if (!found) throw new Error(`no ${id}`)
  return found
}
const since = sinceMeeting(world, meeting("spring"), meeting("evening"))

describe("what changed between two meetings", () => {
  it("counts from the day after the one to the day of the other", () => {
    expect(since.asks.map(({ ask, isFirst }) => [ask.by, ask.date, isFirst])).toEqual([
      ["KR", "2021-01-01", false],
      ["PE", "2022-05-01", true],
    ])
    expect(since.signed.map(({ event, before }) => [event.id, before])).toEqual([["ships-03", "agreed"]])
    expect(since.moved.map(({ event, before }) => [event.id, before])).toEqual([
      ["vague-01", null],
      ["ships-02", "raised"],
    ])
  })

  it("marks a date too vague to lie surely in between", () => {
    expect(since.moved.map(({ isVague }) => isVague)).toEqual([true, false])
  })

  it("names what was raised at the first and not heard of since, without what is closed", () => {
    expect(since.unheard.map(({ item, last }) => [item.id, last])).toEqual([["port", "2020-04-01"]])
    expect(since.fellSilent.map(({ item }) => item.id)).toEqual(["port"])
  })

  it("lists every item of the dataset that stood at another stage than before, for every two meetings in a row", () => {
    const real = realDataset()
    for (const later of real.meetings) {
      const [earlier] = earlierMeetings(real, later)
      if (!earlier) continue
      const { signed, moved } = sinceMeeting(real, earlier, later)
      const listed = new Set([...signed, ...moved].map(({ item }) => item))
      const [from, until] = [earlier, later].map(({ date, endDate }) => lastDay(endDate ?? date))
      const changed = real.items.filter((item) => stageAt(item, from ?? "") !== stageAt(item, until ?? ""))
      expect([later.id, changed.filter((item) => !listed.has(item)).map(({ id }) => id)]).toEqual([
        later.id,
        [],
      ])
    }
  })

  it("names the meetings in between, without either of the two", () => {
    expect(since.between.map(({ id }) => id)).toEqual(["morning"])
    expect(sinceMeeting(world, meeting("spring"), meeting("morning")).between.map(({ id }) => id)).toEqual([
      "evening",
    ])
  })

  it("tells of a paper signed while the stage stayed, and of everything oldest first, whatever the item", () => {
    const papers = datasetOf({
      meetings: [
        { id: "first", date: "2020-05-01" },
        { id: "last", date: "2023-05-01" },
        { id: "next", date: "2024-05-01" },
      ],
      items: [
        {
          id: "ships",
          asks: [askOf("KR", "2022-01-01"), askOf("KR", "2024-01-01")],
          events: [
            eventOf("ships", 1, "2019-01-01", "contracted"),
            eventOf("ships", 2, "2021", "mention"),
            eventOf("ships", 3, "2022-02-01", "contracted"),
            eventOf("ships", 4, "2022-06-01", "under-way"),
          ],
        },
        {
          id: "loan",
          asks: [askOf("PE", "2020-05"), askOf("PE", "2021-01-01")],
          events: [
            eventOf("loan", 1, "2020-01-01", "raised"),
            eventOf("loan", 2, "2020-05", "agreed"),
            eventOf("loan", 3, "2020-05", "signed"),
          ],
        },
      ],
    })
    const [first, last] = papers.meetings
    if (!first || !last) throw new Error("no meetings")
    const { asks, signed, moved, between } = sinceMeeting(papers, first, last)
    expect(between).toEqual([])
    expect(asks.map(({ ask, isFirst, isVague }) => [ask.by, ask.date, isFirst, isVague])).toEqual([
      ["PE", "2020-05", true, true],
      ["PE", "2021-01-01", false, false],
      ["KR", "2022-01-01", true, false],
    ])
    expect(signed.map(({ event, before, isVague }) => [event.id, before, isVague])).toEqual([
      ["loan-03", "agreed", true],
      ["ships-03", "contracted", false],
    ])
    expect(moved.map(({ event, before, isVague }) => [event.id, before, isVague])).toEqual([
      ["loan-02", "raised", true],
      ["ships-04", "contracted", false],
    ])
  })

  it("is told only since meetings of an earlier day", () => {
    expect(earlierMeetings(world, meeting("evening")).map(({ id }) => id)).toEqual(["spring"])
    expect(earlierMeetings(world, meeting("spring"))).toEqual([])
  })

  it("from San Francisco to Lima finds the ship contract and the memorandum on submarines", () => {
    const real = realDataset()
    const [a, b] = ["2023-11-16-summit-san-francisco", "2024-11-16-summit-lima"].map((id) =>
      real.meetingById.get(id),
    )
    if (!a || !b) throw new Error("meetings are missing")
    const { signed, asks } = sinceMeeting(real, a, b)
    const ids = signed.map(({ item }) => item.id)
    expect(ids).toContain("naval-vessels-sima-2024")
    expect(ids).toContain("submarine-codevelopment")
    expect(asks.every(({ ask }) => ask.date >= "2023")).toBe(true)
  })
})
