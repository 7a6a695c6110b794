import { describe, expect, it } from "vitest"
import { departureOf, officeChanges, sightingsByOffice } from "../../src/dataset/offices.ts"
import { sightingsByPerson } from "../../src/dataset/sightings.ts"
import type { Dataset } from "../../src/dataset/records.ts"
import { datasetOf } from "../support/dataset.ts"

const EVIDENCE = [{ source: "some-paper-2020", para: 1 }]
const office = (id: string, title: string, more: object = {}) => ({
  id,
  title: { en: title },
  from: null,
  to: null,
  ...more,
})
const minister = (more: object = {}) => office("minister", "Minister of Defense", more)
const met = (id: string, date: string, ...seen: readonly string[]) => ({
  id,
  date,
  participants: seen.map((name) => {
    const [person = "", held = "minister"] = name.split(".")
    return { person, office: held, side: "PE" }
  }),
})
const person = (dataset: Dataset, id: string) => {
  const found = dataset.personById.get(id)
  if (!found) throw new Error(`no ${id}`)
  return found
}

const world = datasetOf({
  people: [
    { id: "ana", country: "PE", offices: [minister()] },
    { id: "luis", country: "PE", offices: [office("mayor", "Mayor"), minister({ from: "2021-03-01" })] },
    {
      id: "rosa",
      country: "PE",
      offices: [minister({ from: "2022-01-01", to: "2022-12-31", evidence: EVIDENCE })],
    },
  ],
  meetings: [
    met("first", "2020-01-01", "ana"),
    met("second", "2021-06-01", "luis"),
    met("third", "2020-06-01", "luis.mayor"),
    met("fourth", "2022-06-01", "rosa"),
  ],
})

describe("the days on which somebody is seen in an office", () => {
  it("are those of meetings and of the beginnings of terms, in their order", () => {
    const seen = sightingsByOffice(world).get("PE Minister of Defense") ?? []
    expect(
      seen.map(({ person: { id }, date, isStart, level, evidence }) => [
        id,
        date,
        isStart,
        level,
        evidence.length,
      ]),
    ).toEqual([
      ["ana", "2020-01-01", false, "ministers", 1],
      ["luis", "2021-03-01", true, null, 0],
      ["luis", "2021-06-01", false, "ministers", 1],
      ["rosa", "2022-01-01", true, null, 1],
      ["rosa", "2022-06-01", false, "ministers", 1],
    ])
  })

  it("are those of all offices of one person together", () => {
    const byPerson = sightingsByPerson(world)
    expect(byPerson.get(person(world, "luis"))?.map(({ office: held, date }) => [held, date])).toEqual([
      ["mayor", "2020-06-01"],
      ["minister", "2021-03-01"],
      ["minister", "2021-06-01"],
    ])
    expect([...byPerson.keys()].map(({ id }) => id).toSorted()).toEqual(["ana", "luis", "rosa"])
  })
})

describe("the end of somebody's time in an office", () => {
  const left = (id: string, held: string, day: string) => {
    const departure = departureOf(world, person(world, id), held, day)
    return departure && [departure.by, departure.successor?.id ?? null, departure.evidence.length]
  }

  it("is shown by the first that is seen in it after, from the very day on", () => {
    expect(left("ana", "minister", "2021-02-28")).toBeNull()
    expect(left("ana", "minister", "2021-03-01")).toEqual(["2021-03-01", "luis", 0])
    expect(left("luis", "minister", "2022-01-01")).toEqual(["2022-01-01", "rosa", 1])
    expect(left("luis", "mayor", "2022-12-31")).toBeNull()
  })

  it("is the last day of the term where that is known, with what shows it", () => {
    expect(left("rosa", "minister", "2022-12-31")).toBeNull()
    expect(left("rosa", "minister", "2023-01-01")).toEqual(["2022-12-31", null, 1])
    const dataset = datasetOf({ people: [{ id: "ana", offices: [minister({ to: "2020" })] }] })
    expect(departureOf(dataset, person(dataset, "ana"), "minister", "2021-01-01")?.evidence).toEqual([])
  })

  it("is shown by the first in the same office under another title, where the office was renamed", () => {
    const foreign = (id: string, title: string, from: string) => ({
      id,
      country: "KR",
      offices: [office("foreign", title, { from })],
    })
    const dataset = datasetOf({
      people: [
        foreign("ban", "Minister of Foreign Affairs and Trade", "2004"),
        foreign("yun", "Minister of Foreign Affairs", "2013"),
      ],
    })
    expect(departureOf(dataset, person(dataset, "ban"), "foreign", "2014-01-01")?.by).toBe("2013")
  })

  it("is unknown of an office that was never held, and where another sat in it on the same day only", () => {
    expect(left("ana", "mayor", "2026-01-01")).toBeNull()
    const both = datasetOf({
      people: ["ana", "luis"].map((id) => ({ id, country: "PE", offices: [minister()] })),
      meetings: [met("handover", "2020-01-01", "ana", "luis")],
    })
    expect(departureOf(both, person(both, "ana"), "minister", "2026-01-01")).toBeNull()
    expect(officeChanges(both, "2020-01-01", "2026-01-01")).toEqual([])
  })
})

