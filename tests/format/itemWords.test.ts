import { describe, expect, it } from "vitest"
import { groupWord } from "../../src/format/groupWord.ts"
import { inOneLine, itemWords } from "../../src/format/itemWords.ts"
import { createLanguage } from "../../src/format/createLanguage.ts"
import { COLUMNS } from "../../src/selection/view.ts"
import { itemRows } from "../../src/summary/itemRows.ts"
import { askOf, datasetOf, eventOf, realDataset } from "../support/dataset.ts"

const language = createLanguage("en")
const SIDES = new Map([
  ["KR", "Korea"],
  ["PE", "Peru"],
])
const DAYS = { asOf: "2026-11-22", today: null }

function rowOf(item: object) {
  const world = datasetOf({ items: [{ id: "a", ...item }] })
  const [row] = itemRows(world.items, world, DAYS)
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
    const inForce = { ...eventOf("a", 1, "2011-08-01", "delivered"), act: "in-force" }
    expect(words("stage", { instrument: "agreement", events: [inForce] })).toEqual([
      { tone: "plain", text: "In force" },
    ])
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
  })
})
