import { describe, expect, it } from "vitest"
import { parseDataset } from "../../src/dataset/parse/parseDataset.ts"
import type { Problem } from "../../src/dataset/problem.ts"
import { eventOf, filesOf, realFiles, type World } from "../support/dataset.ts"
import { problemsIn } from "../support/problems.ts"

/** Problems of a world after one edit to the text of one file. */
function problemsAfter(world: World, path: string, edit: (text: string) => string): readonly Problem[] {
  return problemsIn(
    filesOf(world).map((file) => (file.path === path ? { ...file, text: edit(file.text) } : file)),
  )
}

const SHIPS = "items/ships.json"
const ships: World = { items: [{ id: "ships" }] }
const inShips = (edit: (text: string) => string) => problemsAfter(ships, SHIPS, edit)

describe("the dataset of data/", () => {
  it("passes every rule and holds every record of the fact base", () => {
    const records = parseDataset(realFiles())
    expect(records.items).toHaveLength(137)
    expect(records.meetings.length).toBeGreaterThanOrEqual(103)
    expect(records.items.flatMap(({ events }) => events)).toHaveLength(535)
    expect(records.items.flatMap(({ asks }) => asks)).toHaveLength(114)
    expect(records.items.flatMap(({ amounts }) => amounts)).toHaveLength(103)
    expect(records.sources).toHaveLength(639)
    expect(records.disagreements.filter(({ resolved }) => resolved === null)).toHaveLength(83)
  })
})

describe("a fault", () => {
  it("names file, line, record, field, value, rule and remedy", () => {
    const [problem, ...others] = inShips((text) => text.replace('"2020-05-01"', '"2020-13"'))
    expect(others).toEqual([])
    expect(problem).toEqual({
      file: SHIPS,
      line: 22,
      record: "ships",
      field: "events[0].date",
      value: '"2020-13"',
      rule: "there is no month 13",
      remedy: expect.stringMatching(/\w/),
      worded: {
        rule: { template: "there is no month {0}", values: ["13"] },
        remedy: { template: problem?.remedy, values: [] },
      },
    })
  })

  it("of every kind in one dataset is reported at once", () => {
    const world: World = {
      items: [{ id: "ships" }, { id: "trainers" }],
      meetings: [{ id: "summit", participants: [{ person: "nobody", office: "president", side: "KR" }] }],
    }
    const problems = problemsAfter(world, SHIPS, (text) =>
      text
        .replace('"contract"', '"contarct"')
        .replace('"2020-05-01"', '"2020-02-30"')
        .replace('"some-paper-2020"', '"some-papr-2020"'),
    )
    expect(problems.map(({ field }) => field).toSorted()).toEqual([
      "events[0].date",
      "events[0].evidence[0].source",
      "instrument",
      "participants[0].person",
    ])
  })
})

describe("dates", () => {
  it.each([
    ["2020-02-30", "2020-02 has 29 days"],
    ["2020-00", "there is no month 0"],
    ["2020-5-1", "a date is written YYYY-MM-DD"],
    ["May 2020", "a date is written YYYY-MM-DD"],
    ["2020-05-01T10:00", "a date is written YYYY-MM-DD"],
    ["0000", "a date is written YYYY-MM-DD"],
  ])("refuses %s", (date, rule) => {
    expect(inShips((text) => text.replace('"2020-05-01"', JSON.stringify(date)))).toEqual([
      expect.objectContaining({ rule: expect.stringContaining(rule) }),
    ])
  })

  it.each(["2020", "2020-05", "2020-05-31", "2020-02-29"])("takes %s as it is", (date) => {
    expect(inShips((text) => text.replace('"2020-05-01"', JSON.stringify(date)))).toEqual([])
  })
})

describe("vocabulary", () => {
  it("names the nearest right word", () => {
    expect(inShips((text) => text.replace('"raised"', '"rased"'))).toEqual([
      expect.objectContaining({
        field: "events[0].stage",
        value: '"rased"',
        remedy: expect.stringContaining('"raised"'),
      }),
    ])
  })

  it("holds a sector against dataset.json", () => {
    expect(inShips((text) => text.replace('"defense"', '"defence"'))).toEqual([
      expect.objectContaining({ field: "sector", remedy: expect.stringContaining('"defense"') }),
    ])
  })

  it("holds a side against the two parties", () => {
    expect(inShips((text) => text.replace('"KR"', '"JP"'))).toEqual([
      expect.objectContaining({ field: "initiator", rule: expect.stringContaining("KR, PE") }),
    ])
  })

  it("refuses a field that it does not know", () => {
    expect(
      inShips((text) => text.replace('"sector"', '"sectr"'))
        .map(({ field }) => field)
        .toSorted(),
    ).toEqual(["sector", "sectr"])
  })
})

describe("references", () => {
  it("name the nearest id that exists", () => {
    expect(inShips((text) => text.replace('"some-paper-2020"', '"some-papr-2020"'))).toEqual([
      expect.objectContaining({
        field: "events[0].evidence[0].source",
        rule: "no record of sources has this id",
        remedy: expect.stringContaining('"some-paper-2020"'),
      }),
    ])
  })

  it("to a record whose own file is faulty are no fault", () => {
    const world: World = {
      items: [{ id: "ships", organisations: ["yard"] }],
      organisations: [{ id: "yard" }],
    }
    const problems = problemsAfter(world, "organisations/yard.json", (text) =>
      text.replace('"company"', '"firm"'),
    )
    expect(problems.map(({ file }) => file)).toEqual(["organisations/yard.json"])
  })
})

