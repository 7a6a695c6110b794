import { describe, expect, it } from "vitest"
import { asksUntil } from "../../src/dataset/asks.ts"
import { datasetAt } from "../../src/dataset/datasetAt.ts"
import { lastDay } from "../../src/dataset/partialDate.ts"
import { isClosed } from "../../src/dataset/stage.ts"
import { LEVELS } from "../../src/dataset/vocabulary.ts"
import { askRows } from "../../src/summary/askRows.ts"
import {
  type Brief,
  BRIEF_LIMITS,
  type BriefChoice,
  type BriefFact,
  briefOf,
  type BriefSectionId,
} from "../../src/summary/brief.ts"
import { briefPeople } from "../../src/summary/briefPeople.ts"
import { askOf, datasetOf, eventOf, realDataset } from "../support/dataset.ts"

const CHOICE: BriefChoice = { side: "KR", counterpart: "PE", level: "ministers", isOfAll: true }
const DAYS = { asOf: "2022-12-31", today: "2023-01-10" }
const sectionOf = ({ sections }: Brief, id: BriefSectionId) => {
  const section = sections.find((one) => one.id === id)
  if (!section) throw new Error(`no section ${id}`)
  return section
}
const idsOf = (brief: Brief, id: BriefSectionId) => sectionOf(brief, id).lines.map((line) => line.id)

const minister = (id: string) => ({ person: id, office: "minister", side: id.startsWith("kr") ? "KR" : "PE" })
const office = { id: "minister", title: { en: "Minister of Defence" }, from: null, to: null }
const world = datasetOf({
  people: [
    { id: "kr-old", country: "KR", offices: [office] },
    { id: "kr-new", country: "KR", offices: [office] },
    { id: "pe-one", country: "PE", offices: [{ ...office, to: "2021-06-30" }] },
  ],
  meetings: [
    { id: "spring", date: "2020-05-01", participants: [minister("kr-old"), minister("pe-one")] },
    { id: "autumn", date: "2022-09-01", level: "officials", participants: [minister("kr-new")] },
  ],
  items: [
    {
      id: "ships",
      asks: [
        askOf("KR", "2019-01-01"),
        askOf("KR", "2020-05-01", "spring"),
        askOf("PE", "2020-05-01", "spring"),
      ],
      events: [
        eventOf("ships", 1, "2019-01-01", "raised"),
        eventOf("ships", 2, "2021-02-01", "signed"),
        eventOf("ships", 3, "2021-06-01", "contracted"),
        eventOf("ships", 4, "2021-07-01", "under-way"),
      ],
    },
    {
      id: "planned",
      asks: [askOf("PE", "2022-06-01")],
      events: [eventOf("planned", 1, "2023-05-01", "raised")],
    },
    { id: "old-port", asks: [askOf("PE", "2015")], events: [eventOf("old-port", 1, "2015", "raised")] },
    {
      id: "done",
      asks: [askOf("PE", "2019-01-01")],
      events: [eventOf("done", 1, "2021-01-01", "delivered")],
    },
    {
      id: "forum",
      kind: "statement",
      asks: [askOf("PE", "2019-01-01")],
      events: [eventOf("forum", 1, "2019-01-01", "mention")],
    },
    { id: "unheard", checked: "2021-01-01", events: [eventOf("unheard", 1, "2021-05-01", "raised")] },
    { id: "forgotten", checked: "2021-01-01", events: [eventOf("forgotten", 1, "2018-05-01", "raised")] },
    { id: "silent", events: [eventOf("silent", 1, "2016-05-01", "raised")] },
  ],
  disagreements: [
    { id: "of-nothing" },
    { id: "of-port", items: ["silent"] },
    { id: "of-ships", items: ["ships"] },
    { id: "settled", items: ["ships"], resolved: { en: "one rounds" } },
  ],
})
const brief = briefOf(world, world.items, CHOICE, DAYS)

