import { describe, expect, it } from "vitest"
import { idsAmong } from "../../src/intake/rowFaults.ts"
import { linesOf } from "../../src/intake/table.ts"
import { tablePreview } from "../../src/intake/tablePreview.ts"

const astray = (...cells: readonly string[]) => ({ number: 3, cells, astray: 3 })

describe("rows that nobody can tell apart", () => {
  it("may go on with the items whose ids begin their lines, where the id is the first cell", () => {
    const row = astray("tunnel", "EXAMPLE,x\nport,3,later\n\n, road;4")
    expect(idsAmong([row, { number: 2, cells: ["bridge", "a\nb"] }], { id: { column: 0 } })).toEqual(
      new Set(["tunnel", "port", "road"]),
    )
  })

  it("may go on with any item named in their lines, where the id stands further right", () => {
    const ids = idsAmong([astray("EXAMPLE", "tunnel", "3,x\nlater | port")], { id: { column: 1 } })
    expect([...ids]).toEqual(["tunnel", "later", "port"])
  })

  it("go on with no item where no column has ids", () => {
    const rows = [astray("tunnel", "x\nport")]
    expect(idsAmong(rows, {})).toEqual(new Set())
    expect(idsAmong(rows, { id: { value: "port" } })).toEqual(new Set())
  })

  it("count as the lines that are in their cells, all others as one", () => {
    expect(linesOf({ number: 2, cells: ["a\nb"] })).toBe(1)
    expect(linesOf(astray("a\nb", "c\nd\ne"))).toBe(4)
  })

  it("are no help to know a column, and are not shown as rows", () => {
    const headings = ["id", "initiator"]
    const rows = [{ number: 2, cells: ["bridge", "CL"] }, astray("tunnel", "JP")]
    const preview = tablePreview({ headings, rows }, {}, {})
    expect(preview.codes).toEqual(["CL"])
    expect([preview.first.map(({ number }) => number), preview.rows]).toEqual([[2], 2])
  })
})
