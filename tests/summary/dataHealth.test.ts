import { describe, expect, it } from "vitest"
import { checkTallies, dataHealth } from "../../src/summary/dataHealth.ts"
import { askOf, datasetOf, eventOf, realDataset, realFiles, type World } from "../support/dataset.ts"

const TODAY = "2026-11-25"
const PLAIN = { source: "some-paper-2020", para: 1 }
const en = (text: string) => ({ en: text })
const health = (world: World, today = TODAY) => dataHealth(datasetOf(world), today)
const found = ({ found: count, of }: { found: number; of: number }) => [count, of]
const event = (
  item: string,
  number: number,
  evidence: readonly { source: string; para: number | null }[],
) => ({
  ...eventOf(item, number, "2020-05-01", "raised"),
  evidence: [...evidence],
})

describe("claims without evidence", () => {
  it("are notes that cite nothing; notes without words claim nothing", () => {
    const { unsupported } = health({
      items: [
        { id: "bare", notes: en("Outcome not found.") },
        { id: "cited", notes: en("Outcome not found."), notesEvidence: [PLAIN] },
        { id: "also-read", notesEvidence: [PLAIN] },
        { id: "silent" },
      ],
    })
    // Four events and two notes.
    expect(found(unsupported)).toEqual([1, 6])
    expect(unsupported.lines.map(({ ref, subject }) => [ref.record.id, subject?.kind])).toEqual([
      ["bare", "notes"],
    ])
  })

  it("are offices whose days no source bears, and those that no meeting shows", () => {
    const office = { from: null, to: null }
    const { unsupported } = health({
      people: [
        {
          id: "kim",
          offices: [
            { ...office, id: "seen", title: en("Minister") },
            { ...office, id: "seen-with-day", title: en("President"), from: "2017-05-10" },
            { ...office, id: "day-cited", title: en("Mayor"), from: "2015", evidence: [PLAIN] },
            { ...office, id: "unseen", title: en("Envoy") },
            { ...office, id: "seen-until", title: en("Consul"), to: "2021" },
          ],
        },
      ],
      meetings: [
        {
          id: "talks",
          participants: [
            { person: "kim", office: "seen", side: "KR" },
            { person: "kim", office: "seen-with-day", side: "KR" },
            { person: "kim", office: "seen-until", side: "KR" },
          ],
          date: "2020-05-01",
        },
      ],
    })
    expect(found(unsupported)).toEqual([3, 6])
    expect(unsupported.lines.map(({ subject }) => subject?.kind === "office" && subject.entry.id)).toEqual([
      "seen-with-day",
      "unseen",
      "seen-until",
    ])
  })
})

describe("what rests on one origin", () => {
  const world: World = {
    sources: [{ id: "wire-a", origin: "release" }, { id: "wire-b", origin: "release" }, { id: "other" }],
    items: [
      { id: "echoed", events: [event("echoed", 1, [cite("wire-a"), cite("wire-b")])] },
      {
        id: "mixed",
        events: [event("mixed", 1, [cite("wire-a"), cite("other")]), event("mixed", 2, [cite("other")])],
        asks: [askOf("KR", "2020-05-01")],
      },
      { id: "alone", events: [event("alone", 1, [cite("other")])] },
    ],
  }

  it("are items whose reports all repeat one release, fewest reports first", () => {
    const { oneOriginItems } = health(world)
    expect(found(oneOriginItems)).toEqual([2, 3])
    expect(oneOriginItems.lines.map(({ item, reports }) => [item.id, reports])).toEqual([
      ["alone", 1],
      ["echoed", 2],
    ])
  })

  it("are claims one by one, also of an item with several origins, most first", () => {
    const { oneOriginClaims } = health(world)
    expect(found(oneOriginClaims)).toEqual([4, 5])
    expect(oneOriginClaims.lines.map(({ ref, ...tally }) => [ref.record.id, ...found(tally)])).toEqual([
      ["mixed", 2, 3],
      ["echoed", 1, 1],
      ["alone", 1, 1],
    ])
  })

  it("are not the words of sources that differ, nor claims without evidence", () => {
    const { oneOriginClaims, kinds } = health({
      items: [{ id: "quiet", notes: en("Not found.") }],
      disagreements: [{ id: "sum" }],
    })
    expect(found(oneOriginClaims)).toEqual([1, 1])
    expect(kinds.find(({ kind }) => kind === "disagreement")?.oneOrigin).toBeNull()
  })
})

function cite(source: string, para: number | null = 1) {
  return { source, para }
}