describe("evidence", () => {
  it("is needed by every event", () => {
    const events = [{ ...eventOf("ships", 1, "2020", "raised"), evidence: [] }]
    expect(problemsAfter({ items: [{ id: "ships", events }] }, "", (text) => text)).toEqual([
      expect.objectContaining({ field: "events[0].evidence", rule: expect.stringContaining("evidence") }),
    ])
  })
})

describe("offices", () => {
  const term = { id: "minister", title: { en: "Minister" }, from: "2010-01-01", to: "2012-12-31" }
  const world = (date: string, office: string): World => ({
    people: [{ id: "kim", offices: [term] }],
    meetings: [{ id: "talks", date, participants: [{ person: "kim", office, side: "KR" }] }],
  })

  it.each(["2010-01-01", "2011", "2012-12", "2012-12-31"])("held on %s pass", (date) => {
    expect(problemsAfter(world(date, "minister"), "", (text) => text)).toEqual([])
  })

  it.each(["2009-12-31", "2013", "2013-01"])("not held on %s are refused", (date) => {
    expect(problemsAfter(world(date, "minister"), "", (text) => text)).toEqual([
      expect.objectContaining({
        field: "participants[0].office",
        rule: expect.stringContaining("not held that day"),
      }),
    ])
  })

  it("that the person never held are refused", () => {
    expect(problemsAfter(world("2011", "president"), "", (text) => text)).toEqual([
      expect.objectContaining({ rule: expect.stringContaining("lists no such office") }),
    ])
  })
})

describe("ids", () => {
  it("of two files may not be the same", () => {
    const [about, ...files] = filesOf({ items: [{ id: "ships" }, { id: "boats" }] })
    const twin = files.map((file) =>
      file.path === "items/boats.json"
        ? { ...file, text: file.text.replace('"id": "boats"', '"id": "ships"') }
        : file,
    )
    expect(() => parseDataset([...(about ? [about] : []), ...twin])).toThrow(
      /items\/ships\.json has the same id/,
    )
  })

  it("are the names of their files", () => {
    const files = filesOf(ships).map((file) =>
      file.path === SHIPS ? { ...file, path: "items/boats.json" } : file,
    )
    expect(() => parseDataset(files)).toThrow(/named after its record's id.*Rename the file to ships\.json/)
  })

  it("of events within an item may not be the same", () => {
    const events = [eventOf("ships", 1, "2020", "raised"), eventOf("ships", 1, "2021", "agreed")]
    expect(problemsAfter({ items: [{ id: "ships", events }] }, "", (text) => text)).toEqual([
      expect.objectContaining({ field: "events[1].id" }),
    ])
  })
})

describe("events", () => {
  it("stand in the order in which they happened", () => {
    const events = [eventOf("ships", 1, "2021", "raised"), eventOf("ships", 2, "2020-05", "agreed")]
    expect(problemsAfter({ items: [{ id: "ships", events }] }, "", (text) => text)).toEqual([
      expect.objectContaining({ field: "events[1].date" }),
    ])
  })

  it("at a meeting happen while it meets", () => {
    const events = [{ ...eventOf("ships", 1, "2021-03-01", "raised"), meeting: "summit" }]
    const world: World = {
      items: [{ id: "ships", events }],
      meetings: [{ id: "summit", date: "2020-05-10", endDate: "2020-05-12" }],
    }
    expect(problemsAfter(world, "", (text) => text)).toEqual([
      expect.objectContaining({ rule: expect.stringContaining("2020-05-10 to 2020-05-12") }),
    ])
  })

  it.each(["2026-12-01", "2026", "2027"])(
    "of %s lie after the day on which sources were searched",
    (date) => {
      const events = [eventOf("ships", 1, date, "raised")]
      expect(problemsAfter({ items: [{ id: "ships", events }] }, "", (text) => text)).toEqual([
        expect.objectContaining({ field: "events[0].date", rule: expect.stringContaining("searched until") }),
      ])
    },
  )

  it("that transform an item name what it became", () => {
    const events = [eventOf("ships", 1, "2021", "transformed")]
    expect(problemsAfter({ items: [{ id: "ships", events }] }, "", (text) => text)).toEqual([
      expect.objectContaining({ field: "events[0].into" }),
    ])
  })
})

describe("a file that is no JSON", () => {
  it("is named with the line at which it breaks, and hides no other fault", () => {
    const world: World = { items: [{ id: "ships" }, { id: "boats", sector: "defence" }] }
    const problems = problemsAfter(world, SHIPS, (text) => text.replace('"title"', '"title'))
    expect(problems).toHaveLength(2)
    expect(problems).toContainEqual(expect.objectContaining({ file: SHIPS, field: "" }))
    expect(problems).toContainEqual(expect.objectContaining({ file: "items/boats.json", field: "sector" }))
  })

  it("is forgiven a byte order mark", () => {
    expect(inShips((text) => `\uFEFF${text}`)).toEqual([])
  })
})

describe("addresses", () => {
  it.each(["javascript:alert(1)", "data:text/html,x", "ftp://paper.example/x", "paper.example"])(
    "refuses %s",
    (url) => {
      expect(problemsAfter({ sources: [{ id: "leaf", url }] }, "", (text) => text)).toEqual([
        expect.objectContaining({ field: "url", rule: expect.stringContaining("http") }),
      ])
    },
  )
})

it("misses dataset.json by name", () => {
  expect(() => parseDataset(filesOf(ships).slice(1))).toThrow(/the dataset needs data\/dataset\.json/)
})

it("refuses a file in a folder that is no collection", () => {
  expect(() => parseDataset([...filesOf(ships), { path: "item/x.json", text: "{}" }])).toThrow(
    /Move the file to data\/items\//,
  )
})
