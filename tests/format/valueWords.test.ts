import { describe, expect, it } from "vitest"
import type { EntryName } from "../../src/dataset/entryName.ts"
import type { FieldKind } from "../../src/dataset/fieldKinds.ts"
import type { Instrument } from "../../src/dataset/vocabulary.ts"
import { createLanguage } from "../../src/format/createLanguage.ts"
import { ko } from "../../src/format/messages/ko.ts"
import { recordNames } from "../../src/format/recordNames.ts"
import { valueWords } from "../../src/format/valueWords.ts"
import { datasetOf } from "../support/dataset.ts"

const named = (name: string) => ({ en: name, ko: null, es: null })
const dataset = datasetOf({
  sources: [
    { id: "story", publisher: "Andina", title: "Ships arrive", published: "2020-05-03" },
    { id: "page", publisher: "Some Ministry", title: null, published: null },
  ],
  people: [
    {
      id: "kim",
      names: named("Kim"),
      offices: [
        { id: "envoy", title: { en: "Envoy" }, from: null, to: null },
        { id: "minister", title: { en: "Minister" }, from: null, to: null },
      ],
    },
  ],
  organisations: [{ id: "yard", names: named("The Yard") }],
  places: [{ id: "lima", names: named("Lima") }],
  meetings: [{ id: "talks", date: "2020-05-10", endDate: "2020-05-12", occasion: { en: "Some talks" } }],
  items: [{ id: "ships", title: { en: "Four ships" } }],
  series: [{ id: "count", title: { en: "Trade as counted" } }],
  disagreements: [{ id: "sum", about: { en: "What it cost" } }],
})
const english = createLanguage("en")
const names = recordNames(dataset, english)

interface At {
  readonly kind?: FieldKind
  readonly entry?: EntryName
  readonly instrument?: Instrument
}

function said(field: string, value: unknown, { kind = "item", entry, instrument }: At = {}): string {
  const place = { kind, field, entry: entry ?? null, instrument: instrument ?? null }
  return valueWords(value, place, english, names).replaceAll(/[\u00A0\u2009]/g, " ")
}

describe("a value of a record", () => {
  it("says that there is none, and yes or no", () => {
    expect(said("endDate", undefined)).toBe("")
    expect([said("endDate", null), said("places", [])]).toEqual(["none", "none"])
    expect([said("approximate", true), said("approximate", false)]).toEqual(["yes", "no"])
  })

  it("is a count, but for a year or a paragraph", () => {
    expect([said("value", 1234), said("year", 2024), said("para", 1234)]).toEqual(["1,234", "2024", "¶1234"])
  })

  it("reads as dates, sides, sectors and languages do on the page", () => {
    expect([said("date", "2020-05"), said("to", "2020-05"), said("to", "PE")]).toEqual([
      "May 2020",
      "May 2020",
      "Peru",
    ])
    expect([said("by", "both"), said("country", "CN")]).toEqual([english.m.vocabulary.both, "China"])
    expect([said("sector", "defense"), said("sector", "gone")]).toEqual(["Defense", "gone"])
    expect([said("language", "es"), said("reviewed", ["ko", "es"])]).toEqual(["Spanish", "Korean; Spanish"])
    expect(said("url", "https://paper.example/")).toBe("https://paper.example/")
  })

  it("is the label of a closed list; what is delivered is in force where it is an agreement", () => {
    expect(said("kind", "standing-body")).toBe("Standing body")
    expect(said("stage", "delivered", { kind: "event" })).toBe("Delivered")
    expect(said("stage", "delivered", { kind: "event", instrument: "agreement" })).toBe("In force")
    expect(said("stage", "mention", { kind: "event", instrument: "agreement" })).toBe(
      english.m.vocabulary.stage.mention,
    )
    expect(said("act", "delivered", { kind: "event", instrument: "agreement" })).toBe("delivered")
  })

  it("names the records whose ids it holds, and keeps an id that is no longer there", () => {
    expect(said("organisations", ["yard", "gone"])).toBe("The Yard; gone")
    expect([said("people", ["kim"]), said("place", "lima")]).toEqual(["Kim", "Lima"])
    expect(said("meeting", "talks")).toBe("Some talks, 10 – 12 May 2020")
    expect(said("into", "ships")).toBe("Four ships")
    expect(said("source", "story", { kind: "evidence" })).toBe("Andina: Ships arrive, 3 May 2020")
    expect(said("source", "page", { kind: "evidence" })).toBe("Some Ministry")
    expect([names.record("series", "count"), names.record("disagreements", "sum")]).toEqual([
      "Trade as counted",
      "What it cost",
    ])
  })

  it("names an office by the file of its holder", () => {
    const entry = { kind: "participant", id: "kim" } as const
    expect(said("office", "minister", { kind: "participant", entry })).toBe("Minister")
    expect(said("office", "gone", { kind: "participant", entry })).toBe("gone")
    expect(said("office", "minister", { kind: "participant" })).toBe("minister")
  })

  it("is prose in the language of the page, and a name in all its languages", () => {
    const text = { en: "Four ships", ko: "함정 4척" }
    expect([said("title", text), said("names", { ...text, es: null })]).toEqual([
      "Four ships",
      "Four ships · 함정 4척",
    ])
    const place = { kind: "item", field: "title", entry: null, instrument: null } as const
    const korean = createLanguage("ko", ko, { Ports: "항만" })
    expect(valueWords(text, place, korean, names)).toBe("함정 4척")
    expect(valueWords({ en: "Ports" }, place, korean, names)).toBe("항만")
  })
})

describe("a whole entry of a record", () => {
  it("says of a tie to what it leads and how, and of a participant who sat where", () => {
    expect(said("related", { id: "ships", relation: "part-of" })).toBe(
      `${english.m.vocabulary.relation["part-of"]}: Four ships`,
    )
    expect(said("participants", { person: "kim", office: "envoy", side: "KR" }, { kind: "meeting" })).toBe(
      "Kim, Envoy (Korea)",
    )
  })

  it("says of evidence where it stands, and of a claim what it says and how it dates", () => {
    expect(said("evidence", { source: "page", para: 8 })).toBe("Some Ministry, ¶8")
    expect(said("evidence", [{ source: "page", para: null, hash: "0" }])).toBe("Some Ministry")
    const claim = { source: "page", para: null, says: { en: "five" } }
    expect(said("claims", claim, { kind: "disagreement" })).toBe("Some Ministry: five")
    const dated = [{ stage: "signed", date: "2020-05" }]
    expect(said("claims", { ...claim, dated }, { kind: "disagreement" })).toBe(
      "Some Ministry: five; Signed, May 2020",
    )
  })

  it("says of others field by field what they hold, but for ids and what is not known", () => {
    const event = { id: "ships-01", date: "2020-05", act: "report", meeting: null, evidence: [] }
    expect(said("events", event)).toBe(`Date: May 2020 · Act: ${english.m.vocabulary.act.report}`)
  })
})

describe("a source in few words", () => {
  it("is its publisher and date, with the title only where others are of the same day", () => {
    const twins = datasetOf({
      sources: ["a", "b"].map((id) => ({ id, title: `Title ${id}`, published: "2020-06-01" })),
    })
    const { source } = recordNames(twins, english)
    expect(source("a")).toEqual({ publisher: "Some Paper: Title a", date: "1 Jun 2020" })
    expect(source("some-paper-2020")).toEqual({ publisher: "Some Paper", date: "2 May 2020" })
    expect(names.source("page")).toEqual({ publisher: "Some Ministry", date: null })
    expect(names.source("gone")).toEqual({ publisher: "gone", date: null })
  })
})
