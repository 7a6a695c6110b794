import { describe, expect, it } from "vitest"
import { briefSectors, briefSubject, NO_BRIEF } from "../../src/selection/briefView.ts"
import { datasetOf } from "../support/dataset.ts"

const dataset = datasetOf({ meetings: [{ id: "talks", level: "vice-ministers" }] })
const sectorsOf = (include: readonly string[], exclude: readonly string[]) =>
  briefSectors({ include, exclude }, dataset).map(({ id }) => id)

describe("whom and which meeting a brief is for", () => {
  it("is the first party before leaders meet, until the reader chooses", () => {
    expect(briefSubject(NO_BRIEF, dataset)).toEqual({
      side: "KR",
      counterpart: "PE",
      level: "leaders",
      before: null,
    })
    expect(briefSubject({ ...NO_BRIEF, side: "PE" }, dataset)).toMatchObject({
      side: "PE",
      counterpart: "KR",
    })
  })

  it("is at the level of the past meeting, unless another one is chosen", () => {
    const past = briefSubject({ ...NO_BRIEF, before: "talks" }, dataset)
    expect(past).toMatchObject({ level: "vice-ministers", before: { id: "talks" } })
    expect(briefSubject({ ...NO_BRIEF, before: "talks", level: "leaders" }, dataset).level).toBe("leaders")
    expect(briefSubject({ ...NO_BRIEF, before: "none-such" }, dataset).before).toBeNull()
  })
})

describe("the sectors of a brief", () => {
  it("are none by name where it is of all", () => {
    expect(sectorsOf([], [])).toEqual([])
  })

  it("are those picked, in the order of the dataset, or all but those left out", () => {
    expect(sectorsOf(["trade", "defense"], [])).toEqual(["defense", "trade"])
    expect(sectorsOf(["trade", "defense"], ["defense"])).toEqual(["trade"])
    expect(sectorsOf(["trade"], ["defense"])).toEqual(["trade"])
    const all = dataset.about.sectors.map(({ id }) => id)
    expect(sectorsOf([], ["trade"])).toEqual(all.filter((id) => id !== "trade"))
  })
})
