import { describe, expect, it } from "vitest"
import { pressed, type SortColumn, sortRows } from "../../src/ui/sortRows.ts"

interface Row {
  readonly name: string
  readonly seen: string | null
}
const NAME: SortColumn<Row> = { id: "name", label: "Name", by: ({ name }) => name, order: "words" }
const SEEN: SortColumn<Row> = { id: "seen", label: "Seen", by: ({ seen }) => seen, order: "values" }
const ROWS: readonly Row[] = [
  { name: "Ñato", seen: null },
  { name: "Oscar", seen: "2015" },
  { name: "Ana", seen: "2015-03" },
  { name: "Nora", seen: "2024-11-16" },
]
const { compare } = new Intl.Collator("es")
const sorted = (id: string, descending: boolean) =>
  sortRows(ROWS, [NAME, SEEN], { id, descending }, compare).map(({ name }) => name)

describe("rows sorted by a column", () => {
  it("come in the order of the reader's language", () => {
    expect(sorted("name", false)).toEqual(["Ana", "Nora", "Ñato", "Oscar"])
  })

  it("keep what has no value at the end, either way", () => {
    expect(sorted("seen", true)).toEqual(["Nora", "Ana", "Oscar", "Ñato"])
    expect(sorted("seen", false)).toEqual(["Oscar", "Ana", "Nora", "Ñato"])
  })

  it("stay as given for a column that is not there", () => {
    expect(sorted("nothing", true)).toEqual(ROWS.map(({ name }) => name))
  })
})

it("a heading sorts words from A, dates from the newest, and turns round when pressed again", () => {
  expect(pressed(NAME, { id: "seen", descending: true })).toEqual({ id: "name", descending: false })
  expect(pressed(SEEN, { id: "name", descending: false })).toEqual({ id: "seen", descending: true })
  expect(pressed(SEEN, { id: "seen", descending: true })).toEqual({ id: "seen", descending: false })
})
