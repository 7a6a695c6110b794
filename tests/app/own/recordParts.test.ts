import { expect, it } from "vitest"
import { joinParts, partsOf } from "../../../src/app/own/recordParts.ts"
import { realRecords } from "../../support/dataset.ts"

it("records come back whole and in order from their parts, empty collections too", () => {
  const real = realRecords()
  const [item] = real.items
  const items = Array.from({ length: 2001 }, (_, index) => ({ ...item, id: `item-${index}` }))
  const records = { ...real, items, series: [] } as unknown as typeof real
  const parts = partsOf(records)
  expect(parts.filter(({ name }) => name === "items").map(({ values }) => values.length)).toEqual([
    1000, 1000, 1,
  ])
  expect(joinParts(parts)).toEqual(records)
})
