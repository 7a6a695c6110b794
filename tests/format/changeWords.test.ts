import { expect, it } from "vitest"
import { changesBetween, type KeptRelease } from "../../src/dataset/changes.ts"
import { changeWords, placeOf, withdrawnWords } from "../../src/format/changeWords.ts"
import { createLanguage } from "../../src/format/createLanguage.ts"
import { en } from "../../src/format/messages/en.ts"
import { es } from "../../src/format/messages/es.ts"
import { ko } from "../../src/format/messages/ko.ts"
import { recordNames } from "../../src/format/recordNames.ts"
import { shortenBoth } from "../../src/format/shorten.ts"
import { parseDataset } from "../../src/dataset/parse/parseDataset.ts"
import { linkDataset } from "../../src/dataset/link.ts"
import { askOf, eventOf, filesOf, type World } from "../support/dataset.ts"

const shared: World = {
  people: [
    {
      id: "kim",
      offices: ["Envoy", "Minister"].map((title) => ({
        id: title.toLowerCase(),
        title: { en: title },
        from: null,
        to: null,
      })),
    },
  ],
  places: [{ id: "callao", names: { en: "Callao", ko: "카야오", es: "Callao" } }],
  sources: [{ id: "some-report", publisher: "Some Agency", title: "Ships ahead", published: "2020-05-03" }],
}
const first = eventOf("ships", 1, "2015-04-20", "raised")
const before: World = {
  ...shared,
  items: [
    {
      id: "ships",
      instrument: "agreement",
      summary: { en: "Three ships." },
      events: [first],
      asks: [askOf("PE", "2014")],
    },
  ],
}
const after: World = {
  ...shared,
  items: [
    {
      id: "ships",
      summary: { en: "Four ships.", ko: "함정 4척." },
      initiator: "PE",
      instrument: "agreement",
      places: ["callao"],
      events: [
        {
          ...first,
          stage: "delivered",
          act: "in-force",
          evidence: [...first.evidence, { source: "some-report", para: 8 }],
        },
      ],
      asks: [],
    },
  ],
}
const recordsOf = (world: World) => parseDataset(filesOf(world))
const dataset = linkDataset(recordsOf(after))

function told(locale: "en" | "ko" | "es") {
  const language = createLanguage(locale, { en, ko, es }[locale])
  const names = recordNames(dataset, language)
  const [was, is] = [recordsOf(before), recordsOf(after)].map((records) => records as unknown as KeptRelease)
  if (!was || !is) throw new Error("no releases")
  const fields = changesBetween(was, is).flatMap((change) => change.fields)
  return new Map(
    fields.map((field) => {
      const words = changeWords({ collection: "items", instrument: "agreement" }, field, language, names)
      return [words.what, [words.before, words.after]]
    }),
  )
}

it("a change reads as a sentence with both values as the page says them", () => {
  const words = told("en")
  expect([...words.keys()]).toEqual([
    "Summary reworded",
    "Summary (Korean) added",
    "Initiating side changed",
    "Places added",
    "Ask by Peru of 2014 taken out",
    "Stage of the event of 20 Apr 2015 changed",
    "Act of the event of 20 Apr 2015 changed",
    "Evidence from Some Agency (3 May 2020, ¶8) of the event of 20 Apr 2015 added",
  ])
  expect(words.get("Initiating side changed")).toEqual(["Korea", "Peru"])
  expect(words.get("Places added")).toEqual([null, "Callao"])
  expect(words.get("Stage of the event of 20 Apr 2015 changed")).toEqual(["Raised", "In force"])
  expect([...words.values()].at(-1)).toEqual([null, "Some Agency: Ships ahead, 3 May 2020, ¶8"])
  expect(words.get("Ask by Peru of 2014 taken out")?.[0]).toBe(
    "Asking side: Peru · Side asked: Korea · Date: 2014 · Wording: Requested · Evidence: Some Paper, 2 May 2020, ¶1",
  )
})

