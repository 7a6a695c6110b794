import { describe, expect, it } from "vitest"
import { table as en } from "../../src/format/messages/en/table.ts"
import { table as es } from "../../src/format/messages/es/table.ts"
import { table as ko } from "../../src/format/messages/ko/table.ts"
import { guessMapping, meant } from "../../src/intake/guessMapping.ts"
import { tableOf } from "../../src/intake/table.ts"
import { COLUMN_IDS, EXAMPLE_ROW } from "../../src/intake/tableColumns.ts"

const guess = (...lines: readonly (readonly string[])[]) => {
  const table = tableOf(lines)
  if (!table) throw new Error("a table has headings")
  return guessMapping(table, {}, {})
}

describe("what a column is likely to be", () => {
  it("is told by its heading, in any of three languages and however written", () => {
    expect(guess(["Título", " source_URL", "분야", "Fecha", "Remarks"])).toEqual({
      title: { column: 0 },
      sourceUrl: { column: 1 },
      sector: { column: 2 },
      date: { column: 3 },
    })
  })

  it("is told by its values where they fit one closed list alone", () => {
    const rows = [
      ["x", "Under-Way", "contract"],
      ["y", "raised", "grant"],
    ]
    // "raised" is also a wording, "under-way" is a stage alone; a contract may be an instrument, an act or a sum.
    expect(guess(["a", "b", "c"], ...rows)).toEqual({ stage: { column: 1 } })
  })

  it("is told by no heading and no value twice, and by no column without a value", () => {
    expect(guess(["Stage", "Status", "b"], ["raised", "agreed", ""], ["", "signed", ""])).toEqual({
      stage: { column: 0 },
    })
    expect(guess(["date", "Fecha"], ["2024", "2023"])).toEqual({ date: { column: 0 } })
    // Nor is an empty column taken for the one thing that is still to be found.
    const others = COLUMN_IDS.filter((id) => id !== "stage")
    expect(guess([...others, "Remarks"], others)).not.toHaveProperty("stage")
  })

  it("is told by values past a few empty cells, but not where one of them is none of the list", () => {
    expect(guess(["t", "a"], ["x", ""], ["x", "under-way"], ["x", "delivered"])).toEqual({
      stage: { column: 1 },
    })
    expect(guess(["t", "a"], ["x", "under-way"], ["x", "later"])).toEqual({})
    // What stands far below does not matter.
    const many = Array.from({ length: 200 }, () => ["under-way"])
    expect(guess(["a"], ...many, ["later"])).toEqual({ stage: { column: 0 } })
  })

  it("is told by the words of the reader's language, before those of tables of others", () => {
    const table = tableOf([
      ["Nombre", "Etapa actual", "x"],
      ["Puente", "en marcha", "En Marcha"],
    ])
    const names = { summary: ["Nombre"], stage: ["Etapa actual"] }
    expect(table && guessMapping(table, names, { stage: { "en marcha": "under-way" } })).toEqual({
      summary: { column: 0 },
      stage: { column: 1 },
    })
  })

  it.each([en, ko, es])("is every column of the template, in each language", (words) => {
    const names = Object.fromEntries(COLUMN_IDS.map((id) => [id, [words[id].heading]]))
    const table = tableOf([COLUMN_IDS.map((id) => words[id].heading), Object.values(EXAMPLE_ROW)])
    expect(table && guessMapping(table, names, {})).toEqual(
      Object.fromEntries(COLUMN_IDS.map((id, column) => [id, { column }])),
    )
  })

  it("is no part of a meeting where the rest of it is not there: every row would be rejected", () => {
    expect(guess(["title", "Rank"], ["Bridge", "ministers"])).toEqual({ title: { column: 0 } })
    expect(guess(["title", "Cumbre"], ["Bridge", "Lima"])).toEqual({ title: { column: 0 } })
    const whole = guess(["Cumbre", "Nivel", "Formato"], ["Lima", "leaders", "summit"])
    expect(Object.keys(whole)).toEqual(["meeting", "meetingLevel", "meetingFormat"])
  })

  it("is every column by its id, each once", () => {
    const mapping = guess(COLUMN_IDS, Object.values(EXAMPLE_ROW))
    expect(mapping).toEqual(Object.fromEntries(COLUMN_IDS.map((id, column) => [id, { column }])))
  })
})

it("a value may be written as readers of a language write it", () => {
  const words = { stage: { "진행 중": "under-way" } }
  expect(["진행중", "Under way", "UNDER_WAY"].map((cell) => meant("stage", cell, words))).toEqual(
    Array.from({ length: 3 }, () => "under-way"),
  )
  expect(meant("stage", "finished", words)).toBeNull()
})
