import { describe, expect, it } from "vitest"
import { organisationRecords, personRecords } from "../../../src/selection/search/actorRecords.ts"
import { itemRecords } from "../../../src/selection/search/itemRecords.ts"
import { meetingRecords } from "../../../src/selection/search/meetingRecords.ts"
import type { SearchedRecord, Wording } from "../../../src/selection/search/searched.ts"
import { sourceRecords } from "../../../src/selection/search/sourceRecords.ts"
import { askOf, datasetOf, eventOf } from "../../support/dataset.ts"

const EVIDENCE = [{ source: "some-paper-2020", para: 1 }]
const en = (text: string) => ({ en: text })
const president = (id: string) => [{ id, title: en("President"), from: null, to: null }]
const at = { office: "office" }

const dataset = datasetOf({
  people: [
    {
      id: "kim",
      names: { en: "Kim Chul-soo", ko: "김철수", es: null },
      variants: ["Kim Cheol-su"],
      offices: [{ id: "before", title: en("Envoy"), from: null, to: null }, ...president("office")],
      note: en("A note."),
    },
    {
      id: "ruiz",
      names: { en: "Ruiz", ko: "루이스", es: "Ruiz" },
      country: "PE",
      offices: president("office"),
    },
  ],
  organisations: [
    {
      id: "yard",
      names: { en: "The Yard", ko: null, es: "El Astillero" },
      short: { en: "YD", es: "YD" },
      variants: ["Old Yard"],
      country: "PE",
    },
    { id: "idle" },
  ],
  places: [{ id: "lima", names: { en: "Lima", ko: "리마", es: "Lima" }, variants: ["City of Kings"] }],
  meetings: [
    {
      id: "first",
      date: "2019-03-01",
      occasion: { en: "Talks", ko: "회담" },
      level: "officials",
      place: "lima",
      participants: [{ person: "kim", side: "KR", ...at }],
      note: en("Cut short."),
    },
    {
      id: "second",
      date: "2020-05-01",
      level: "leaders",
      participants: [
        { person: "kim", side: "KR", ...at },
        { person: "ruiz", side: "PE", ...at },
      ],
    },
  ],
  items: [
    {
      id: "ships",
      title: { en: "Ships", es: "Buques" },
      variants: ["Vessels"],
      sector: "minerals",
      organisations: ["yard"],
      people: ["ruiz"],
      places: ["lima"],
      asks: [{ ...askOf("PE", "2018"), about: en("the first of them") }],
      events: [eventOf("ships", 1, "2020", "raised"), eventOf("ships", 2, "2020-06-01", "agreed")],
      notes: en("Not said."),
      notesEvidence: EVIDENCE,
    },
    {
      id: "planes",
      organisations: ["yard"],
      events: [eventOf("planes", 1, "2019-01-01", "raised"), eventOf("planes", 2, "2019-04", "agreed")],
    },
  ],
  sources: [
    {
      id: "gazette",
      publisher: "Gazette",
      title: "El canal",
      language: "es",
      published: "2021",
      note: en("Old."),
    },
    { id: "undated", publisher: "Herald", published: null, description: en("A leaflet.") },
  ],
})

/** What a record is found by: "field: text (language, day)". */
const found = (records: readonly SearchedRecord[], id: string) => {
  const record = records.find((one) => one.id === id)
  const texts = record?.texts.map(({ field, text, lang, date }) => {
    const more = [lang, date].filter((one) => one !== null).join(", ")
    return `${field}: ${text}${more && ` (${more})`}`
  })
  return [record?.latest, ...(texts ?? [])]
}
const ENGLISH: Wording = { locale: "en", translations: {} }
const SPANISH: Wording = { locale: "es", translations: { ko: { "A note.": "메모." } } }

