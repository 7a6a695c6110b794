import { expect, it } from "vitest"
import { personRecords } from "../../../src/selection/search/actorRecords.ts"
import { itemRecords } from "../../../src/selection/search/itemRecords.ts"
import { buildSearchIndex, search } from "../../../src/selection/search/search.ts"
import type { Wording } from "../../../src/selection/search/searched.ts"
import { datasetOf, eventOf } from "../../support/dataset.ts"

const dataset = datasetOf({
  people: [
    { id: "ruiz", names: { en: "Ruiz", ko: "루이스", es: "Ruiz" }, country: "PE" },
    { id: "kim", names: { en: "Kim", ko: null, es: "Kim" } },
  ],
  items: [
    {
      id: "ships",
      events: [eventOf("ships", 1, "2019-01", "raised"), eventOf("ships", 2, "2021", "agreed")],
    },
  ],
})
const wording: Wording = { locale: "ko", translations: {} }
const found = ({ texts }: ReturnType<typeof personRecords>[number]) =>
  texts.map(({ field, text }) => `${field}: ${text}`)

it("an item that names nobody is found by its own words, as of its last event", () => {
  const [ships] = itemRecords(dataset, wording)
  expect(ships?.latest).toBe("2021")
  expect(ships && found(ships)).toEqual([
    "name: ships",
    "sector: Defense",
    "sector: 국방",
    "sector: Defensa",
    "summary: About ships.",
    "event: Event 1 of ships.",
    "event: Event 2 of ships.",
    "date: 2019",
    "date: 2021",
    "id: ships",
  ])
})

it("a person who never sat anywhere comes last among equals, under each name once", () => {
  const [ruiz, kim] = personRecords(dataset, wording)
  expect(ruiz?.latest).toBe("")
  expect(ruiz && found(ruiz)).toEqual(["otherName: Ruiz", "name: 루이스", "id: ruiz"])
  expect(kim && found(kim)).toEqual(["name: Kim", "id: kim"])
})

it("records of every kind are found together", () => {
  const names = (en: string) => ({ en, ko: null, es: null })
  const world = datasetOf({
    items: [{ id: "quay", title: { en: "Quay of Callao" } }],
    meetings: [{ id: "visit", occasion: { en: "Visit to Callao" } }],
    people: [{ id: "mayor", names: names("Mayor of Callao") }],
    organisations: [{ id: "yard", names: names("Yard of Callao") }],
    sources: [{ id: "gazette", title: "News of Callao" }],
  })
  const hits = search(buildSearchIndex(world, wording), "callao")
  expect(hits.map(({ record: { kind, id } }) => `${kind} ${id}`).toSorted()).toEqual([
    "item quay",
    "meeting visit",
    "organisation yard",
    "person mayor",
    "source gazette",
  ])
})
