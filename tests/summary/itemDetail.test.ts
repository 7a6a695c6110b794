import { describe, expect, it } from "vitest"
import { itemDetail } from "../../src/summary/itemDetail.ts"
import { askOf, datasetOf, eventOf } from "../support/dataset.ts"

const office = (id: string) => ({ id, title: { en: id }, from: null, to: null })
const sat = (person: string, held: string, side = "KR") => ({ person, office: held, side })

const dataset = datasetOf({
  sources: [{ id: "wire", weak: { en: "a forum post" } }],
  people: [
    { id: "kim", offices: [office("envoy"), office("minister")] },
    { id: "lee", offices: [office("minister")] },
    { id: "ana", country: "PE", offices: [office("author"), office("minister")] },
    { id: "rosa", country: "PE", offices: [office("envoy")] },
  ],
  organisations: [{ id: "yard" }, { id: "navy", country: "PE" }],
  places: [{ id: "callao" }],
  meetings: [
    { id: "first", date: "2015-03-02", participants: [sat("kim", "minister")] },
    {
      id: "second",
      date: "2018-05-02",
      participants: [sat("rosa", "envoy", "PE"), sat("kim", "minister")],
    },
    { id: "third", date: "2020-01-01", participants: [sat("lee", "minister")] },
  ],
  items: [
    {
      id: "ships",
      organisations: ["navy", "yard"],
      people: ["kim", "ana"],
      places: ["callao"],
      asks: [askOf("PE", "2015-03-02", "first"), askOf("KR", "2016-01-01"), askOf("PE", "2018-01-01")],
      events: [
        { ...eventOf("ships", 1, "2015-03-02", "raised"), meeting: "first" },
        {
          ...eventOf("ships", 2, "2018-05-02", "signed"),
          meeting: "second",
          evidence: [{ source: "wire", para: 3 }],
        },
        eventOf("ships", 3, "2019-01-01", "mention"),
      ],
      related: [{ id: "frigates", relation: "follows" }],
      amounts: [
        {
          amount: 5e6,
          currency: "USD",
          kind: "offer",
          scope: "whole",
          asOf: "2018",
          note: null,
          evidence: [{ source: "wire", para: 4 }],
        },
      ],
      notes: { en: "No contract was found." },
    },
    {
      id: "frigates",
      events: [
        eventOf("frigates", 1, "2010-01-01", "raised"),
        { ...eventOf("frigates", 2, "2015-02-01", "transformed"), into: "ships" },
      ],
    },
    {
      id: "refit",
      related: [
        { id: "ships", relation: "part-of" },
        { id: "frigates", relation: "follows" },
      ],
    },
  ],
  disagreements: [
    { id: "price", items: ["frigates", "ships"] },
    { id: "settled", items: ["ships"], resolved: { en: "one rounds" } },
    { id: "of-others", items: ["refit"] },
  ],
})
const detailOf = (id: string, asOf = "2026-01-01") => {
  const item = dataset.itemById.get(id)
  if (!item) throw new Error(`no ${id}`)
  return itemDetail(item, dataset, { asOf, today: null })
}
const ships = detailOf("ships")

describe("an item in detail", () => {
  it("dates its stage by the event that reached it, on the evidence of that event alone, and names the next rung", () => {
    expect([ships.stage, ships.decided?.claim.id, ships.nextRung]).toEqual([
      "signed",
      "ships-02",
      "contracted",
    ])
    expect(ships.decided?.grounds.citations).toMatchObject([{ id: "wire", paras: [3], weak: true }])
    expect(ships.grounds.citations.map(({ id, weak }) => [id, weak])).toEqual([
      ["some-paper-2020", false],
      ["wire", true],
    ])
    expect([ships.grounds.reports, ships.notes.grounds.reports]).toEqual([2, 0])
  })

  it("says how often each side asked, who asked first, and whether that moved anything", () => {
    expect(ships.askers).toEqual([
      { by: "PE", count: 2, withoutMoving: 1, hasMoved: true },
      { by: "KR", count: 1, withoutMoving: 0, hasMoved: true },
    ])
    expect(detailOf("ships", "2018-05-01").askers.map(({ hasMoved }) => hasMoved)).toEqual([false, false])
  })

  it("gives each amount with what attests it", () => {
    expect(ships.amounts.map(({ claim, grounds }) => [claim.amount, grounds.citations[0]?.paras])).toEqual([
      [5e6, [4]],
    ])
    expect(ships.value?.high).toBe(5e6)
  })

  it("lists asks newest first, each with where it was voiced and what came next", () => {
    expect(ships.asks.map(({ claim, meeting, next }) => [claim.date, meeting?.id, next?.id])).toEqual([
      ["2018-01-01", undefined, "ships-02"],
      ["2016-01-01", undefined, "ships-02"],
      ["2015-03-02", "first", "ships-02"],
    ])
    expect(detailOf("ships", "2018-05-01").asks.map(({ next }) => next)).toEqual([null, null, null])
  })

  it("lists events newest first, with where they happened", () => {
    expect(ships.events.map(({ claim, meeting }) => [claim.id, meeting?.id])).toEqual([
      ["ships-03", undefined],
      ["ships-02", "second"],
      ["ships-01", "first"],
    ])
  })

  it("leads from what it was to what it became, and back", () => {
    expect(detailOf("frigates").events.map(({ into }) => into?.id)).toEqual(["ships", undefined])
    expect(ships.cameFrom.map(({ id }) => id)).toEqual(["frigates"])
    expect(detailOf("frigates").cameFrom).toEqual([])
  })

  it("names the ties of its own first, then those by which others name it", () => {
    const tied = (id: string) =>
      detailOf(id).ties.map(({ item, relation, back }) => `${back ? "from" : "to"} ${item.id}: ${relation}`)
    expect(tied("ships")).toEqual(["to frigates: follows", "from refit: part-of"])
    expect(tied("frigates")).toEqual(["from ships: follows", "from refit: follows"])
  })

  it("names organisations, people and places in the order of the record", () => {
    expect(ships.organisations.map(({ id }) => id)).toEqual(["navy", "yard"])
    expect(ships.people.map(({ person }) => person.id)).toEqual(["kim", "ana"])
    expect(ships.places.map(({ id }) => id)).toEqual(["callao"])
  })

  it("names of a person the office held when it came up and who follows there; of one who sat in no meeting every office", () => {
    const offices = ships.people.map((one) =>
      one.offices.map(({ title, seen, departure }) => [title.en, seen, departure?.successor?.id ?? null]),
    )
    expect(offices).toEqual([
      [["minister", "2018-05-02", "lee"]],
      [
        ["author", null, null],
        ["minister", null, null],
      ],
    ])
  })

  it("came up at meetings by the day shown, newest first", () => {
    expect(ships.meetings.map(({ id }) => id)).toEqual(["second", "first"])
    expect(detailOf("ships", "2018-05-01").meetings.map(({ id }) => id)).toEqual(["first"])
  })

  it("tells of open disagreements alone", () => {
    expect(ships.disagreements.map(({ id }) => id)).toEqual(["price"])
  })
})