describe("changes of office between two days", () => {
  const changes = (from: string, until: string, dataset = world) =>
    officeChanges(dataset, from, until).map(({ before, after, isVague }) => ({
      before: before.id,
      after: after.map(({ person: { id }, seen, lastSeen }) => `${id} ${seen} ${lastSeen}`),
      isVague,
    }))

  it("give for each the first and the last day on which a source shows it, up to the other day", () => {
    const luis = "luis 2021-03-01 2021-06-01"
    expect(changes("2020-12-31", "2022-06-01")).toEqual([
      { before: "ana", after: [luis, "rosa 2022-01-01 2022-06-01"], isVague: false },
    ])
    expect(changes("2020-12-31", "2022-05-31")).toEqual([
      { before: "ana", after: [luis, "rosa 2022-01-01 2022-01-01"], isVague: false },
    ])
    expect(changes("2020-12-31", "2021-02-28")).toEqual([])
  })

  it("take the last day that a source shows before one that was not read for itself", () => {
    const twice = datasetOf({
      people: [
        { id: "ana", country: "PE", offices: [minister()] },
        {
          id: "luis",
          country: "PE",
          offices: [minister({ id: "acting" }), minister({ from: "2021-03-01" })],
        },
      ],
      meetings: [met("first", "2020-01-01", "ana"), met("second", "2021-02-01", "luis.acting")],
    })
    const [change] = officeChanges(twice, "2020-01-01", "2021-12-31")
    expect(change?.after).toMatchObject([{ seen: "2021-02-01", lastSeen: "2021-02-01" }])
    expect(change?.after[0]?.evidence).toHaveLength(1)
  })

  it.each([
    ["2021-03-01", false],
    ["2021", true],
    ["2020", true],
  ])("are vague unless the new term surely began after the day: one that began in %s", (from, isVague) => {
    const dataset = datasetOf({
      people: [
        { id: "ana", country: "PE", offices: [minister()] },
        { id: "luis", country: "PE", offices: [minister({ from })] },
      ],
      meetings: [met("first", "2019-01-01", "ana")],
    })
    const day = from === "2021" ? "2021-01-01" : "2020-06-01"
    expect(changes(day, "2021-12-31", dataset)).toMatchObject([{ before: "ana", isVague }])
  })

  it("come by side, those of one side in the order in which they were seen", () => {
    const title = { KR: "Minister of Science", PE: "Minister of Defense" }
    const held = (id: string, side: "KR" | "PE", from: string, of = title[side]) => ({
      id,
      country: side,
      offices: [office("minister", of, { from })],
    })
    const dataset = datasetOf({
      people: [
        held("p1", "PE", "2019"),
        held("p2", "PE", "2021-05-01"),
        held("p3", "PE", "2019", "Minister of Trade"),
        held("p4", "PE", "2021-04-01", "Minister of Trade"),
        held("k1", "KR", "2019"),
        held("k2", "KR", "2021-06-01"),
      ],
    })
    expect(officeChanges(dataset, "2020-12-31", "2021-12-31").map(({ key, side }) => [key, side])).toEqual([
      ["KR Minister of Science", "KR"],
      ["PE Minister of Trade", "PE"],
      ["PE Minister of Defense", "PE"],
    ])
  })
})
