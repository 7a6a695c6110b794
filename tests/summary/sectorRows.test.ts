import { describe, expect, it } from "vitest"
import { placeOnLadder } from "../../src/dataset/stage.ts"
import { LADDER_PLACES } from "../../src/dataset/vocabulary.ts"
import { datasetOf, eventOf, realDataset } from "../support/dataset.ts"
import { sectorsOf } from "../support/summaries.ts"

const DAY = "2026-11-22"

describe("rows of the sectors", () => {
  it("count every item once, at the stage it had reached", () => {
    const { items } = realDataset()
    const rows = sectorsOf(realDataset(), DAY)
    expect(rows.reduce((sum, { total }) => sum + total, 0)).toBe(items.length)
    for (const row of rows) {
      const own = items.filter(({ sector }) => sector === row.id)
      for (const stage of LADDER_PLACES)
        expect(row.byStage[stage]).toBe(own.filter((item) => placeOnLadder(item, DAY) === stage).length)
    }
  })

  it("put most items first and keep sectors without any at the end, in the order of the dataset", () => {
    const world = datasetOf({
      items: [
        { id: "a", sector: "energy" },
        { id: "b", sector: "apec" },
        { id: "c", sector: "apec" },
      ],
    })
    const { sectors } = world.about
    const rows = sectorsOf(world, DAY)
    expect(rows.slice(0, 2).map(({ id, total }) => [id, total])).toEqual([
      ["apec", 2],
      ["energy", 1],
    ])
    expect(rows.slice(2).map(({ id }) => id)).toEqual(
      sectors.map(({ id }) => id).filter((id) => id !== "apec" && id !== "energy"),
    )
    expect(rows.slice(2).every(({ total }) => total === 0)).toBe(true)
  })

  it("keep an ended item apart from the ladder, and one not yet raised apart from both", () => {
    const world = datasetOf({
      items: [
        {
          id: "ended",
          events: [eventOf("ended", 1, "2010", "contracted"), eventOf("ended", 2, "2012", "cancelled")],
        },
        { id: "later", events: [eventOf("later", 1, "2024-05-01", "raised")] },
      ],
    })
    const [defense] = sectorsOf(world, "2020-01-01")
    expect(defense?.byStage).toMatchObject({ cancelled: 1, none: 1, contracted: 0, raised: 0 })
  })
})
