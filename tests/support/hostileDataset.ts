import type { DataFile } from "../../src/dataset/parse/file.ts"
import { askOf, eventOf, filesOf, type World } from "./dataset.ts"

const EVIDENCE = [{ source: "constructor", para: 1 }]
const sum = (amount: number, currency: string) => ({
  amount,
  currency,
  kind: "contract" as const,
  scope: "whole" as const,
  asOf: "1000-01",
  note: null,
  evidence: EVIDENCE,
})
const event = (item: string, number: number, date: string, stage: Parameters<typeof eventOf>[3]) => ({
  ...eventOf(item, number, date, stage),
  evidence: EVIDENCE,
})

/** What the schema allows and nobody expects: cycles, first and last years, largest and smallest sums, ids of a program's own words. */
const WORLD: World = {
  items: [
    {
      id: "constructor",
      organisations: ["constructor"],
      people: ["constructor"],
      places: ["constructor"],
      asks: [askOf("KR", "1000"), askOf("PE", "1000-01-01", "constructor")],
      amounts: [sum(1e15, "USD"), sum(0.01, "USD"), sum(1e15, "XXX")],
      events: [
        event("constructor", 1, "1000", "raised"),
        { ...event("constructor", 2, "1000-01-01", "transformed"), into: "valueof", meeting: "constructor" },
      ],
      related: [{ id: "valueof", relation: "follows" }],
    },
    {
      id: "valueof",
      events: [{ ...event("valueof", 1, "2026-11-22", "transformed"), into: "constructor" }],
      related: [
        { id: "constructor", relation: "follows" },
        { id: "constructor", relation: "part-of" },
      ],
      checked: null,
    },
  ],
  meetings: [
    {
      id: "constructor",
      date: "1000-01-01",
      endDate: "2026-11-22",
      place: "constructor",
      participants: [{ person: "constructor", office: "constructor", side: "KR" }],
      alsoRaised: ["constructor", "valueof"],
      evidence: EVIDENCE,
    },
  ],
  people: [
    {
      id: "constructor",
      offices: [{ id: "constructor", title: { en: "x" }, from: null, to: null }],
      variants: ["x"],
    },
  ],
  organisations: [{ id: "constructor", short: { en: "x" } }],
  places: [{ id: "constructor" }],
  sources: [
    { id: "constructor", title: "x", titleHint: "x", origin: "constructor", url: "http://[::1]:1/?%00#<>" },
  ],
  series: [
    {
      id: "constructor",
      unit: "USD million",
      measures: [{ id: "constructor", label: { en: "x" } }],
      points: [1900, 2100].flatMap((year) =>
        [-1e15, 1e15].map((value) => ({
          year,
          date: null,
          measure: "constructor",
          value,
          approximate: true,
          period: null,
          note: null,
          evidence: EVIDENCE,
          weak: null,
        })),
      ),
    },
  ],
  disagreements: [
    {
      id: "constructor",
      items: ["constructor", "valueof"],
      claims: [{ source: "constructor", para: 1, says: { en: "x" } }],
    },
  ],
}

/** Keys whose value is somebody's words. */
const WORDS = new Set(["publisher", "title", "titleHint", "unit"])

/** That dataset with one hostile text after the other in place of its own. */
export function hostileFiles(texts: readonly string[]): readonly DataFile[] {
  let next = 0
  const withTexts = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(withTexts)
    if (typeof value !== "object" || value === null) return value
    const isProse = "en" in value
    return Object.fromEntries(
      Object.entries(value).map(([key, entry]) => {
        const isText = typeof entry === "string" && (WORDS.has(key) || (isProse && key === "en"))
        return [key, isText ? texts[next++ % texts.length] : withTexts(entry)]
      }),
    )
  }
  return filesOf(WORLD).map(({ path, text }) => ({
    path,
    text: path === "dataset.json" ? text : JSON.stringify(withTexts(JSON.parse(text))),
  }))
}