describe("a brief", () => {
  it("tells of the last meeting of the level what each side asked there, then of the newest of any level", () => {
    expect(brief.last?.id).toBe("spring")
    expect(idsOf(brief, "met")).toEqual(["met:spring", "asked:spring:PE", "asked:spring:KR", "met:autumn"])
  })

  it("marks who sat there and is out of office since", () => {
    const fact = sectionOf(brief, "met").lines[0]?.fact
    if (fact?.kind !== "met") throw new Error("the first line is no meeting")
    expect(
      fact.principals.map(({ person, departure }) => [
        person.id,
        departure?.by,
        departure?.successor?.id ?? null,
      ]),
    ).toEqual([
      ["kr-old", "2022-09-01", "kr-new"],
      ["pe-one", "2021-06-30", null],
    ])
  })

  it("has one line an item that changed since, its newest change first", () => {
    const { lines } = sectionOf(brief, "changed")
    expect(lines.map(({ id }) => id)).toEqual(["move:ships", "move:unheard", "move:done"])
    const fact = lines[0]?.fact
    if (fact?.kind !== "move") throw new Error("no change")
    expect([fact.move.event.id, fact.earlier.map(({ event }) => event.id)]).toEqual([
      "ships-04",
      ["ships-03", "ships-02"],
    ])
  })

  it("holds as open an ask whose item is a promise that is not yet contracted, or of which nothing happened yet", () => {
    expect(idsOf(brief, "theirs")).toEqual(["ask:old-port:PE", "ask:planned:PE"])
    expect(idsOf(brief, "ours")).toEqual([])
    expect(idsOf(brief, "together")).toEqual([])
  })

  it("turns round for the other side's officer", () => {
    const other = briefOf(world, world.items, { ...CHOICE, side: "PE", counterpart: "KR" }, DAYS)
    expect(idsOf(other, "theirs")).toEqual(idsOf(brief, "ours"))
    expect(idsOf(other, "ours")).toEqual(idsOf(brief, "theirs"))
  })

  it("tells of open disagreements, those on what it names first, and of those on nothing only where all sectors are in it", () => {
    expect(idsOf(brief, "differ")).toEqual(["differ:of-ships", "differ:of-nothing"])
    expect(sectionOf(brief, "differ").rest.map(({ id }) => id)).toEqual(["differ:of-port"])
    const ofSome = briefOf(world, world.items, { ...CHOICE, isOfAll: false }, DAYS)
    expect(idsOf(ofSome, "differ")).toEqual(["differ:of-ships", "differ:of-port"])
  })

  it("puts what nobody checked before what is silent, and leaves out what it named already", () => {
    const { lines } = sectionOf(brief, "quiet")
    expect(lines.map(({ id, fact }) => [id, fact.kind === "quiet" && fact.quiet.kind])).toEqual([
      ["quiet:forgotten", "unchecked"],
      ["quiet:silent", "silent"],
    ])
  })

  it("says nothing of checks in a view of the past, where nobody had checked yet", () => {
    const past = briefOf(world, world.items, CHOICE, { ...DAYS, today: null })
    expect(
      sectionOf(past, "quiet").lines.map(({ fact }) => fact.kind === "quiet" && fact.quiet.kind),
    ).toEqual(["silent", "silent"])
  })

  it("names who was last seen in an office and who held it by the last meeting", () => {
    const facts = sectionOf(brief, "offices").lines.map(({ fact }) => fact)
    expect(
      facts.map(
        (fact) =>
          fact.kind === "office" && [
            fact.holder.person.id,
            fact.holder.departure?.by ?? null,
            fact.earlier.map(({ person: { id }, lastSeen }) => `${id} ${lastSeen}`).join() || null,
          ],
      ),
    ).toEqual([
      ["pe-one", "2021-06-30", null],
      ["kr-new", null, "kr-old 2020-05-01"],
    ])
  })

  it("names people of its lines each once: who met, who holds an office, who held it and who followed", () => {
    const named = (...ids: readonly BriefSectionId[]) =>
      briefPeople({ ...brief, sections: ids.map((id) => sectionOf(brief, id)) }).map(({ id }) => id)
    expect(named("met")).toEqual(["kr-old", "kr-new", "pe-one"])
    expect(named("offices")).toEqual(["pe-one", "kr-new", "kr-old"])
    expect(named("changed", "quiet")).toEqual([])
    expect(named("offices", "met")).toEqual(["pe-one", "kr-new", "kr-old"])
  })

  it("marks an office holder not seen for a year, unless it is known that he or she left", () => {
    const old = (asOf: string) =>
      sectionOf(briefOf(world, world.items, CHOICE, { asOf, today: null }), "offices").lines.flatMap(
        ({ fact }) => (fact.kind === "office" && fact.isOld ? [fact.holder.person.id] : []),
      )
    expect(old("2021-05-01")).toEqual([])
    expect(old("2021-05-02")).toEqual(["pe-one", "kr-old"])
    expect(old("2021-07-01")).toEqual(["kr-old"])
    expect(old("2023-09-01")).toEqual([])
    expect(old("2023-09-02")).toEqual(["kr-new"])
  })

  it("keeps to the items given", () => {
    const ofPort = briefOf(
      world,
      world.items.filter(({ id }) => id === "old-port"),
      { ...CHOICE, isOfAll: false },
      DAYS,
    )
    expect(idsOf(ofPort, "met")).toEqual(["met:spring", "met:autumn"])
    for (const id of ["changed", "ours", "figures", "differ", "quiet"] as const)
      expect([id, idsOf(ofPort, id)]).toEqual([id, []])
  })

  it("has nothing to tell where no meeting of the level is on record", () => {
    const none = briefOf(world, world.items, { ...CHOICE, level: "leaders" }, DAYS)
    expect(none.last).toBeNull()
    expect(idsOf(none, "met")).toEqual(["met:autumn"])
    expect(idsOf(none, "changed")).toEqual([])
    expect(idsOf(none, "offices")).toEqual([])
  })
})

