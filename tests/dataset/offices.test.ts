import { describe, expect, it } from "vitest"
import { departureOf, officeChanges, sightingsByOffice } from "../../src/dataset/offices.ts"
import { datasetOf, realDataset } from "../support/dataset.ts"

const office = (id: string, title: string, to: string | null = null) => ({
  id,
  title: { en: title },
  from: null,
  to,
})
const seen = (id: string, date: string, person: string, officeId = "minister") => ({
  id,
  date,
  participants: [{ person, office: officeId, side: "PE" }],
})

const world = datasetOf({
  people: [
    { id: "ana", country: "PE", offices: [office("minister", "Minister of Foreign Affairs")] },
    { id: "luis", country: "PE", offices: [office("minister", "Minister of Foreign Affairs")] },
    { id: "rosa", country: "PE", offices: [office("president", "President", "2022-12-07")] },
    { id: "jose", country: "PE", offices: [office("president", "President (interim)")] },
  ],
  meetings: [
    seen("first", "2020-01-01", "ana"),
    seen("second", "2021-06", "luis"),
    seen("third", "2023-01-01", "luis"),
    seen("fourth", "2021-01-01", "rosa", "president"),
    seen("fifth", "2023-05-01", "jose", "president"),
  ],
})
const person = (id: string) => {
  const found = world.personById.get(id)
  if (!found) throw new Error(`no ${id}`)
  return found
}

describe("somebody who held an office", () => {
  it("has left it once another is seen in it, by the day on which that is", () => {
    expect(departureOf(world, person("ana"), "minister", "2021-12-31")).toMatchObject({
      by: "2021-06",
      successor: person("luis"),
    })
  })

  it("is taken to hold it until then, and while nobody else was seen", () => {
    expect(departureOf(world, person("ana"), "minister", "2021-06-29")).toBeNull()
    expect(departureOf(world, person("luis"), "minister", "2026-01-01")).toBeNull()
  })

  it("of which nobody knows a day is not known to have left it", () => {
    const dataset = datasetOf({ people: [{ id: "juan", offices: [office("poet", "Poet")] }] })
    const [juan] = dataset.people
    expect(juan && departureOf(dataset, juan, "poet", "2026-01-01")).toBeNull()
  })

  it("has left it at the end of the term where a source gives it", () => {
    expect(departureOf(world, person("rosa"), "president", "2022-12-08")).toMatchObject({
      by: "2022-12-07",
      successor: null,
    })
  })
})

describe("an office of a third country", () => {
  it("is one by its title, since it has no principals", () => {
    const held = { id: "minister", title: { en: "President" }, from: "2020", to: null }
    const dataset = datasetOf({ people: [{ id: "chen", country: "CN", offices: [held] }] })
    expect([...sightingsByOffice(dataset).keys()]).toEqual(["CN President"])
  })
})

describe("changes of office between two days", () => {
  it("name who was seen before and who is seen since, an interim president among the presidents", () => {
    const changes = officeChanges(world, "2021-01-31", "2023-12-31")
    expect(
      changes.map(({ title, before, after, lastSeen, isVague }) => [
        title.en,
        before.id,
        lastSeen,
        after.map(({ person: { id }, seen: day, lastSeen: last }) => `${id} ${day} ${last}`),
        isVague,
      ]),
    ).toEqual([
      ["Minister of Foreign Affairs", "ana", "2020-01-01", ["luis 2021-06 2023-01-01"], true],
      ["President (interim)", "rosa", "2021-01-01", ["jose 2023-05-01 2023-05-01"], true],
    ])
    expect(officeChanges(world, "2021-01-01", "2023-12-31").map(({ isVague }) => isVague)).toEqual([
      true,
      false,
    ])
    expect(officeChanges(world, "2023-01-31", "2023-04-30")).toEqual([])
  })

  it("name everybody seen in between, in turn", () => {
    const changes = officeChanges(realDataset(), "2023-11-16", "2024-11-16")
    const minister = changes.find(
      ({ side, title }) => side === "PE" && title.en === "Minister of Foreign Affairs",
    )
    expect(minister?.after.map(({ person: { id } }) => id)).toEqual([
      "javier-gonzalez-olaechea",
      "elmer-schialer",
    ])
  })

  it("take the titles of a renamed office for one", () => {
    const dataset = realDataset()
    const ban = dataset.personById.get("ban-ki-moon")
    const [held] = ban?.offices ?? []
    if (!ban || !held) throw new Error("no Ban Ki-moon")
    expect(departureOf(dataset, ban, held.id, "2026-11-22")?.successor).not.toBeNull()
  })

  it("know the end of a term that a source gives, also where no meeting shows the successor", () => {
    const yoon = realDataset().personById.get("yoon-suk-yeol")
    if (!yoon) throw new Error("no Yoon")
    expect(departureOf(realDataset(), yoon, "president", "2025-04-04")).toBeNull()
    const left = departureOf(realDataset(), yoon, "president", "2025-04-05")
    expect(left?.by).toBe("2025-04-04")
    expect(left?.evidence.map(({ source }) => source.id)).toEqual(["kbs-2025-04-04-yoon-removed"])
  })

  it("find that Peru's president was another one after the Lima summit", () => {
    const changes = officeChanges(realDataset(), "2024-11-16", "2026-11-22")
    expect(changes.find(({ before }) => before.id === "dina-boluarte")?.after[0]?.person.id).toBe("jose-jeri")
  })
})
