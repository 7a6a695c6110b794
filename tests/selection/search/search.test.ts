import { describe, expect, it } from "vitest"
import { readPhrase, readQuery } from "../../../src/selection/search/query.ts"
import { search } from "../../../src/selection/search/search.ts"
import { type SearchedRecord, type SearchField, searched } from "../../../src/selection/search/searched.ts"
import { indexRecords, matchRecords } from "../../../src/selection/search/searchIndex.ts"

type Texts = readonly (readonly [SearchField, string])[]

/** A record that is found by these texts. */
const record = (id: string, texts: Texts, more: Partial<SearchedRecord> = {}): SearchedRecord => ({
  kind: "item",
  id,
  latest: "2020",
  texts: texts.map(([field, text]) => searched(field, text)),
  ...more,
})
const named = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([id, name]) => record(id, [["name", name]]))
const ids = (records: readonly SearchedRecord[], q: string) =>
  search(indexRecords(records), q).map((hit) => hit.record.id)

describe("what is found comes in the order in which it is likely meant", () => {
  it("whole words, then beginnings, then what stands inside of others", () => {
    const records = named({ a: "undercallao", b: "Callaos of old", c: "the yard of Callao" })
    expect(ids(records, "callao")).toEqual(["c", "b", "a"])
  })

  it("what is called just so, then what has more to its name, whatever the length of the word", () => {
    const records = named({ a: "Lima and other cities", b: "Lima" })
    expect(ids(records, "lima")).toEqual(["b", "a"])
    expect(ids(named({ a: "misil de largo alcance", b: "misil" }), "misiles")).toEqual(["b", "a"])
  })

  it("what has the words together as they were typed, the last of them begun", () => {
    expect(ids(named({ a: "Ships of naval use", b: "Naval ships for use" }), "naval shi")).toEqual(["b", "a"])
    expect(ids(named({ a: "해군의 페루 함정", b: "페루 해군의 함정" }), "페루 해구")).toEqual(["b", "a"])
    expect(readPhrase("naval")).toBeNull()
  })

  it("words together in a short name before words apart in a name, but not in what it only has to do with", () => {
    const apart = record("apart", [["name", "Ships, old and naval"]])
    expect(ids([apart, record("together", [["alias", "Old naval ships"]])], "naval ship")).toEqual([
      "together",
      "apart",
    ])
    expect(ids([record("tied", [["organisation", "Old naval ships"]]), apart], "naval ship")).toEqual([
      "apart",
      "tied",
    ])
  })

  it("names before what is only said of it, and sources after what they are about", () => {
    const records = [
      record("a", [["summary", "Callao"]]),
      record("b", [["name", "Callao"]], { kind: "source" }),
      record("c", [["name", "Callao"]]),
    ]
    expect(ids(records, "callao")).toEqual(["c", "b", "a"])
  })

  it("the latest among equals, then by their ids, however they come", () => {
    const lima = (id: string, latest: string) => record(id, [["name", "Lima"]], { latest })
    const records = [lima("c", "2020"), lima("a", "2019"), lima("b", "2020"), lima("d", "2021")]
    expect(ids(records, "lima")).toEqual(["d", "b", "c", "a"])
    expect(ids(records.toReversed(), "lima")).toEqual(["d", "b", "c", "a"])
  })
})

describe("a record is found", () => {
  const kim = record("kim", [
    ["name", "Kim"],
    ["office", "Head of the navy"],
    ["summary", "Kim of the navy, who built ships"],
  ])
  const because = (q: string) => search(indexRecords([kim]), q)[0]?.because

  it("by all of the words, each in whichever of its texts, and by no words at all", () => {
    const records = [kim, record("lee", [["name", "Lee of the navy"]])]
    expect(ids(records, "navy")).toEqual(["lee", "kim"])
    expect(ids(records, "navy kim")).toEqual(["kim"])
    expect(ids(records, "navy unicorn")).toEqual([])
    expect(ids(records, " - ")).toEqual([])
  })

  it("for a reason that its name does not give: the text that is hardest to guess", () => {
    expect(because("kim")).toBeNull()
    const twice = record("a", [
      ["note", "Ships of old"],
      ["note", "Ships of now"],
      ["name", "Kim"],
    ])
    expect(search(indexRecords([twice]), "ships")[0]?.because?.text).toBe("Ships of old")
    expect(
      search(
        indexRecords([
          record("b", [
            ["note", "Kim"],
            ["name", "Kim"],
          ]),
        ]),
        "kim",
      )[0]?.because,
    ).toBeNull()
    expect(because("kim navy")?.text).toBe("Head of the navy")
    expect(because("navy ships")?.text).toBe("Kim of the navy, who built ships")
    expect(because("ships navy")?.text).toBe("Kim of the navy, who built ships")
  })

  it("wherever the word stands, once or often, in texts that others have too", () => {
    const records = [
      record("a", [["note", "ship to ship"]]),
      record("b", [["note", "nothing"]]),
      record("c", [
        ["note", "nothing"],
        ["name", "the last ship"],
      ]),
      record("d", [["note", "ship to ship"]]),
    ]
    const index = indexRecords(records)
    expect(index.texts).toHaveLength(3)
    expect(matchRecords(readQuery("ship"), index)).toEqual([true, false, true, true])
    expect(matchRecords(readQuery("nothing ship"), index)).toEqual([false, false, true, false])
    expect(matchRecords(readQuery("the-ship"), index)).toEqual([false, false, true, false])
    expect(matchRecords([], index)).toEqual([true, true, true, true])
    const letters = indexRecords("abcdefghij".split("").map((letter) => record(letter, [["name", letter]])))
    expect(matchRecords(readQuery("h"), letters).indexOf(true)).toBe(7)
    // No word begins in one text and ends in the next.
    expect(matchRecords(readQuery("shipnothing"), index)).toEqual([false, false, false, false])
  })
})