describe("the meetings that went before", () => {
  const both = (held: string) =>
    ["KR", "PE"].map((side) => ({ person: side.toLowerCase(), office: held, side }))
  const president = { ...office, id: "head", title: { en: "President" } }
  const met = datasetOf({
    places: [{ id: "lima" }],
    people: [
      { id: "kr", offices: [president, office] },
      { id: "pe", country: "PE", offices: [president, office] },
    ],
    meetings: [
      { id: "summit", date: "2015-01-01", level: "leaders", place: "lima", participants: both("head") },
      { id: "call", date: "2016-01-01", level: "leaders", format: "call", participants: both("head") },
      { id: "gala", date: "2018-01-01", level: "leaders", format: "event", participants: both("head") },
      { id: "talks", date: "2019-01-01", participants: both("minister") },
      { id: "letters", date: "2020-01-01", format: "letters", participants: both("minister") },
      { id: "visit", date: "2022-12-31", level: "officials", participants: both("minister") },
      {
        id: "year-end-fair",
        date: "2022-12-31",
        endDate: "2023-01-01",
        level: "officials",
        participants: both("minister"),
      },
    ],
    items: [
      {
        id: "ships",
        asks: [askOf("KR", "2019-01-01", "talks"), askOf("both", "2019-01-01", "talks")],
        events: [
          eventOf("ships", 1, "2018-01-01", "raised"),
          { ...eventOf("ships", 2, "2019-01-01", "signed"), meeting: "talks" },
        ],
      },
      {
        id: "loan",
        asks: [askOf("PE", "2019-01-01", "talks")],
        events: [{ ...eventOf("loan", 1, "2019-01-01", "signed"), meeting: "talks" }],
      },
    ],
  })
  const linesOf = (choice: Partial<BriefChoice>, ids = ["ships", "loan"]) => {
    const items = met.items.filter(({ id }) => ids.includes(id))
    return sectionOf(briefOf(met, items, { ...CHOICE, ...choice }, DAYS), "met").lines
  }

  it("are the last talks of the level with what was asked and signed there, then the leaders' last, then the newest that is over", () => {
    expect(
      linesOf({}).map(({ id, fact }) =>
        fact.kind === "met" ? [id, fact.role, fact.isTold, fact.place?.id] : [id],
      ),
    ).toEqual([
      ["met:talks", "level", true, undefined],
      ["asked:talks:PE"],
      ["asked:talks:KR"],
      ["asked:talks:both"],
      ["signed:talks"],
      ["met:summit", "leaders", false, "lima"],
    ])
    const { rest } = sectionOf(briefOf(met, met.items, CHOICE, DAYS), "met")
    expect(rest.map(({ id, fact }) => [id, fact.kind === "met" && fact.role])).toEqual([
      ["met:visit", "latest"],
    ])
  })

  it("begin for leaders with the last at which both sat in one room to talk", () => {
    expect(
      linesOf({ level: "leaders" }).map(
        ({ id, fact }) => fact.kind === "met" && [id, fact.role, fact.isTold],
      ),
    ).toEqual([
      ["met:summit", "leaders", true],
      ["met:visit", "latest", false],
    ])
  })

  it("are told of what was asked and signed on the items given alone, on the evidence of that", () => {
    const ofLoan = linesOf({}, ["loan"])
    expect(ofLoan.map(({ id }) => id).slice(0, 3)).toEqual(["met:talks", "asked:talks:PE", "signed:talks"])
    const signed = ofLoan.find(({ id }) => id === "signed:talks")
    expect(signed?.fact.kind === "signed" && signed.fact.events.map(({ event }) => event.id)).toEqual([
      "loan-01",
    ])
    expect(signed?.evidence).toEqual(met.itemById.get("loan")?.events[0]?.evidence)
  })
})

