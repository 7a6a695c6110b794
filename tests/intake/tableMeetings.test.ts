import { describe, expect, it } from "vitest"
import { linkDataset } from "../../src/dataset/link.ts"
import { readOpened } from "../../src/dataset/parse/parseDataset.ts"
import { EXAMPLE_ROW } from "../../src/intake/tableColumns.ts"
import { readRows, rowWith } from "../support/table.ts"

const NO_MEETING = { meeting: "", meetingLevel: "", meetingFormat: "" }

const faults = ({ problems }: ReturnType<typeof readRows>) =>
  problems.map(({ line, field, rule }) => [line, field, rule])

describe("the meetings of a table", () => {
  it("are one for each name and day, with the events and asks of all items that came up there", () => {
    const { records, problems } = readRows([
      rowWith({ id: "bridge" }),
      rowWith({ id: "port", paragraph: "4" }),
      rowWith({ id: "road", date: "2024-12" }),
      rowWith({ id: "rail", ...NO_MEETING }),
    ])
    expect(problems).toEqual([])
    expect(records?.meetings).toMatchObject([
      {
        id: "meeting-1",
        date: "2024-11",
        level: "leaders",
        format: "summit",
        occasion: { en: EXAMPLE_ROW.meeting },
        place: null,
        participants: [],
        alsoRaised: [],
        aliases: [],
        evidence: [
          { source: "source-1", para: 3 },
          { source: "source-1", para: 4 },
        ],
      },
      { id: "meeting-2", date: "2024-12" },
    ])
    const { items } = records ? linkDataset(records) : { items: [] }
    expect(items.map(({ id, events, asks }) => [id, events[0]?.meeting, asks[0]?.meeting])).toEqual([
      ["bridge", "meeting-1", "meeting-1"],
      ["port", "meeting-1", "meeting-1"],
      ["road", "meeting-2", "meeting-2"],
      ["rail", null, null],
    ])
  })

  it("belong to the event of their own row, whatever the order of the rows", () => {
    const noAsk = { askedBy: "", askedTo: "", wording: "" }
    const { records, problems } = readRows([
      rowWith({ date: "2025-02", ...NO_MEETING, ...noAsk }),
      rowWith({ date: "2024-10", ...NO_MEETING, ...noAsk }),
      rowWith({}),
      rowWith({ date: "2025-01", meeting: "EXAMPLE: talks", meetingLevel: "officials" }),
    ])
    expect(problems).toEqual([])
    const [item] = records?.items ?? []
    expect(item?.events.map(({ date, meeting }) => [date, meeting])).toEqual([
      ["2024-10", null],
      ["2024-11", "meeting-1"],
      ["2025-01", "meeting-2"],
      ["2025-02", null],
    ])
    expect(item?.asks.map(({ meeting }) => meeting)).toEqual(["meeting-1", "meeting-2"])
  })

  it("are told of where they say too little, what no meeting is, or two things", () => {
    const read = readRows([
      rowWith({ id: "a", meetingLevel: "" }),
      rowWith({ id: "b", meeting: "EXAMPLE: talks", meetingFormat: "chat" }),
      rowWith({ id: "c" }),
      rowWith({ id: "d", meetingLevel: "ministers" }),
      rowWith({ id: "e", meeting: "EXAMPLE:\u0007 talks" }),
      rowWith({ id: "f", meetingLevel: "kings" }),
    ])
    expect(read.records?.items.map(({ id }) => id)).toEqual(["c"])
    expect(faults(read)).toEqual([
      [2, "meetingLevel", "its neighbours are filled, and say nothing without it"],
      [3, "meetingFormat", expect.stringMatching(/^this is none of the allowed values: summit, /)],
      [5, "meetingLevel", 'row 4 says otherwise of the same meeting: "leaders"'],
      [6, "meeting", "this text holds an invisible character (U+0007)"],
      [7, "meetingLevel", expect.stringMatching(/^this is none of the allowed values: leaders, /)],
    ])
    expect(read.problems.every(({ remedy }) => remedy.endsWith("."))).toBe(true)
  })

  it("lose nothing to a row that is rejected, and hold nothing of it", () => {
    const read = readRows([
      rowWith({ id: "a", sourceUrl: "", meetingLevel: "ministers" }),
      rowWith({ id: "b", sourceUrl: "javascript:alert(1)" }),
      rowWith({ id: "c", sourceUrl: "https://example.org/c" }),
    ])
    expect(read.records?.items.map(({ id }) => id)).toEqual(["c"])
    expect(read.records?.meetings).toMatchObject([{ level: "leaders", evidence: [{ source: "source-2" }] }])
    expect(faults(read).map(([line, field]) => [line, field])).toEqual([
      [2, "sourceUrl"],
      [3, "sourceUrl"],
    ])
  })

  it("break no rule of a dataset, however much came up there", () => {
    const { records } = readRows(
      Array.from({ length: 60 }, (_, at) =>
        rowWith({ id: `item-${at}`, what: `EXAMPLE: ${"x".repeat(200)}` }),
      ),
    )
    if (!records) throw new Error("no row was kept")
    const { about, ...collections } = records
    const lists = Object.values(collections) as readonly (readonly { readonly id: string }[])[]
    const names = Object.keys(collections)
    const again = readOpened(
      [
        { path: "dataset.json", text: "", raw: about, record: null },
        ...lists.flatMap((list, at) =>
          list.map((raw) => ({ path: `${names[at]}/${raw.id}.json`, text: "", raw, record: raw.id })),
        ),
      ],
      [],
    )
    expect(again.problems).toEqual([])
    expect(again.records?.meetings).toEqual(records.meetings)
  })
})