describe("evidence without a paragraph", () => {
  it("counts every piece, by record and by kind", () => {
    const bare = cite("some-paper-2020", null)
    const { noParagraph, kinds } = health({
      items: [
        { id: "one", events: [event("one", 1, [bare]), event("one", 2, [PLAIN])] },
        { id: "located", events: [event("located", 1, [PLAIN])] },
      ],
      meetings: [{ id: "talks", evidence: [bare, PLAIN] }],
      disagreements: [
        {
          id: "sum",
          claims: [
            { ...bare, says: en("5") },
            { ...bare, says: en("6") },
          ],
        },
      ],
    })
    expect(found(noParagraph)).toEqual([4, 7])
    expect(noParagraph.lines.map(({ ref, ...tally }) => [ref.record.id, ...found(tally)])).toEqual([
      ["sum", 2, 2],
      ["one", 1, 2],
      ["talks", 1, 2],
    ])
    const events = kinds.find(({ kind }) => kind === "event")
    expect([events?.noParagraph, events?.oneOrigin]).toEqual([
      { found: 1, of: 3 },
      { found: 3, of: 3 },
    ])
  })
})

describe("items not checked for 180 days", () => {
  const world: World = {
    items: [
      { id: "on-the-day", checked: "2026-05-29" },
      { id: "day-after", checked: "2026-05-28" },
      { id: "never", checked: null },
      { id: "long-ago", checked: "2025" },
      { id: "in-winter", checked: "2026-01" },
    ],
  }

  it("are those beyond the limit, never checked ones first, then the longest", () => {
    const { unchecked } = health(world)
    expect(found(unchecked)).toEqual([4, 5])
    expect(unchecked.lines.map(({ item }) => item.id)).toEqual([
      "never",
      "long-ago",
      "in-winter",
      "day-after",
    ])
  })

  it("grow with the reader's day", () => {
    expect(health(world, "2026-11-26").unchecked.found).toBe(5)
  })
})

describe("weak ground", () => {
  it("is what the data mark as weak, with the reason, and claims with weak sources alone", () => {
    const { weak } = health({
      sources: [{ id: "forum", weak: { en: "a forum post" } }],
      items: [
        { id: "guessed", events: [{ ...event("guessed", 1, [PLAIN]), weak: { en: "year inferred" } }] },
        { id: "rumoured", events: [event("rumoured", 1, [cite("forum")])] },
        { id: "backed", events: [event("backed", 1, [cite("forum"), PLAIN])] },
        { id: "bare", notes: en("Outcome not found.") },
      ],
      meetings: [{ id: "talks", weak: { en: "advance notice" } }],
      disagreements: [{ id: "sum", claims: [{ ...cite("forum"), says: en("5") }] }],
    })
    // Four events, a note, a meeting, the word of a source; and two sources.
    expect(found(weak)).toEqual([4, 9])
    expect(weak.lines.map(({ ref, reason }) => [ref.record.id, reason?.en ?? null])).toEqual([
      ["guessed", "year inferred"],
      ["rumoured", null],
      ["talks", "advance notice"],
      ["forum", "a forum post"],
    ])
  })
})

describe("a line of a check", () => {
  it("says in which record it found what, and of which day that is", () => {
    const weak = en("only a forum post")
    const sum = { amount: 5, currency: "USD", kind: "contract", scope: "whole", note: null } as const
    const point = { measure: "total", value: 1, approximate: false, period: null, note: null, weak }
    const lines = health({
      sources: [{ id: "forum", weak, published: "2022-01-01" }],
      items: [
        {
          id: "ships",
          events: [{ ...eventOf("ships", 1, "2020-05-01", "raised"), weak }],
          asks: [{ ...askOf("KR", "2020-06-01"), evidence: [cite("forum")] }],
          amounts: [{ ...sum, asOf: "2021", evidence: [cite("forum")] }],
          notes: en("Outcome not found."),
          notesEvidence: [cite("forum")],
        },
      ],
      meetings: [{ id: "talks", date: "2020-07-01", weak }],
      people: [
        {
          id: "kim",
          offices: [{ id: "envoy", title: en("Envoy"), from: "2015", to: null, evidence: [cite("forum")] }],
        },
      ],
      series: [
        {
          id: "count",
          points: [
            { ...point, year: 2019, date: null, evidence: [PLAIN] },
            { ...point, year: 2020, date: "2020-06", evidence: [PLAIN] },
          ],
        },
      ],
    }).weak.lines
    expect(
      lines.map(({ ref, subject, date }) => [`${ref.collection}/${ref.record.id}`, subject?.kind, date]),
    ).toEqual([
      ["items/ships", "event", "2020-05-01"],
      ["items/ships", "ask", "2020-06-01"],
      ["items/ships", "amount", "2021"],
      ["items/ships", "notes", null],
      ["meetings/talks", "meeting", "2020-07-01"],
      ["people/kim", "office", null],
      ["series/count", "point", "2019"],
      ["series/count", "point", "2020-06"],
      ["sources/forum", undefined, "2022-01-01"],
    ])
  })

  it("of an office names the person, of a claim where sources differ the disagreement", () => {
    const { unsupported, noParagraph } = health({
      people: [{ id: "kim", offices: [{ id: "envoy", title: en("Envoy"), from: null, to: null }] }],
      disagreements: [{ id: "sum", claims: [{ ...cite("some-paper-2020", null), says: en("5") }] }],
    })
    expect(unsupported.lines.map(({ ref }) => [ref.collection, ref.record.id])).toEqual([["people", "kim"]])
    expect(noParagraph.lines.map(({ ref }) => [ref.collection, ref.record.id])).toEqual([
      ["disagreements", "sum"],
    ])
  })
})