describe("what is quiet", () => {
  const quiet = (id: string, checked: string | null, heard: string) => ({
    id,
    checked,
    events: [eventOf(id, 1, heard, "raised")],
  })
  const still = datasetOf({
    sources: [{ id: "wire" }],
    items: [
      quiet("silent-2016", "2022-12-01", "2016-05-01"),
      quiet("checked-2021", "2021-01-01", "2018-05-01"),
      quiet("silent-2012", "2022-12-01", "2012-05-01"),
      {
        id: "never-checked",
        checked: null,
        asks: [{ ...askOf("PE", "2022-05-01"), evidence: [{ source: "wire", para: 2 }] }],
        events: [eventOf("never-checked", 1, "2021-05-01", "contracted")],
      },
      {
        id: "checked-2020",
        checked: "2020-01-01",
        asks: [{ ...askOf("PE", "2021-05-01"), evidence: [{ source: "wire", para: 3 }] }],
        events: [eventOf("checked-2020", 1, "2022-05-01", "contracted")],
      },
      { id: "done", checked: null, events: [eventOf("done", 1, "2010-05-01", "delivered")] },
    ],
  })
  const { lines, rest } = sectionOf(briefOf(still, still.items, CHOICE, DAYS), "quiet")

  it("begins with what nobody checked, in that and in what is silent the longest first", () => {
    expect([...lines, ...rest].map(({ id }) => id)).toEqual([
      "quiet:never-checked",
      "quiet:checked-2020",
      "quiet:checked-2021",
      "quiet:silent-2012",
      "quiet:silent-2016",
    ])
  })

  it("rests on the last that was heard, be it an event or an ask", () => {
    expect(lines.map(({ evidence }) => evidence.map(({ source, para }) => `${source.id} ${para}`))).toEqual([
      ["wire 2"],
      ["some-paper-2020 1"],
    ])
  })

  it("tells of an item again whose ask the limit cut off", () => {
    const asked = Array.from({ length: BRIEF_LIMITS.theirs + 1 }, (_, nth) => ({
      id: `item-${nth}`,
      asks: [askOf("PE", `${2010 + nth}`)],
      events: [eventOf(`item-${nth}`, 1, `${2010 + nth}`, "raised")],
    }))
    const many = datasetOf({ items: asked })
    const made = briefOf(many, many.items, CHOICE, DAYS)
    expect(sectionOf(made, "theirs").rest.map(({ id }) => id)).toEqual(["ask:item-4:PE"])
    expect(idsOf(made, "quiet")).toEqual(["quiet:item-4"])
  })
})

