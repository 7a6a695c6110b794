import { describe, expect, it } from "vitest"
import { asksUntil } from "../../src/dataset/asks.ts"
import { buildAskCorpus, buildCorpus, corpusSteps } from "../../src/selection/corpus.ts"
import { findItems } from "../../src/selection/findItems.ts"
import { countValues, selectAsks, selectItems } from "../../src/selection/select.ts"
import { NO_SELECTION, type Selection, togglePick, withYears } from "../../src/selection/selection.ts"
import { askOf, datasetOf, eventOf, realDataset } from "../support/dataset.ts"

const dataset = realDataset()
const { until } = dataset.about.coverage

describe("the dataset made ready for selecting", () => {
  const ships = datasetOf({
    items: [
      { id: "ships", events: [eventOf("ships", 1, "2020", "raised"), eventOf("ships", 2, "2022", "signed")] },
    ],
  })
  const stageOn = (day: string) =>
    [...countValues(buildCorpus(ships, day), NO_SELECTION).facets.stage].flatMap(([stage, count]) =>
      count > 0 ? stage : [],
    )

  it("is that of the day asked for, whichever day was asked for before", () => {
    expect(["2021-01-01", "2023-01-01", "2019-01-01", "2021-01-01"].map(stageOn)).toEqual([
      ["raised"],
      ["signed"],
      ["none"],
      ["raised"],
    ])
  })

  it("is at hand once its steps are done, for that day alone", () => {
    for (const _ of corpusSteps(ships, "2021-01-01")) expect(stageOn("2023-01-01")).toEqual(["signed"])
    const { engine } = buildCorpus(ships, "2021-01-01")
    expect(buildCorpus(ships, "2021-01-01").engine).toBe(engine)
    expect(stageOn("2021-01-01")).toEqual(["raised"])
    expect(stageOn("2023-01-01")).toEqual(["signed"])
  })

  it("has the years in which something happened or was asked for, oldest first", () => {
    const world = datasetOf({
      items: [
        {
          id: "ships",
          events: [eventOf("ships", 1, "2020", "raised"), eventOf("ships", 2, "2022", "signed")],
        },
        {
          id: "planes",
          events: [eventOf("planes", 1, "2019-05", "raised"), eventOf("planes", 2, "2020-06", "agreed")],
          asks: [askOf("PE", "2018-04")],
        },
      ],
    })
    const corpus = buildCorpus(world, until)
    expect([...countValues(corpus, NO_SELECTION).years]).toEqual([
      [2018, 1],
      [2019, 1],
      [2020, 2],
      [2022, 1],
    ])
    expect(selectItems(corpus, withYears(NO_SELECTION, 2018, 2018)).map(({ id }) => id)).toEqual(["planes"])
  })

  it("finds no words without the search, instead of finding everything", () => {
    const corpus = buildCorpus(ships, until)
    expect(selectItems(corpus, { ...NO_SELECTION, q: " " })).toHaveLength(1)
    expect(() => selectItems(corpus, { ...NO_SELECTION, q: "ships" })).toThrow("without the search")
    expect(corpus.search.isKnown("")).toBe(true)
    expect(corpus.search.steps("").next()).toEqual({ done: true, value: null })
  })
})

describe("the asks made ready for selecting", () => {
  it("are those made by that day, each with its own asker, year and meeting", () => {
    const talks = { id: "talks", date: "2021-03-04" }
    const world = datasetOf({
      meetings: [talks],
      items: [
        {
          id: "ships",
          events: [eventOf("ships", 1, "2020", "raised")],
          asks: [askOf("KR", "2020-02-01"), askOf("PE", "2021-03-04", "talks"), askOf("PE", "2022-05-06")],
        },
      ],
    })
    const corpus = buildAskCorpus(buildCorpus(world, "2022-01-01"), "2022-01-01")
    const dates = (selection: Selection) => selectAsks(corpus, selection).map(({ date }) => date)
    expect(dates(NO_SELECTION)).toEqual(["2020-02-01", "2021-03-04"])
    expect(dates(togglePick(NO_SELECTION, "asked", "PE", "include"))).toEqual(["2021-03-04"])
    expect(dates(togglePick(NO_SELECTION, "meeting", "talks", "exclude"))).toEqual(["2020-02-01"])
    expect(dates(withYears(NO_SELECTION, 2021, null))).toEqual(["2021-03-04"])
  })

  it("name each item once, however many of its asks are selected", () => {
    const asks = [askOf("KR", "2020-02-01"), askOf("PE", "2021-03-04")]
    const world = datasetOf({ items: [{ id: "ships", asks }, { id: "none" }, { id: "planes", asks }] })
    const corpus = buildAskCorpus(buildCorpus(world, until), until)
    expect(selectItems(corpus, NO_SELECTION).map(({ id }) => id)).toEqual(["ships", "planes"])
  })

  it.each(["naval", "lima", "광물", "unicorn", ""])("are found by the words of their items: “%s”", (q) => {
    const corpus = buildCorpus(dataset, until, findItems(dataset, {}))
    const items = selectItems(corpus, { ...NO_SELECTION, q })
    expect(selectAsks(buildAskCorpus(corpus, until), { ...NO_SELECTION, q })).toEqual(
      items.flatMap((item) => asksUntil(item, until)),
    )
  })
})