it("speaks Korean and Spanish too, and says which wording is told", () => {
  const korean = told("ko")
  expect(korean.get("요약(영어) 문구 수정")).toEqual(["Three ships.", "Four ships."])
  expect(korean.get("2015년 4월 20일 경과의 단계 변경")).toEqual(["제기", "발효"])
  expect(korean.get("장소 추가")).toEqual([null, "카야오"])
  const spanish = told("es")
  expect(spanish.get("Se modificó: etapa del hecho del 20 abr. 2015")).toEqual(["Planteado", "En vigor"])
  expect(spanish.get("Se retiró: pedido del Perú de 2014")?.[0]).toContain("Parte que pide: Perú")
})

it("names the place as editors know it, and the language of a wording that is told as it stands", () => {
  const language = createLanguage("en")
  const of = (path: readonly string[], was: unknown, is: unknown) =>
    changeWords(
      { collection: "items", instrument: null },
      { path, names: [], before: was, after: is },
      language,
      recordNames(dataset, language),
    )
  expect(of(["summary", "ko"], "함정 3척.", "함정 4척.")).toEqual({
    what: "Summary (Korean) reworded",
    path: "summary › ko",
    before: "함정 3척.",
    after: "함정 4척.",
    wording: "ko",
  })
  expect(of(["events", "ships-01", "what", "es"], "Uno.", "Dos.")).toMatchObject({ wording: "es" })
  expect(of(["checked"], null, "2026-11-20")).toMatchObject({
    what: "Last check added",
    before: null,
    wording: null,
  })
  expect(of(["places"], ["callao"], [])).toMatchObject({
    what: "Places taken out",
    before: "Callao",
    after: null,
  })
})

it("says an office of a participant by its title", () => {
  const language = createLanguage("en")
  const change = {
    path: ["participants", "kim", "office"],
    names: [{ kind: "participant", id: "kim" } as const],
    before: "envoy",
    after: "minister",
  }
  const names = recordNames(dataset, language)
  expect(changeWords({ collection: "meetings", instrument: null }, change, language, names)).toMatchObject({
    what: "Office of the participant kim changed",
    before: "Envoy",
    after: "Minister",
  })
})

it("finds the field in which the value at the end of a path stands", () => {
  const at = (...path: readonly string[]) => placeOf("item", path)
  expect(at("title")).toEqual({ kind: "item", field: "title" })
  expect(at("summary", "ko")).toEqual({ kind: "item", field: "summary" })
  expect(at("places", "callao")).toEqual({ kind: "item", field: "places" })
  expect(at("events", "ships-01")).toEqual({ kind: "item", field: "events" })
  expect(at("events", "ships-01", "act")).toEqual({ kind: "event", field: "act" })
  expect(at("events", "ships-01", "evidence", "some-report 8", "para")).toEqual({
    kind: "evidence",
    field: "para",
  })
  expect(placeOf("dataset", ["licence", "url"])).toEqual({ kind: "licence", field: "url" })
})

it("tells what a release took out by the record and the place in it", () => {
  const language = createLanguage("en")
  const names = recordNames(dataset, language)
  const ships = { collection: "items", title: { en: "Four ships" } } as const
  const event = { kind: "event", date: "2015-04-20" } as const
  const place = { path: ["events", "ships-01", "evidence"], names: [event] }
  expect(withdrawnWords({ ...ships, place }, language, names)).toBe(
    "Four ships: Evidence of the event of 20 Apr 2015.",
  )
  expect(withdrawnWords({ ...ships, place: null }, language, names)).toBe("Four ships.")
})

it("shows of two long wordings the place where they part", () => {
  const start = "A standing consultation of the foreign ministries at vice-minister level ".repeat(3)
  const [was, is] = shortenBoth(`${start}opened in 2006.`, `${start}opened in 2007.`)
  expect(was).toBe("…at vice-minister level opened in 2006.")
  expect(is).toBe("…at vice-minister level opened in 2007.")
  expect(shortenBoth("Short.", "Other.")).toEqual(["Short.", "Other."])
})
