import { describe, expect, it } from "vitest"
import { NO_ACTOR_FILTER, OTHER, sideOfCountry } from "../../src/selection/actorFilter.ts"
import { selectActors } from "../../src/selection/selectActors.ts"
import { personRecords } from "../../src/selection/search/actorRecords.ts"
import { indexRecords } from "../../src/selection/search/searchIndex.ts"
import { datasetOf } from "../support/dataset.ts"

const PARTIES = ["KR", "PE"]
const office = (title: string) => [{ id: "office", title: { en: title }, from: null, to: null }]
const dataset = datasetOf({
  people: [
    {
      id: "garcia",
      names: { en: "Alan García", ko: "알란 가르시아", es: null },
      country: "PE",
      offices: office("President"),
    },
    {
      id: "humala",
      names: { en: "Ollanta Humala", ko: null, es: null },
      country: "PE",
      offices: office("President"),
    },
    { id: "kim", names: { en: "Kim Chul-soo", ko: "김철수", es: null }, offices: office("Envoy") },
    { id: "rojas", names: { en: "Rojas", ko: null, es: null }, country: "CL" },
  ],
})
const index = indexRecords(personRecords(dataset, { locale: "en", translations: {} }))
const left = (filter: Partial<typeof NO_ACTOR_FILTER>) =>
  selectActors(dataset.people, index, { ...NO_ACTOR_FILTER, ...filter }, ({ country }) =>
    sideOfCountry(country, PARTIES),
  ).map(({ id }) => id)

describe("the filter of a list of people or organisations", () => {
  it("leaves everybody while nothing is typed or chosen", () => {
    expect(left({})).toHaveLength(4)
  })

  it.each(["garcia", "GARCÍA alan", "가르시아", "president alan", "ㄱㄹㅅㅇ", "가르ㅅ"])(
    "finds %s, in any order and script, without accents",
    (name) => {
      expect(left({ name })).toEqual(["garcia"])
    },
  )

  it("wants every word, and the side besides", () => {
    expect(left({ name: "president" })).toEqual(["garcia", "humala"])
    expect(left({ name: "president kim" })).toEqual([])
    expect(left({ name: "president", side: "KR" })).toEqual([])
  })

  it("takes a third country as another side, and none likewise", () => {
    expect(left({ side: "KR" })).toEqual(["kim"])
    expect(left({ side: OTHER })).toEqual(["rojas"])
    expect(sideOfCountry(null, PARTIES)).toBe(OTHER)
  })
})
