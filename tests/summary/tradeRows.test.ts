import { describe, expect, it } from "vitest"
import type { RecordOf } from "../../src/dataset/records.ts"
import { seriesRows } from "../../src/summary/seriesRows.ts"
import { tradeRows } from "../../src/summary/tradeRows.ts"
import { datasetOf, eventOf, realDataset } from "../support/dataset.ts"

type Point = RecordOf<"series">["points"][number]

const point = (year: number, measure: string, value: number, more: Partial<Point> = {}): Point => ({
  year,
  date: null,
  measure,
  value,
  approximate: false,
  period: null,
  note: null,
  evidence: [{ source: "some-paper-2020", para: 1 }],
  weak: null,
  ...more,
})
const measure = (id: string) => ({ id, label: { en: id } })

function trade(points: readonly Point[], more: Partial<RecordOf<"series">> = {}) {
  const measures = ["total", "kr-exports", "pe-exports", "balance-kr"].map(measure)
  return datasetOf({ series: [{ id: "count", side: "KR", measures, points: [...points], ...more }] })
}

describe("trade", () => {
  it("leaves a missing year missing: no point stands for it and no line crosses it", () => {
    const dataset = trade([2008, 2009, 2012, 2014, 2015].map((year) => point(year, "total", year)))
    const [total] = tradeRows(dataset, null).sides[0]?.measures ?? []
    expect(total?.points.map(({ year }) => year)).toEqual([2008, 2009, 2012, 2014, 2015])
    expect(total?.runs.map((run) => run.map(({ year }) => year))).toEqual([
      [2008, 2009],
      [2014, 2015],
    ])
  })

  it("joins no figure of a part of a year, and shows both where two sources differ", () => {
    const dataset = trade([
      point(2017, "total", 1),
      point(2018, "total", 2, { period: { en: "January to September" } }),
      point(2019, "total", 2.5, { date: "2019-06" }),
      point(2020, "total", 3),
      point(2021, "total", 4),
      point(2021, "total", 5),
    ])
    const [total] = tradeRows(dataset, null).sides[0]?.measures ?? []
    expect(total?.points.map(({ value }) => value)).toEqual([1, 2, 2.5, 3, 4, 5])
    expect(total?.runs).toEqual([])
  })

  it("draws flows of trade alone: a balance, a share or a mix of claims never joins them", () => {
    const points = [point(2011, "total", 3310), point(2011, "balance-kr", -583)]
    const dataset = trade(points)
    expect(tradeRows(dataset, null).sides.map(({ measures }) => measures.map(({ of }) => of))).toEqual([
      ["both"],
    ])
    expect(tradeRows(trade(points, { shape: "claims" }), null).sides).toEqual([])
    expect(tradeRows(trade(points, { side: null }), null).sides).toEqual([])
  })

  it("shows each flow under its own label, oldest first, and rests on the sources of what it draws alone", () => {
    const points = [
      point(2012, "kr-exports", 20),
      point(2011, "total", 30),
      point(2011, "kr-exports", 10, { above: true }),
      point(2011, "balance-kr", 5, { evidence: [{ source: "ledger", para: null }] }),
    ]
    const measures = [measure("balance-kr"), measure("total"), measure("kr-exports")]
    const series = [{ id: "count", side: "KR", measures, points }]
    const [korea] = tradeRows(datasetOf({ series, sources: [{ id: "ledger" }] }), null).sides
    expect(
      korea?.measures.map(({ of, label, points: own }) => [
        of,
        label.en,
        ...own.map(
          (claim) => `${claim.measure.en} ${claim.year}${claim.above ? " above" : ""} ${claim.value}`,
        ),
      ]),
    ).toEqual([
      ["both", "total", "total 2011 30"],
      ["KR", "kr-exports", "kr-exports 2011 above 10", "kr-exports 2012 20"],
    ])
    expect(korea?.grounds).toEqual({ reports: 1, origins: 1 })
  })

  it("marks the leaders' meetings of its years, both ends included", () => {
    const president = { id: "head", title: { en: "President" }, from: null, to: null }
    const both = ["KR", "PE"].map((side) => ({ person: side.toLowerCase(), office: "head", side }))
    const summit = (date: string) => ({
      id: `summit-${date}`,
      date,
      level: "leaders" as const,
      participants: both,
    })
    const dataset = datasetOf({
      people: [
        { id: "kr", offices: [president] },
        { id: "pe", country: "PE", offices: [president] },
      ],
      meetings: [
        ...["2010-12-31", "2011-01-01", "2015-12-31", "2016-01-01"].map(summit),
        { id: "ministers", date: "2012-05-01" },
      ],
      series: [
        {
          id: "count",
          side: "KR",
          measures: [measure("total")],
          points: [point(2011, "total", 1), point(2015, "total", 2)],
        },
      ],
    })
    expect(tradeRows(dataset, null).leaders).toEqual(["2011-01-01", "2015-12-31"])
  })

  it("gives both sides one scale", () => {
    const { sides, from, to, max } = tradeRows(realDataset(), null)
    const points = sides.flatMap(({ measures }) => measures.flatMap((entry) => entry.points))
    expect(sides.map(({ side }) => side)).toEqual(["KR", "PE"])
    expect([from, to]).toEqual([
      Math.min(...points.map(({ year }) => year)),
      Math.max(...points.map(({ year }) => year)),
    ])
    expect(max).toBe(Math.max(...points.map(({ value }) => value)))
  })

  it("dates an agreement by the first event of each stage, and leaves out what has not come", () => {
    const dataset = datasetOf({
      items: [
        {
          id: "fta",
          events: [
            eventOf("fta", 1, "2010-11", "agreed"),
            eventOf("fta", 2, "2011-03-21", "contracted"),
            eventOf("fta", 3, "2012-03-21", "contracted"),
          ],
        },
      ],
    })
    expect(tradeRows(dataset, dataset.itemById.get("fta") ?? null).agreement?.dates).toEqual([
      { stage: "contracted", date: "2011-03-21" },
    ])
  })
})

