import { describe, expect, it } from "vitest"
import releaseLog from "../../data/releases/log.json" with { type: "json" }
import { codebook } from "../../src/format/messages/es/codebook.ts"
import { problemWords } from "../../src/format/messages/es/problemWords.ts"
import { realRecords } from "../support/dataset.ts"
import { textsIn } from "../support/texts.ts"

const texts = [...textsIn(realRecords()), ...textsIn(releaseLog)]

const korean = texts.flatMap(({ ko }) => ko ?? [])
const spanish = [
  ...texts.flatMap((text) => text.es ?? []),
  ...Object.values(codebook.meaning),
  ...Object.values(problemWords),
]

const broken = (rule: RegExp, said: readonly string[]) => said.filter((words) => rule.test(words))

/** Rules of one kind hold for prose and interface, so that a sum reads the same in a sentence and in the table beside it. */
describe("Spanish prose writes numbers as the interface does in Peru", () => {
  it.each([
    ["thousands have a comma, no space", /\d[ \u00A0\u202F]\d{3}(?!\d)/],
    ["thousands have a comma, no point", /(?<![\d.])\d{1,3}(?:\.\d{3}){2,}/],
    ["five digits and more have a comma", /(?<![\d.,/-])\d{5,}(?!\d)/],
    [
      "sums of four digits have a comma",
      /(?:USD|KRW|PEN|US\$|S\/)[ \u00A0]?\d{4}(?!\d)|(?<!\d)\d{4}[ \u00A0]mill/,
    ],
    ["thousands of millions are written out", /\d[ \u00A0]mil millones/],
    ["the sign of per cent stands alone", /\d[ \u00A0]por ciento|\d%/],
    ["decimals have a point", /\d,\d{1,2}(?!\d)/],
  ])("%s", (_rule, otherwise) => {
    expect(broken(otherwise, spanish)).toEqual([])
  })

  it("which is what the browser writes for Peru", () => {
    expect(new Intl.NumberFormat("es-PE").format(12_345.6)).toBe("12,345.6")
    expect(new Intl.NumberFormat("es-PE").format(1234)).toBe("1,234")
  })
})

it("a range has one sign in Korean, and years the other in Spanish, as in the interface", () => {
  expect(broken(/\d[–-]\d+(?:년|월|일)/, korean)).toEqual([])
  expect(broken(/(?<![\d-])(?:19|20)\d\d-(?:19|20)\d\d(?!-)/, spanish)).toEqual([])
})

describe("quotation marks", () => {
  it("are « » in Spanish", () => {
    expect(broken(/["“”‘’]|(?<!\p{L})'/u, spanish)).toEqual([])
  })

  it("are curved in Korean and English", () => {
    const others = texts.flatMap(({ en, ko = "" }) => [en, ko])
    expect(broken(/"|(?<![\p{L}\p{N}])'[^']+'(?!\p{L})/u, others)).toEqual([])
  })
})
