import { describe, expect, it } from "vitest"
import { datasetAt } from "../../src/dataset/datasetAt.ts"
import { organisationRows, personRows } from "../../src/summary/actorRows.ts"
import { organisationRecord } from "../../src/summary/organisationRecord.ts"
import { personRecord } from "../../src/summary/personRecord.ts"
import { askOf, datasetOf, eventOf, type World } from "../support/dataset.ts"

const office = (id: string, from: string | null = null, to: string | null = null) => ({
  id,
  title: { en: id },
  from,
  to,
})
const sat = (person: string, held: string, side = "KR") => ({ person, office: held, side })

const WORLD: World = {
  people: [
    { id: "kim", offices: [office("envoy", "2012-04"), office("minister")] },
    { id: "lee", offices: [office("minister")] },
    { id: "rosa", country: "PE", offices: [office("minister")] },
    { id: "ana", country: "PE", offices: [office("author")] },
  ],
  organisations: [
    { id: "yard" },
    { id: "navy", country: "PE", kind: "armed-forces" },
    { id: "bank", country: null, kind: "international" },
  ],
  meetings: [
    { id: "first", date: "2015-03", participants: [sat("kim", "minister"), sat("rosa", "minister", "PE")] },
    { id: "second", date: "2018-05-02", participants: [sat("kim", "minister")], alsoRaised: ["visit"] },
    { id: "third", date: "2020-01-01", participants: [sat("lee", "minister")] },
  ],
  items: [
    {
      id: "ships",
      organisations: ["yard", "navy"],
      people: ["kim", "ana"],
      asks: [askOf("PE", "2015-03", "first"), askOf("KR", "2015-03", "first"), askOf("KR", "2016-01-01")],
      events: [
        { ...eventOf("ships", 1, "2015-03", "raised"), meeting: "first" },
        { ...eventOf("ships", 2, "2015-03", "mention"), meeting: "first" },
        { ...eventOf("ships", 3, "2018-05-02", "signed"), meeting: "second" },
        eventOf("ships", 4, "2019", "contracted"),
      ],
    },
    {
      id: "loan",
      organisations: ["bank", "navy"],
      people: ["ana"],
      events: [eventOf("loan", 1, "2021-07-01", "raised")],
    },
    { id: "visit", kind: "visit", events: [eventOf("visit", 1, "2018-05-02", "mention")] },
  ],
}
const dataset = datasetOf(WORLD)
const days = { asOf: dataset.about.coverage.until, today: null }
const personOf = (id: string, of = dataset) => {
  const person = of.personById.get(id)
  if (!person) throw new Error(`no ${id}`)
  return person
}
const organisationOf = (id: string) => {
  const organisation = dataset.organisationById.get(id)
  if (!organisation) throw new Error(`no ${id}`)
  return organisation
}
const rowOf = (id: string) => personRows(dataset).find(({ person }) => person.id === id)

describe("the list of people", () => {
  it("counts meetings sat in and items that name somebody, and says when sources first and last show an office", () => {
    expect(rowOf("kim")).toMatchObject({ meetings: 2, items: 1, first: "2012-04", last: "2018-05-02" })
  })

  it("names the office that is seen last first", () => {
    expect(rowOf("kim")?.offices.map(({ en }) => en)).toEqual(["minister", "envoy"])
  })

  it("gives no day to somebody who is named only", () => {
    expect(rowOf("ana")).toMatchObject({ meetings: 0, items: 2, first: null, last: null })
  })
})

describe("the list of organisations", () => {
  it("counts items and the meetings at which these came up, and dates their events as far as is known", () => {
    const rows = organisationRows(dataset, days.asOf)
    expect(
      rows.map(({ organisation, items, meetings, first, last }) => [
        organisation.id,
        items,
        meetings,
        first,
        last,
      ]),
    ).toEqual([
      ["yard", 1, 2, "2015-03", "2019"],
      ["navy", 2, 2, "2015-03", "2021-07-01"],
      ["bank", 1, 0, "2021-07-01", "2021-07-01"],
    ])
  })

  it("leaves out an event that may still lie ahead", () => {
    const yard = organisationRows(dataset, "2019-06-30").find(
      ({ organisation }) => organisation.id === "yard",
    )
    expect(yard?.last).toBe("2018-05-02")
  })
})

