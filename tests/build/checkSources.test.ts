import { describe, expect, it } from "vitest"
import { checkLocator, checkLocators, hashOf } from "../../build/checkSources.ts"
import { paragraphsOf } from "../../src/dataset/paragraphs.ts"
import { datasetOf, eventOf } from "../support/dataset.ts"

const [ONE, TWO, THREE] = [
  "The ministers met in Lima.",
  "They signed \u201Ctwo\u201D papers.",
  "Nothing else is known.",
]
const TEXT = [ONE, "", TWO, THREE].join("\n")

const world = datasetOf({
  sources: [{ id: "daily-2020", counting: "lines" }],
  items: [
    {
      id: "papers",
      events: [
        {
          ...eventOf("papers", 1, "2020-05-01", "raised"),
          evidence: [{ source: "daily-2020", para: 2, hash: hashOf(TWO) }],
        },
        { ...eventOf("papers", 2, "2020-05-02", "agreed"), evidence: [{ source: "daily-2020", para: 1 }] },
      ],
    },
  ],
})
const source = world.sourceById.get("daily-2020")
if (!source) throw new Error("no source")
const check = (text: string, para = 2, hash: string | undefined = hashOf(TWO)) =>
  checkLocator(source, text, para, hash)

describe("a locator held against a text", () => {
  it("is the same where spaces, quotation marks and case alone have changed", () => {
    expect(check(TEXT).finding).toBe("same")
    expect(check([ONE, '  They  SIGNED "two" papers. '].join("\n")).finding).toBe("same")
  })

  it("has moved where the paragraph stands elsewhere, and says where", () => {
    expect(check(["Advertisement", ONE, TWO].join("\n"))).toMatchObject({ finding: "moved", to: 3 })
  })

  it("has changed where another paragraph stands there and the old one nowhere", () => {
    expect(check([ONE, "They signed three papers."].join("\n"))).toMatchObject({
      finding: "changed",
      to: null,
    })
  })

  it("is missing where the text is shorter", () => {
    expect(check(ONE)).toMatchObject({ finding: "missing", hash: null })
  })

  it("without a hash says so and gives the one to record", () => {
    expect(checkLocator(source, TEXT, 1, undefined)).toMatchObject({ finding: "unhashed", hash: hashOf(ONE) })
  })
})

describe("the check of a dataset", () => {
  it("looks at every locator of the texts at hand once, in order", () => {
    expect(
      checkLocators(world, new Map([["daily-2020", TEXT]])).map(({ para, finding }) => [para, finding]),
    ).toEqual([
      [1, "unhashed"],
      [2, "same"],
    ])
    expect(checkLocators(world, new Map())).toEqual([])
  })
})

describe("paragraphs", () => {
  it("are lines with words, those after the byline, or those with a printed number", () => {
    expect(paragraphsOf(TEXT, "lines")).toEqual([ONE, TWO, THREE])
    expect(paragraphsOf(TEXT, "after-byline")).toEqual([TWO, THREE])
    expect(paragraphsOf("Menu\n1. First\n\u00BA part\n2. Second\nSigned", "numbers")).toEqual([
      "1. First \u00BA part",
      "2. Second",
    ])
  })
})