describe("a record is found by all that it says, the last that is known of it first among equals", () => {
  it("an item by its names, whom and what it names, what happened, and its years", () => {
    expect(found(itemRecords(dataset, ENGLISH), "ships")).toEqual([
      "2020",
      "name: Ships (en)",
      "otherName: Buques (es)",
      "alias: Vessels",
      "organisation: The Yard (en)",
      "organisation: El Astillero (es)",
      "organisation: YD",
      "organisation: Old Yard",
      "person: Ruiz (en)",
      "person: 루이스 (ko)",
      "place: Lima (en)",
      "place: 리마 (ko)",
      "place: City of Kings",
      "sector: Minerals (en)",
      "sector: 광물 (ko)",
      "sector: Minerales (es)",
      "summary: About ships. (en)",
      "event: Event 1 of ships. (en, 2020)",
      "event: Event 2 of ships. (en, 2020-06-01)",
      "ask: the first of them (en, 2018)",
      "note: Not said. (en)",
      "date: 2020",
      "date: 2018",
      "id: ships",
    ])
  })

  it("a meeting by its place, who sat there and as what, and what it is called", () => {
    const records = meetingRecords(dataset, ENGLISH)
    expect(found(records, "first")).toEqual([
      "2019-03-01",
      "name: Talks (en)",
      "otherName: 회담 (ko)",
      "venue: Lima (en)",
      "venue: 리마 (ko)",
      "venue: City of Kings",
      "person: Kim Chul-soo (en)",
      "person: 김철수 (ko)",
      "person: Kim Cheol-su",
      "person: gim cheol su",
      "office: President (en)",
      "level: officials",
      "level: 실무급",
      "level: funcionarios",
      "date: 2019-03-01",
      "summary: About first. (en)",
      "note: Cut short. (en)",
      "id: first",
    ])
    expect(found(records, "second")).toEqual([
      "2020-05-01",
      "name: An occasion (en)",
      "person: Kim Chul-soo (en)",
      "person: 김철수 (ko)",
      "person: Kim Cheol-su",
      "person: gim cheol su",
      "office: President (en)",
      "person: Ruiz (en)",
      "person: 루이스 (ko)",
      "office: President (en)",
      "level: summit",
      "level: 정상회담",
      "level: cumbre",
      "level: leaders",
      "level: 정상급",
      "level: mandatarios",
      "date: 2020-05-01",
      "summary: About second. (en)",
      "id: second",
    ])
  })

  it("a person by every spelling, romanised where the name is Korean, and the offices", () => {
    const records = personRecords(dataset, SPANISH)
    expect(found(records, "kim")).toEqual([
      "2020-05-01",
      "name: Kim Chul-soo (en)",
      "otherName: 김철수 (ko)",
      "alias: Kim Cheol-su",
      "romanised: gim cheol su",
      "office: Envoy (en)",
      "office: President (en)",
      "note: A note. (en)",
      "note: 메모. (ko)",
      "id: kim",
    ])
    expect(found(records, "ruiz")).toEqual([
      "2020-05-01",
      "otherName: 루이스 (ko)",
      "name: Ruiz (es)",
      "office: President (en)",
      "id: ruiz",
    ])
  })

  it("an organisation by its short names, each once, since the last event that it takes part in", () => {
    const records = organisationRecords(dataset, SPANISH)
    expect(found(records, "yard")).toEqual([
      "2020-06-01",
      "otherName: The Yard (en)",
      "name: El Astillero (es)",
      "alias: YD",
      "alias: Old Yard",
      "id: yard",
    ])
    expect(found(records, "idle")).toEqual(["", "name: idle (en)", "id: idle"])
  })

  it("a source by its title in the language in which it is printed", () => {
    const records = sourceRecords(dataset, ENGLISH)
    expect(found(records, "gazette")).toEqual([
      "2021",
      "name: El canal (es)",
      "publisher: Gazette",
      "date: 2021",
      "note: Old. (en)",
      "id: gazette",
    ])
    expect(found(records, "undated")).toEqual([
      "",
      "publisher: Herald",
      "summary: A leaflet. (en)",
      "id: undated",
    ])
  })
})