describe("the page of a person", () => {
  const kim = personRecord(dataset, personOf("kim"), days)

  it("lists meetings newest first, with the office of that day and who sat opposite", () => {
    expect(kim.meetings.map(({ meeting }) => meeting.id)).toEqual(["second", "first"])
    expect(kim.meetings[1]?.office.en).toBe("minister")
    expect(kim.meetings[1]?.opposite.map(({ id }) => id)).toEqual(["rosa"])
    const [met] = personRecord(dataset, personOf("rosa"), days).meetings
    expect(met?.opposite.map(({ id }) => id)).toEqual(["kim"])
  })

  it("shows in which office somebody is seen from when to when, and by when another follows", () => {
    const [minister, envoy] = kim.offices
    expect(minister).toMatchObject({
      id: "minister",
      seen: { first: "2015-03", last: "2018-05-02", times: 2 },
      departure: { by: "2020-01-01", successor: { id: "lee" } },
    })
    expect(envoy).toMatchObject({ id: "envoy", from: "2012-04", seen: null })
  })

  it("marks a term whose days have no source of their own", () => {
    expect(kim.offices.map(({ isUnsourced }) => isUnsourced)).toEqual([false, true])
  })

  it("gives the asks of the person's own side at these meetings, and neither the other side's nor those voiced elsewhere", () => {
    expect(kim.asks.map(({ ask, meeting }) => [ask.by, meeting?.id])).toEqual([["KR", "first"]])
    const { asks } = personRecord(dataset, personOf("rosa"), days)
    expect(asks.map(({ ask }) => ask.by)).toEqual(["PE"])
  })

  it("gives also what both sides asked together, and counts every source of the person once", () => {
    const cite = (source: string) => [{ source, para: null }]
    const world = datasetOf({
      sources: [{ id: "decree" }, { id: "gazette" }, { id: "story" }, { id: "elsewhere" }],
      people: [
        {
          id: "kim",
          offices: [
            office("author"),
            office("consul", null, "2013"),
            { ...office("envoy", "2014-04"), evidence: cite("decree") },
            { ...office("minister"), evidence: cite("decree") },
          ],
        },
      ],
      meetings: [
        {
          id: "talks",
          date: "2012-01-01",
          participants: [sat("kim", "minister")],
          evidence: cite("gazette"),
        },
        { id: "others", date: "2012-02-01", participants: [] },
      ],
      items: [
        { id: "pact", asks: [askOf("both", "2012-01-01", "talks"), askOf("KR", "2012-02-01", "others")] },
        {
          id: "novel",
          people: ["kim"],
          events: [{ ...eventOf("novel", 1, "2020", "mention"), evidence: cite("story") }],
        },
        { id: "ships", events: [{ ...eventOf("ships", 1, "2020", "raised"), evidence: cite("elsewhere") }] },
      ],
    })
    const record = personRecord(world, personOf("kim", world), days)
    expect(record.asks.map(({ ask, meeting }) => [ask.by, meeting?.id])).toEqual([["both", "talks"]])
    expect(record.items.map(({ item }) => item.id)).toEqual(["novel"])
    expect([record.reports, record.origins]).toEqual([3, 3])
    expect(
      record.offices.map(({ id, isUnsourced, grounds }) => [
        id,
        isUnsourced,
        ...grounds.citations.map((one) => one.id),
      ]),
    ).toEqual([
      ["envoy", false, "decree"],
      ["minister", false, "decree"],
      ["author", false],
      ["consul", true],
    ])
    const inOffice = personRecord(world, personOf("kim", world), { asOf: "2012-06-30", today: null })
    expect(inOffice.offices.find(({ id }) => id === "consul")?.isUnsourced).toBe(false)
    // The term has ended once its last day is over.
    const isUnsourcedOn = (asOf: string) =>
      personRecord(world, personOf("kim", world), { asOf, today: null }).offices.find(
        ({ id }) => id === "consul",
      )?.isUnsourced
    expect(["2013-12-31", "2014-01-01"].map(isUnsourcedOn)).toEqual([false, true])
  })

  it("gives what happened at these meetings besides mentions, with what attests it", () => {
    expect(kim.events.map(({ event, grounds }) => [event.id, grounds.reports])).toEqual([
      ["ships-03", 1],
      ["ships-01", 1],
    ])
  })

  it("names the organisations of the items that name the person, those of most items first", () => {
    const { organisations } = personRecord(dataset, personOf("ana"), days)
    expect(organisations.map(({ actor, items }) => [actor.id, items])).toEqual([
      ["navy", 2],
      ["yard", 1],
      ["bank", 1],
    ])
  })

  it("as of an earlier day knows no later meeting and no later successor", () => {
    const then = datasetAt(dataset, "2016-01-01")
    const record = personRecord(then, personOf("kim", then), { asOf: "2016-01-01", today: null })
    expect(record.meetings.map(({ meeting }) => meeting.id)).toEqual(["first"])
    expect(record.offices[0]).toMatchObject({ seen: { times: 1 }, departure: null })
    expect(then.personById.has("lee")).toBe(false)
    expect(then.organisationById.has("bank")).toBe(false)
  })
})

