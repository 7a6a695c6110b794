import { expect, it } from "vitest"
import * as d3 from "victory-vendor/d3-shape"
import { stack } from "../../build/chartStack.ts"

type Row = Readonly<Record<string, number>>

it("values stand upon one another as those of d3 do", () => {
  const rows: readonly Row[] = [
    { a: 1, b: 2, c: 3 },
    { a: 0, b: 5, c: 0 },
    { a: 4, c: 1 },
  ]
  const keys = ["a", "b", "c"]
  const value = (row: Row, key: string) => row[key] ?? 0
  const own = stack<Row>().keys(keys).value(value)(rows)
  const theirs = d3.stack<Row, string>().keys(keys).value(value)([...rows])
  expect(own.map((series) => series.map((span) => [...span]))).toEqual(
    theirs.map((series) => series.map((span) => [...span])),
  )
  for (const [at, series] of own.entries()) {
    expect(series).toMatchObject({ key: theirs[at]?.key, index: theirs[at]?.index })
    expect(series.map(({ data }) => data)).toEqual(rows)
  }
})