describe("missing translations", () => {
  const gap = ({ translations }: ReturnType<typeof health>, collection: string) =>
    translations.find((row) => row.collection === collection)

  it("count every text of a record once, however often its sources are cited", () => {
    const rows = health({
      sources: [{ id: "described", description: en("A report.") }],
      items: [
        {
          id: "cited-twice",
          title: { en: "Ships", ko: "함정" },
          events: [
            event("cited-twice", 1, [cite("described")]),
            event("cited-twice", 2, [cite("described")]),
          ],
        },
        { id: "plain" },
      ],
    })
    // Title, summary and two events; title, summary and one.
    expect(gap(rows, "items")?.part).toBe("text")
    expect(gap(rows, "items")?.missing).toEqual({ ko: { found: 6, of: 7 }, es: { found: 7, of: 7 } })
    expect(gap(rows, "sources")?.missing.ko).toEqual({ found: 1, of: 1 })
  })

  it("list records only where others of the kind have the language", () => {
    const rows = health({ items: [{ id: "half", title: { en: "Ships", ko: "함정" } }, { id: "none" }] })
    expect(
      gap(rows, "items")?.records.ko.map(({ ref, ...tally }) => [ref.record.id, ...found(tally)]),
    ).toEqual([
      ["none", 3, 3],
      ["half", 2, 3],
    ])
    expect(gap(rows, "items")?.records.es).toEqual([])
  })

  it("count of the translations those that no native speaker has reviewed", () => {
    const rows = health({
      items: [
        { id: "read", title: { en: "Ships", ko: "함정", es: "Buques", reviewed: ["ko"] } },
        { id: "unread", title: { en: "Port", ko: "항만" } },
      ],
    })
    expect(gap(rows, "items")?.unreviewed).toEqual({ ko: { found: 1, of: 2 }, es: { found: 1, of: 1 } })
  })

  it("count names apart from texts", () => {
    const rows = health({
      places: [
        { id: "lima", names: { en: "Lima", ko: "리마", es: "Lima" } },
        { id: "ilo", names: { en: "Ilo", ko: null, es: "Ilo" } },
      ],
    })
    expect(gap(rows, "places")).toMatchObject({
      part: "name",
      missing: { ko: { found: 1, of: 2 }, es: { found: 0, of: 2 } },
    })
    expect(gap(rows, "places")?.records.ko.map(({ ref }) => ref.record.id)).toEqual(["ilo"])
    const envoy = { id: "envoy", title: { en: "Envoy", ko: "대사" }, from: null, to: null }
    const ofPeople = health({
      people: [{ id: "kim", names: { en: "Kim", ko: "김", es: null }, offices: [envoy] }],
    }).translations
    expect(
      ofPeople
        .filter(({ collection }) => collection === "people")
        .map(({ part, unreviewed }) => [part, unreviewed.ko.of]),
    ).toEqual([
      ["text", 1],
      ["name", 1],
    ])
    expect(ofPeople[0]?.collection).toBe("dataset")
  })
})

describe("open disagreements", () => {
  it("are those that nothing resolves, by type", () => {
    const { disagreements } = health({
      disagreements: [
        { id: "sum" },
        { id: "day", type: "date" },
        { id: "seeming", resolved: en("Planned only.") },
      ],
    })
    expect(found(disagreements)).toEqual([2, 3])
    expect(disagreements.open.map(({ type, rows }) => [type, rows.length])).toEqual([
      ["value", 1],
      ["date", 1],
    ])
  })
})

