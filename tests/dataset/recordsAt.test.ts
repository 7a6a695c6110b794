import { describe, expect, it } from "vitest"
import { datasetAt } from "../../src/dataset/datasetAt.ts"
import { askOf, datasetOf, eventOf } from "../support/dataset.ts"

const DAY = "2020-12-31"
const cite = (...sources: readonly string[]) => sources.map((source) => ({ source, para: 1 }))
/** Read in 2020, in 2022, and with no date on it. */
const [EARLY, LATE, UNDATED] = ["some-paper-2020", "late-paper", "undated-paper"]
const sources = [
  { id: LATE, published: "2022-06-01" },
  { id: UNDATED, published: null },
  { id: "unread-paper" },
]
const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id)
const raised = (item: string, date: string, evidence = cite(EARLY)) => ({
  ...eventOf(item, 1, date, "raised"),
  evidence,
})

describe("the items known on a day", () => {
  const sum = (amount: number, asOf: string | null, evidence: ReturnType<typeof cite>) => ({
    amount,
    currency: "USD",
    kind: "estimate" as const,
    scope: "whole" as const,
    asOf,
    note: null,
    evidence,
  })
  const world = datasetOf({
    sources,
    organisations: [{ id: "yard" }, { id: "mine" }],
    items: [
      {
        id: "ships",
        organisations: ["yard"],
        notes: { en: "No source confirms it." },
        notesEvidence: cite(EARLY),
        events: [raised("ships", "2020-05-01"), eventOf("ships", 2, "2021-05-01", "agreed")],
        related: [
          { id: "boats", relation: "follows" },
          { id: "copper", relation: "follows" },
        ],
        amounts: [
          sum(1, "2020", cite(EARLY)),
          sum(2, "2021", cite(EARLY)),
          sum(3, null, cite(LATE)),
          sum(4, null, cite(LATE, UNDATED)),
        ],
      },
      { id: "boats", events: [raised("boats", "2020-06-01")] },
      {
        id: "visas",
        asks: [{ ...askOf("PE", "2020-07-01"), about: { en: "Visas for students." } }],
        events: [raised("visas", "2021-01-01")],
      },
      { id: "flights", asks: [askOf("PE", "2020-07-01")], events: [raised("flights", "2021-01-01")] },
      { id: "copper", organisations: ["mine"], events: [raised("copper", "2022-01-01", cite(LATE))] },
    ],
    meetings: [{ id: "talks", date: "2020-05-01", alsoRaised: ["copper", "boats"] }],
  })
  const then = datasetAt(world, DAY)

  it("are those of which something had happened, and whatever names one names no other", () => {
    expect(ids(then.items)).toEqual(["ships", "boats", "visas", "flights"])
    expect(ids(then.itemById.get("ships")?.related ?? [])).toEqual(["boats"])
    expect(then.meetings.map(({ alsoRaised }) => alsoRaised)).toEqual([["boats"]])
    expect(ids(then.organisations)).toEqual(["yard"])
  })

  it("are told by what happened last, else by what was asked last, else by their title", () => {
    expect(then.items.map(({ summary }) => summary.en)).toEqual([
      "Event 1 of ships.",
      "Event 1 of boats.",
      "Visas for students.",
      "flights",
    ])
  })

  it("have no remark, which was written with hindsight", () => {
    expect(then.items.map(({ notes, notesEvidence }) => [notes, notesEvidence.length])).toEqual(
      then.items.map(() => [null, 0]),
    )
    const { until } = world.about.coverage
    expect([until, "2030-01-01"].map((day) => datasetAt(world, day).items[0]?.notes?.en)).toEqual([
      "No source confirms it.",
      "No source confirms it.",
    ])
  })

  it("have the sums that somebody could have read by then", () => {
    expect(then.itemById.get("ships")?.amounts.map(({ amount }) => amount)).toEqual([1, 4])
  })

  it("bring along the sources that attest them, and no other", () => {
    expect(ids(then.sources).toSorted()).toEqual([LATE, EARLY, UNDATED].toSorted())
    const earlier = datasetAt(datasetOf({ sources, items: [{ id: "boats" }] }), DAY)
    expect(ids(earlier.sources)).toEqual([EARLY])
  })
})

describe("the figures known on a day", () => {
  it("are of a time that was over, and printed in some source by then", () => {
    const point = (value: number, year: number, date: string | null, evidence = cite(EARLY)) => ({
      year,
      date,
      measure: "total",
      value,
      approximate: false,
      period: null,
      note: null,
      evidence,
      weak: null,
    })
    const points = [
      point(1, 2020, null),
      point(2, 2021, null),
      point(3, 2020, "2020-06"),
      point(4, 2019, null, cite(LATE)),
      point(5, 2019, null, cite(LATE, EARLY)),
      point(6, 2021, "2021-01"),
    ]
    const then = datasetAt(datasetOf({ sources, series: [{ id: "trade", points }] }), DAY)
    expect(then.series.map((one) => one.points.map(({ value }) => value))).toEqual([[1, 3, 5]])
  })
})

describe("the disagreements known on a day", () => {
  const claims = (...from: readonly string[]) =>
    from.map((source) => ({ source, para: null, says: { en: `As ${source} says.` } }))
  const note = { en: "The closer one is right." }
  const then = datasetAt(
    datasetOf({
      sources,
      items: [{ id: "ships" }, { id: "copper", events: [raised("copper", "2022-01-01")] }],
      disagreements: [
        { id: "whole", items: ["ships"], claims: claims(EARLY, UNDATED), note },
        { id: "of-no-item", items: [], claims: claims(EARLY) },
        { id: "of-two-items", items: ["copper", "ships"], claims: claims(EARLY) },
        { id: "of-a-later-item", items: ["copper"], claims: claims(EARLY) },
        { id: "undated", items: [], claims: claims(UNDATED, UNDATED) },
        { id: "growing", items: [], claims: claims(EARLY, UNDATED, LATE), note },
        { id: "one-claim-yet", items: [], claims: claims(EARLY, LATE) },
        { id: "settled-later", items: [], claims: claims(EARLY, UNDATED, LATE), resolved: note },
      ],
    }),
    DAY,
  )

  it("are those of known items between claims of which some bore a date", () => {
    expect(ids(then.disagreements)).toEqual(["whole", "of-no-item", "of-two-items", "growing"])
  })

  it("lose with a later claim the remark on all of them together", () => {
    expect(then.disagreements.map(({ claims: { length }, note: remark }) => [length, remark])).toEqual([
      [2, note],
      [1, null],
      [1, null],
      [2, null],
    ])
  })
})
