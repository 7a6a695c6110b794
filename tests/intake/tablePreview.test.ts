import { expect, it } from "vitest"
import { tableOf } from "../../src/intake/table.ts"
import { tablePreview } from "../../src/intake/tablePreview.ts"

const preview = (...lines: readonly (readonly string[])[]) => {
  const table = tableOf(lines)
  if (!table) throw new Error("a table has headings")
  return tablePreview(table, {}, {})
}

it("shows the first three rows of a table as they are numbered, and says how many there are", () => {
  const shown = preview(["title", "Remarks"], [], ["a", "x"], ["b", "y"], ["c", ""], ["d", ""])
  expect(shown).toMatchObject({
    headings: ["title", "Remarks"],
    rows: 4,
    guess: { title: { column: 0 } },
    codes: [],
  })
  expect(shown.first.map(({ number, cells }) => [number, ...cells])).toEqual([
    [3, "a", "x"],
    [4, "b", "y"],
    [5, "c", ""],
  ])
})

it("offers the countries that the columns of sides name, the most frequent first, and nothing that is no code", () => {
  const { codes } = preview(
    ["initiator", "askedBy", "askedTo", "Remarks"],
    ["CL", "", "", "US"],
    ["both", "CL", "JP", "US"],
    ["JP", "JP", "JPN", "US"],
    ["jp", "JP", "XCL", "US"],
  )
  expect(codes).toEqual(["JP", "CL"])
})
