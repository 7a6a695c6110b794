import { describe, expect, it } from "vitest"
import { isLeft, NO_ACTOR_FILTER, OTHER } from "../../src/selection/actorFilter.ts"

const PARTIES = ["KR", "PE"]
const GARCIA = ["Alan García", "알란 가르시아", "President"]

describe("the filter of a list of people or organisations", () => {
  it("leaves everybody while nothing is typed or chosen", () => {
    expect(isLeft(NO_ACTOR_FILTER, "PE", GARCIA, PARTIES)).toBe(true)
  })

  it.each(["garcia", "GARCÍA alan", "가르시아", "president alan", "ㄱㄹㅅㅇ", "가르ㅅ"])(
    "finds %s, in any order and script, without accents",
    (name) => {
      expect(isLeft({ name, side: null }, "PE", GARCIA, PARTIES)).toBe(true)
    },
  )

  it("wants every word", () => {
    expect(isLeft({ name: "alan humala", side: null }, "PE", GARCIA, PARTIES)).toBe(false)
  })

  it("knows a side by its code, and takes a third country or none as other", () => {
    expect(isLeft({ name: "", side: "PE" }, "PE", [], PARTIES)).toBe(true)
    expect(isLeft({ name: "", side: "KR" }, "PE", [], PARTIES)).toBe(false)
    expect(isLeft({ name: "", side: OTHER }, null, [], PARTIES)).toBe(true)
    expect(isLeft({ name: "", side: OTHER }, "CL", [], PARTIES)).toBe(true)
    expect(isLeft({ name: "", side: OTHER }, "KR", [], PARTIES)).toBe(false)
  })
})