describe("sectors", () => {
  it("stand thinnest first: fewest origins, then fewest reports", () => {
    const sources = [{ id: "a", origin: "release" }, { id: "b", origin: "release" }, { id: "c" }, { id: "d" }]
    const { sectors } = health({
      sources,
      items: [
        { id: "ships", sector: "defense", events: [event("ships", 1, [cite("c"), cite("d")])] },
        { id: "goods", sector: "trade", events: [event("goods", 1, [cite("a"), cite("b")])] },
        {
          id: "old-mine",
          sector: "minerals",
          events: [{ ...event("old-mine", 1, [cite("c")]), date: "2018" }],
        },
        {
          id: "mine",
          sector: "minerals",
          events: [{ ...event("mine", 1, [cite("c")]), date: "2019" }],
          asks: [{ ...askOf("KR", "2021-03"), evidence: [cite("c")] }],
        },
      ],
    })
    const filled = sectors.filter(({ items }) => items.of > 0)
    expect(sectors.indexOf(filled[0] ?? fail())).toBe(sectors.length - 3)
    expect(filled.map(({ id, items, reports, origins }) => [id, items.found, reports, origins])).toEqual([
      ["minerals", 2, 1, 1],
      ["trade", 1, 2, 1],
      ["defense", 0, 2, 2],
    ])
    expect(filled[0]?.last).toBe("2021-03")
    expect(sectors[0]?.last).toBeNull()
  })
})

function fail(): never {
  throw new Error("no sector has an item")
}

describe("all checks together", () => {
  it("stand in the order of the page with what each found of how many", () => {
    const tallies = checkTallies(
      health({
        sources: [{ id: "forum", weak: en("a forum post") }],
        items: [
          { id: "ships", title: { en: "Ships", ko: "함정" }, sector: "defense" },
          {
            id: "port",
            sector: "trade",
            checked: "2026-01-01",
            events: [event("port", 1, [PLAIN, cite("forum", null)])],
            notes: en("Outcome not found."),
          },
        ],
        disagreements: [{ id: "sum" }, { id: "seeming", resolved: en("Planned only.") }],
      }),
    )
    const sectors = realDataset().about.sectors.length
    expect(
      tallies
        .filter(({ check }) => check !== "ko" && check !== "es")
        .map((one) => [one.check, one.found, one.of]),
    ).toEqual([
      ["unsupported", 1, 5],
      ["oneOriginItems", 1, 2],
      ["oneOriginClaims", 1, 2],
      ["noParagraph", 3, 5],
      ["unchecked", 1, 2],
      ["weak", 1, 7],
      ["disagreements", 1, 2],
      ["sectors", 1, sectors],
    ])
    const [ko, es] = (["ko", "es"] as const).map((code) => tallies.find(({ check }) => check === code))
    expect([es?.found, es?.of]).toEqual([(ko?.found ?? 0) + 1, ko?.of])
    expect(tallies.map(({ check }) => check).slice(6, 8)).toEqual(["ko", "es"])
  })
})

describe("the real dataset", () => {
  const real = dataHealth(realDataset(), TODAY)
  const tallies = new Map(checkTallies(real).map(({ check, ...tally }) => [check, tally]))
  const raw = realFiles().map(({ text }) => text)

  it("has as many pieces of evidence, and without a paragraph, as its files hold", () => {
    const all = raw.flatMap((text) => [...text.matchAll(/"para":\s*(null|\d+)/g)])
    expect(tallies.get("noParagraph")).toEqual({
      found: all.filter(([, para]) => para === "null").length,
      of: all.length,
    })
  })

  it("lacks as many names and texts in Korean as its files do", () => {
    // A short name is another one only where a language has its own, so none is missing.
    const counted = raw.join("\n").replaceAll(/"short": \{[^}]*\}/g, "")
    const texts = counted.match(/"en":/g)?.length ?? 0
    const korean = counted.match(/"ko":\s*"/g)?.length ?? 0
    expect(tallies.get("ko")).toEqual({ found: texts - korean, of: texts })
  })

  it("shows of every check as many lines as it counts", () => {
    expect(real.unsupported.lines).toHaveLength(real.unsupported.found)
    expect(real.weak.lines).toHaveLength(real.weak.found)
    for (const { lines, found: count } of [real.oneOriginClaims, real.noParagraph])
      expect(lines.reduce((sum, line) => sum + line.found, 0)).toBe(count)
  })
})