describe("a figure", () => {
  const sum = (amount: number, asOf: string) => ({
    amount,
    currency: "USD",
    kind: "contract" as const,
    scope: "whole" as const,
    asOf,
    note: null,
    evidence: [{ source: "some-paper-2020", para: 1 }],
  })
  const valued = datasetOf({
    items: [
      {
        id: "old",
        amounts: [sum(5, "2020")],
        events: [eventOf("old", 1, "2020-01-01", "contracted")],
      },
      {
        id: "new",
        amounts: [sum(100, "2020"), sum(500, "2021")],
        events: [eventOf("new", 1, "2021-01-01", "contracted")],
      },
      {
        id: "between",
        amounts: [sum(7, "2020")],
        events: [eventOf("between", 1, "2020-06-01", "contracted")],
      },
      { id: "done", amounts: [sum(9, "2020")], events: [eventOf("done", 1, "2021-01-01", "delivered")] },
    ],
  })

  it("is of an open item, the one heard of last first, and says where reports contradict each other", () => {
    const { lines } = sectionOf(briefOf(valued, valued.items, CHOICE, DAYS), "figures")
    expect(lines.map(({ id, fact }) => fact.kind === "value" && [id, fact.value.isDisputed])).toEqual([
      ["value:new", true],
      ["value:between", false],
      ["value:old", false],
    ])
  })

  it("is of trade before that, where the items touch the trade agreement: of the newest whole year", () => {
    const point = (year: number, value: number, more: object = {}) => ({
      year,
      value,
      date: null,
      measure: "total",
      approximate: false,
      period: null,
      note: null,
      evidence: [{ source: "some-paper-2020", para: 1 }],
      weak: null,
      ...more,
    })
    const series = {
      side: "KR",
      measures: [
        { id: "total", label: { en: "Total" } },
        { id: "kr-exports", label: { en: "Exports" } },
      ],
      points: [
        point(2019, 1),
        point(2021, 2),
        point(2020, 3),
        point(2021, 4),
        point(2022, 5, { measure: "kr-exports" }),
        point(2022, 6, { period: { en: "January to June" } }),
        point(2022, 7, { date: "2022-06" }),
      ],
    }
    const { about, ...records } = datasetOf({
      items: [{ id: "fta" }, { id: "gas" }],
      series: [
        { id: "count", ...series },
        { id: "claims", ...series, shape: "claims" },
      ],
    })
    const traded = { ...records, about: { ...about, tradeAgreement: "fta" } }
    const figures = sectionOf(briefOf(traded, traded.items, CHOICE, DAYS), "figures").lines
    expect(
      figures.map(({ id, fact }) =>
        fact.kind === "trade" ? [id, fact.year, fact.points.map(({ value }) => value)] : [id],
      ),
    ).toEqual([["trade:count", 2021, [2, 4]]])
    const ofGas = traded.items.filter(({ id }) => id === "gas")
    expect(idsOf(briefOf(traded, ofGas, CHOICE, DAYS), "figures")).toEqual([])
  })
})

const real = realDataset()
const { until } = real.about.coverage
const choices = LEVELS.flatMap((level) => [
  { side: "KR", counterpart: "PE", level, isOfAll: true },
  { side: "PE", counterpart: "KR", level, isOfAll: true },
])