describe("the page of an organisation", () => {
  const navy = organisationRecord(dataset, organisationOf("navy"), days)

  it("lists its items, the one heard of last first, and who asked on them", () => {
    expect(navy.items.map(({ item, askers }) => [item.id, askers.map(({ by }) => by)])).toEqual([
      ["loan", []],
      ["ships", ["PE", "KR"]],
    ])
    const raisedIn = (year: string) => ({
      id: `in-${year}`,
      organisations: ["yard"],
      events: [eventOf(`in-${year}`, 1, year, "raised")],
    })
    const busy = datasetOf({ organisations: [{ id: "yard" }], items: ["2015", "2020", "2010"].map(raisedIn) })
    const [yard] = busy.organisations
    expect(yard && organisationRecord(busy, yard, days).items.map(({ item }) => item.id)).toEqual([
      "in-2020",
      "in-2015",
      "in-2010",
    ])
    const then = organisationRecord(dataset, organisationOf("navy"), { asOf: "2016-06-01", today: null })
    expect(then.items.map(({ item, heard }) => [item.id, heard])).toEqual([
      ["ships", "2016-01-01"],
      ["loan", null],
    ])
  })

  it("has its own items alone", () => {
    const yard = organisationRecord(dataset, organisationOf("yard"), days)
    expect(yard.items.map(({ item }) => item.id)).toEqual(["ships"])
    expect(navy.asks.map(({ ask }) => [ask.by, ask.date])).toEqual([
      ["KR", "2016-01-01"],
      ["PE", "2015-03"],
      ["KR", "2015-03"],
    ])
  })

  it("tells what happened to them, newest first", () => {
    expect(navy.events.map(({ event }) => event.id)).toEqual([
      "loan-01",
      "ships-04",
      "ships-03",
      "ships-01",
      "ships-02",
    ])
  })

  it("counts the meetings at which they came up, and names who else is in them", () => {
    expect(navy.meetings.map(({ meeting, items }) => [meeting.id, items])).toEqual([
      ["second", 1],
      ["first", 1],
    ])
    expect(navy.people.map(({ actor, items }) => [actor.id, items])).toEqual([
      ["ana", 2],
      ["kim", 1],
    ])
    expect(navy.organisations.map(({ actor }) => actor.id)).toEqual(["yard", "bank"])
  })
})
