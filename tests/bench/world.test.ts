import { expect, it } from "vitest"
import { growWorld } from "../../bench/page/world.ts"
import { parseDataset } from "../../src/dataset/parse/parseDataset.ts"
import { realFiles, realRecords } from "../support/dataset.ts"

it("grows the dataset by records that the parser takes", () => {
  const { about, items, ...collections } = realRecords()
  // So many that every collection grows; the first of its items are enough to read.
  const world = growWorld({ about, items, ...collections }, 20_000)
  const first = []
  for (const item of world.items) {
    first.push(item)
    if (first.length === items.length + 200) break
  }
  const files = Object.entries({ ...world.around, items: first }).flatMap(([name, records]) =>
    Array.isArray(records)
      ? (records as readonly { readonly id: string }[]).map((record) => ({
          path: `${name}/${record.id}.json`,
          text: JSON.stringify(record),
        }))
      : [],
  )
  const own = realFiles().filter(({ path }) => path === "dataset.json")
  const grown = parseDataset([...own, ...files])
  expect(grown.items.length).toBe(items.length + 200)
  for (const name of ["meetings", "people", "organisations", "sources"] as const)
    expect(grown[name].length).toBeGreaterThan(collections[name].length)
})