describe("a brief of the real dataset", () => {
  it.each(choices)("has a source for every line, for $side at the level of $level", (choice) => {
    const { sections } = briefOf(real, real.items, choice, { asOf: until, today: "2026-11-25" })
    const lines = sections.flatMap((section) => section.lines)
    expect(lines.length).toBeGreaterThan(20)
    expect(lines.filter(({ evidence }) => evidence.length === 0)).toEqual([])
    for (const { evidence } of lines)
      for (const { source } of evidence) expect(real.sourceById.get(source.id)).toBe(source)
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length)
    for (const { id, lines: own } of sections) expect(own.length).toBeLessThanOrEqual(BRIEF_LIMITS[id])
  })

  it("counts as many open asks as the ledger has", () => {
    const days = { asOf: until, today: "2026-11-25" }
    const asks = real.items.flatMap((item) => asksUntil(item, until))
    const open = askRows(real.items, real, asks, days).filter(
      ({ item, stage }) =>
        item.kind === "promise" && !isClosed(stage) && stage !== "contracted" && stage !== "under-way",
    )
    const made = briefOf(real, real.items, { ...CHOICE, level: "leaders" }, days)
    const counts = (["theirs", "ours", "together"] as const).map((id) => {
      const { lines, rest } = sectionOf(made, id)
      return lines.length + rest.length
    })
    expect(counts).toEqual(["PE", "KR", "both"].map((side) => open.filter(({ by }) => by === side).length))
    expect(Math.min(...counts)).toBeGreaterThan(0)
  })

  it.each(["2012-05-11", "2018-11-17", "2023-11-15", "2024-11-15"])(
    "tells nothing of a day after %s",
    (asOf) => {
      const past = datasetAt(real, asOf)
      for (const choice of choices) {
        const { sections } = briefOf(past, past.items, choice, { asOf, today: null })
        const dates = sections.flatMap(({ lines }) => lines.flatMap(({ fact }) => datesOf(fact)))
        expect(dates.length).toBeGreaterThan(10)
        expect(dates.filter((date) => lastDay(date) > asOf)).toEqual([])
      }
    },
  )

  it("as it would have been before the summit of Lima begins with San Francisco", () => {
    const asOf = "2024-11-15"
    const past = datasetAt(real, asOf)
    const made = briefOf(past, past.items, { ...CHOICE, level: "leaders" }, { asOf, today: null })
    expect(made.last?.id).toBe("2023-11-16-summit-san-francisco")
    expect(idsOf(made, "changed")).not.toContain("move:submarine-codevelopment")
  })

  it("says since Lima that Yoon and Boluarte have left, and who holds their offices", () => {
    const days = { asOf: until, today: "2026-11-25" }
    const made = briefOf(real, real.items, { ...CHOICE, level: "leaders" }, days)
    const first = sectionOf(made, "met").lines[0]?.fact
    if (first?.kind !== "met") throw new Error("no meeting")
    expect(first.meeting.id).toBe("2024-11-16-summit-lima")
    expect(first.principals.map(({ person, departure }) => [person.id, departure?.by])).toEqual([
      ["yoon-suk-yeol", "2025-04-04"],
      ["dina-boluarte", "2025-10-10"],
    ])
    const holders = sectionOf(made, "offices").lines.map(
      ({ fact }) => fact.kind === "office" && fact.holder.person.id,
    )
    expect(holders).toContain("lee-jae-myung")
    expect(holders).not.toContain("dina-boluarte")
  })
})

/** Every date that a fact would have a reader see. */
function datesOf(fact: BriefFact): readonly string[] {
  switch (fact.kind) {
    case "met":
      return [
        fact.meeting.endDate ?? fact.meeting.date,
        ...fact.principals.flatMap(({ departure }) => departure?.by ?? []),
      ]
    case "asked":
      return fact.asks.map(({ ask }) => ask.date)
    case "signed":
      return fact.events.map(({ event }) => event.date)
    case "move":
      return [fact.move, ...fact.earlier].map(({ event }) => event.date)
    case "ask": {
      const { first, again, outcome, moved, last } = fact.row
      const events = [outcome, moved?.event].flatMap((event) => event?.date ?? [])
      return [...[first, ...again].map(({ ask }) => ask.date), ...events, ...(last === null ? [] : [last])]
    }
    case "value":
      return [fact.value.from, fact.value.until].flatMap((date) => date ?? [])
    case "trade":
      return [String(fact.year)]
    case "differ":
      return fact.disagreement.claims.flatMap(({ source }) => source.published ?? [])
    case "quiet":
      return fact.state.heard === null ? [] : [fact.state.heard]
    case "office":
      return [fact.holder.date, ...(fact.holder.departure ? [fact.holder.departure.by] : [])]
  }
}
