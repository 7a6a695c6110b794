import { describe, expect, it } from "vitest"
import { highestRung, mayReach } from "../../src/dataset/acts.ts"
import { parseDataset } from "../../src/dataset/parse/parseDataset.ts"
import { DatasetError } from "../../src/dataset/problem.ts"
import { placeOnLadder, standingOf } from "../../src/dataset/stage.ts"
import { ACTS, type Act, INSTRUMENTS, type Rung } from "../../src/dataset/vocabulary.ts"
import { eventOf, filesOf, realDataset, datasetOf } from "../support/dataset.ts"

const [_, R, A, S, C, U, D] = [
  null,
  "raised",
  "agreed",
  "signed",
  "contracted",
  "under-way",
  "delivered",
] as const
const SUPPLY = ["contract", "delivery", "grant", "bid", "proposal"] as const

/** The whole table: how far each act carries each instrument, in the order of the vocabulary. */
const TABLE: readonly (readonly [Act, readonly (Rung | null)[]])[] = [
  //             contract agreement delivery grant programme mou joint-st. bid proposal statement
  ["ask", /*          */ [R, R, R, R, R, R, R, R, R, R]],
  ["offer", /*        */ [R, R, R, R, R, R, R, R, R, R]],
  ["statement", /*    */ [A, A, A, A, A, A, D, A, A, D]],
  ["selection", /*    */ [A, A, A, A, A, A, A, A, A, A]],
  ["memorandum", /*   */ [S, S, S, S, S, S, S, S, S, S]],
  ["contract", /*     */ [C, C, C, C, C, C, C, C, C, C]],
  ["treaty", /*       */ [C, C, C, C, C, C, C, C, C, C]],
  ["ratification", /* */ [U, U, U, U, U, U, U, U, U, U]],
  ["in-force", /*     */ [U, D, U, U, D, D, D, U, U, D]],
  ["work", /*         */ [U, U, U, U, U, U, U, U, U, U]],
  ["part-delivery", /**/ [U, U, U, U, U, U, U, U, U, U]],
  ["session", /*      */ [U, U, U, U, D, U, D, U, U, D]],
  ["handover", /*     */ [D, D, D, D, D, D, D, D, D, D]],
  ["plan", /*         */ [_, _, _, _, _, _, _, _, _, _]],
  ["ceremony", /*     */ [_, _, _, _, _, _, _, _, _, _]],
  ["report", /*       */ [_, _, _, _, _, _, _, _, _, _]],
  ["refusal", /*      */ [_, _, _, _, _, _, _, _, _, _]],
  ["lapse", /*        */ [_, _, _, _, _, _, _, _, _, _]],
  ["cancellation", /* */ [_, _, _, _, _, _, _, _, _, _]],
  ["replacement", /*  */ [_, _, _, _, _, _, _, _, _, _]],
]

describe("how far an act carries a promise", () => {
  it("is said of every act and instrument", () => {
    expect(TABLE.map(([act]) => act)).toEqual(ACTS)
    expect(TABLE.every(([, rungs]) => rungs.length === INSTRUMENTS.length)).toBe(true)
  })

  it.each(TABLE)("%s", (act, rungs) => {
    expect(INSTRUMENTS.map((instrument) => highestRung(act, instrument))).toEqual(rungs)
  })

  it.each(["memorandum", "statement", "ceremony", "plan", "session", "in-force", "treaty"] as const)(
    "a %s never makes something supplied delivered",
    (act) => {
      for (const instrument of SUPPLY) expect(mayReach(act, instrument, "delivered")).toBe(false)
    },
  )

  it("each end has an act of its own", () => {
    expect(mayReach("refusal", "bid", "declined")).toBe(true)
    expect(mayReach("refusal", "bid", "cancelled")).toBe(false)
    expect(mayReach("ask", "bid", "declined")).toBe(false)
    expect(mayReach("lapse", "bid", "mention")).toBe(true)
    expect(mayReach("lapse", "bid", "lapsed")).toBe(true)
    expect(mayReach("cancellation", "bid", "cancelled")).toBe(true)
    expect(mayReach("replacement", "bid", "transformed")).toBe(true)
  })

  it("holds for every event of the dataset", () => {
    for (const { instrument, events } of realDataset().items)
      for (const { act, stage, id } of events)
        expect([id, mayReach(act, instrument, stage)]).toEqual([id, true])
  })

  it("is a fault with place, rule and remedy where the data go beyond it", () => {
    const files = filesOf({
      items: [
        {
          id: "ships",
          instrument: "contract",
          events: [{ ...eventOf("ships", 1, "2020-05-01", "delivered"), act: "memorandum" }],
        },
      ],
    })
    expect(() => parseDataset(files)).toThrow(DatasetError)
    try {
      parseDataset(files)
    } catch (error) {
      expect(error instanceof DatasetError && error.problems).toMatchObject([
        {
          file: "items/ships.json",
          field: "events[0].stage",
          rule: "an event of the act memorandum carries an item of the instrument contract to signed at most",
          remedy: 'Write "signed", or name the act that the evidence shows.',
        },
      ])
    }
  })
})

describe("what is no promise", () => {
  const { items } = datasetOf({
    items: [
      {
        id: "council",
        kind: "standing-body",
        events: [
          { ...eventOf("council", 1, "2012", "mention"), act: "session" },
          { ...eventOf("council", 2, "2019-06", "mention"), act: "session" },
        ],
      },
    ],
  })
  const [council] = items

  it("stands apart from the ladder and says since when it meets", () => {
    if (!council) throw new Error("no council")
    expect(placeOnLadder(council, "2026-01-01")).toBe("apart")
    expect(standingOf(council, "2026-01-01")).toEqual({
      kind: "standing-body",
      first: "2012",
      last: "2019-06",
    })
    expect(standingOf(council, "2015-01-01")).toEqual({ kind: "standing-body", first: "2012", last: "2012" })
    expect(standingOf(council, "2011-01-01")).toBeNull()
  })

  it("may not record a stage", () => {
    const files = filesOf({
      items: [{ id: "visit", kind: "visit", events: [eventOf("visit", 1, "2020-05-01", "delivered")] }],
    })
    expect(() => parseDataset(files)).toThrow(/an item of the kind visit is no promise/)
  })
})
