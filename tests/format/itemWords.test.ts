import { describe, expect, it } from "vitest"
import { groupWord } from "../../src/format/groupWord.ts"
import { inOneLine, itemWords } from "../../src/format/itemWords.ts"
import { createLanguage } from "../../src/format/createLanguage.ts"
import { COLUMNS } from "../../src/selection/view.ts"
import type { Days } from "../../src/dataset/itemState.ts"
import { itemRows } from "../../src/summary/itemRows.ts"
import { askOf, datasetOf, eventOf, realDataset } from "../support/dataset.ts"

const language = createLanguage("en")
const SIDES = new Map([
  ["KR", "Korea"],
  ["PE", "Peru"],
])
const DAYS = { asOf: "2026-11-22", today: null }

function rowOf(item: object, days: Days = DAYS) {
  const world = datasetOf({ items: [{ id: "a", ...item }] })
  const [row] = itemRows(world.items, world, days)
  if (!row) throw new Error("no row")
  return row
}
const words = (column: (typeof COLUMNS)[number], item: object) =>
  itemWords(column, rowOf(item), language, SIDES)

describe("the words of a cell", () => {
  it("keep the newest ask of each side apart, and what followed it with it", () => {
    const parts = words("asked", {
      events: [eventOf("a", 1, "2020-05-01", "raised"), eventOf("a", 2, "2020-06", "signed")],
      asks: [askOf("PE", "2020-05-01"), askOf("KR", "2021-03")],
    })
    expect(inOneLine(parts)).toBe("Peru, 1 May 2020; Korea, Mar 2021, no later event")
  })

  it("say in words what is not known, whatever the column", () => {
    const dataset = realDataset()
    for (const row of itemRows(dataset.items, dataset, { asOf: "1990-01-01", today: null })) {
      for (const column of COLUMNS) {
        const parts = itemWords(column, row, language, SIDES)
        expect(parts.length).toBeGreaterThan(0)
        expect(parts.filter(({ text }) => /^[—–-]?$|null|undefined|NaN/.test(text))).toEqual([])
      }
    }
  })

  it("tell of what is no promise what it does, and of a treaty that it is in force", () => {
    const held = { ...eventOf("a", 1, "2019-04", "mention"), act: "session" }
    expect(words("stage", { kind: "standing-body", events: [held] })).toEqual([
      { tone: "plain", text: "Standing body" },
      { tone: "note", text: "session on record Apr 2019" },
    ])
    const again = { ...eventOf("a", 2, "2022-05", "mention"), act: "session" }
    expect(inOneLine(words("stage", { kind: "standing-body", events: [held, again] }))).toBe(
      "Standing body, sessions on record since Apr 2019, last May 2022",
    )
    const inForce = { ...eventOf("a", 1, "2011-08-01", "delivered"), act: "in-force" }
    expect(words("stage", { instrument: "agreement", events: [inForce] })).toEqual([
      { tone: "plain", text: "In force" },
    ])
  })
})

describe("the words of a cell on what is reported", () => {
  const cite = (...sources: readonly string[]) => sources.map((source) => ({ source, para: null }))
  const sources = [{ id: "wire-a", origin: "release" }, { id: "wire-b", origin: "release" }, { id: "memo" }]
  const organisations = ["Yard", "Navy", "Bank"].map((name) => ({
    id: name.toLowerCase(),
    names: { en: name, ko: null, es: null },
  }))
  const line = (column: (typeof COLUMNS)[number], item: object, days: Days = DAYS) => {
    const world = datasetOf({ sources, organisations, items: [{ id: "a", ...item }] })
    const [row] = itemRows(world.items, world, days)
    if (!row) throw new Error("no row")
    const parts = itemWords(column, row, language, SIDES)
    return [inOneLine(parts).replaceAll("\u00A0", " "), parts.map(({ tone }) => tone).join(" ")]
  }
  const sum = (amount: number, asOf: string | null, more: object = {}) => ({
    amount,
    currency: "USD",
    kind: "contract",
    scope: "whole",
    asOf,
    note: null,
    evidence: cite("memo"),
    ...more,
  })
  const raisedIn = (...sources_: readonly string[]) => ({
    events: [{ ...eventOf("a", 1, "2020-05-01", "raised"), evidence: cite(...sources_) }],
  })

  it("give a value with its kind and date, and warn where reports contradict each other", () => {
    expect(line("value", { amounts: [sum(5e6, null)] })).toEqual(["USD 5 million, contract", "plain note"])
    expect(line("value", { amounts: [sum(5e6, "2020"), sum(9e6, "2022")] })).toEqual([
      "USD 5–9 million, contract · 2020 – 2022 · 2 reports, reports differ",
      "plain note alert",
    ])
  })

  it("tell a sum of parts from none", () => {
    expect(line("value", { amounts: [sum(5e6, "2020", { scope: "part" })] })).toEqual([
      language.m.items.partsOnly,
      "unknown",
    ])
    expect(line("value", {})).toEqual([language.m.items.noValue, "unknown"])
  })

  it("name two parties and count the others", () => {
    const parties = (...ids: readonly string[]) => line("parties", { organisations: ids })
    expect(parties("yard", "navy", "bank")).toEqual(["Yard · Navy, and 1 more", "plain note"])
    expect(parties("yard", "navy")).toEqual(["Yard · Navy", "plain"])
    expect(parties()).toEqual([language.m.items.noParty, "unknown"])
  })

  it("warn of a single report and of reports that repeat one release", () => {
    expect(line("reports", raisedIn("memo"))).toEqual(["1 report, one origin", "plain alert"])
    expect(line("reports", raisedIn("wire-a", "wire-b"))).toEqual([
      `2 reports, ${language.m.items.oneRelease}`,
      "plain alert",
    ])
    expect(line("reports", raisedIn("wire-a", "wire-b", "memo"))).toEqual([
      "3 reports, 2 origins",
      "plain note",
    ])
  })

  it("say beside the last event that nothing was heard, or that nobody looked", () => {
    const last = (checked: string | null, today: string | null) =>
      line("last", { ...raisedIn("memo"), checked }, { asOf: "2026-11-22", today })
    expect(last("2026-11-01", null)).toEqual(["1 May 2020, 6 years without news", "plain alert"])
    expect(last("2024-11-01", "2026-11-25")).toEqual([
      "1 May 2020, not checked since 1 Nov 2024",
      "plain alert",
    ])
    expect(last(null, "2026-11-25")).toEqual(["1 May 2020, never checked", "plain alert"])
    expect(line("last", raisedIn("memo"), { asOf: "2021-05-01", today: null })).toEqual([
      "1 May 2020",
      "plain",
    ])
    expect(line("first", raisedIn("memo"), { asOf: "2019-05-01", today: null })[1]).toBe("unknown")
  })
})

describe("the word of a group", () => {
  it("is that of the ladder, also for a treaty in force and for what is no promise", () => {
    const inForce = { ...eventOf("a", 1, "2011-08-01", "delivered"), act: "in-force" }
    const treaty = rowOf({ instrument: "agreement", events: [inForce] })
    expect(groupWord(language, "stage", treaty)).toBe("Delivered")
    expect(groupWord(language, "sector", treaty)).toBe("Defense")
    const visit = rowOf({ kind: "visit", events: [eventOf("a", 1, "2019", "mention")] })
    expect(groupWord(language, "stage", visit)).toBe("No promise")
    const planned = rowOf({}, { asOf: "2019-01-01", today: null })
    expect(groupWord(language, "stage", planned)).toBe(language.m.vocabulary.noStage)
  })
})