describe("other reported figures", () => {
  it("hold every claim that the trade charts do not draw, and none that they do", () => {
    const dataset = realDataset()
    const drawn = tradeRows(dataset, null).sides.flatMap(({ measures }) =>
      measures.flatMap(({ points }) => points),
    )
    const listed = seriesRows(dataset).flatMap(({ claims }) => claims)
    expect(drawn.length + listed.length).toBe(dataset.series.flatMap(({ points }) => points).length)
    expect(seriesRows(trade([point(2011, "total", 3310)]))).toEqual([])
    expect(seriesRows(trade([point(2011, "balance-kr", -583)]))[0]?.claims[0]).toMatchObject({
      value: -583,
      sources: [{ id: "some-paper-2020", publisher: "Some Paper" }],
    })
  })

  it("hold what is no trade of the two: figures of neither side, and a series that has no total", () => {
    expect(seriesRows(trade([point(2011, "total", 1)], { side: null }))).toHaveLength(1)
    const measures = [measure("kr-exports")]
    expect(seriesRows(trade([point(2011, "kr-exports", 1)], { measures }))).toHaveLength(1)
  })

  it("stand oldest first, and say whether a series tells several measures apart", () => {
    const claims = [point(2015, "share", 3), point(2011, "share", 2), point(2013, "share", 1)]
    const rows = seriesRows(trade(claims, { measures: [measure("share")] }))
    expect(rows.map(({ isMixed }) => isMixed)).toEqual([false])
    expect(rows[0]?.claims.map(({ year }) => year)).toEqual([2011, 2013, 2015])
    expect(seriesRows(trade([point(2011, "balance-kr", 1)]))[0]?.isMixed).toBe(true)
  })
})
