import { describe, expect, it } from "vitest"
import { amountsDiffer, type Dated, datesDiffer, someDiffer } from "../../src/dataset/differ.ts"
import { parseDataset } from "../../src/dataset/parse/parseDataset.ts"
import { filesOf, realDataset } from "../support/dataset.ts"

/** The n-th sum of an item of the dataset, from 0. */
function sum(item: string, index: number) {
  const found = realDataset().itemById.get(item)?.amounts[index]
  if (!found) throw new Error(`${item} has no sum ${index}`)
  return found
}

/** Pairs of sums as they stand in the dataset, each with why they do or do not contradict each other. */
const SUMS: readonly (readonly [string, number, number, boolean, string])[] = [
  ["savia-peru-knoc", 0, 1, true, "992 and 900 million for one purchase, in one month"],
  ["k2-k808-framework", 0, 3, true, "2 and 1.4 billion dollars of one estimate"],
  ["k2-k808-framework", 1, 2, true, "2.937 and 2 trillion won of one estimate"],
  ["chinchero-construction", 2, 3, true, "550 and 740 million in one month"],
  ["chinchero-construction", 8, 9, true, "593 and 641.82 million in one month"],
  ["naval-vessels-sima-2024", 6, 7, true, "500 and 434.4 million of one contract"],
  [
    "naval-vessels-sima-2024",
    1,
    7,
    true,
    "462 and 434.4 million: a contract is agreed once, whenever it is told",
  ],
  ["camisea-sk-sale", 0, 2, true, "1.052 and 1.502 billion of one sale"],
  ["smart-patrol-cars-2015", 0, 1, true, "90 and 82 million of one contract"],
  ["naval-vessels-sima-2024", 0, 1, false, "won and dollars: another currency"],
  ["naval-vessels-sima-2024", 1, 2, false, "a contract and an estimate: another kind"],
  ["naval-vessels-sima-2024", 1, 4, false, "462 and 463 million: rounding"],
  ["naval-vessels-sima-2024", 4, 5, false, "463 and 460 million: rounding"],
  ["naval-vessels-sima-2024", 0, 9, false, "the same sum told twice"],
  ["camisea-sk-sale", 0, 1, false, "1.052 and 1.05 billion: rounding"],
  ["kt1p-trainers", 0, 3, false, "208.873 and 200 million: rounding"],
  ["lima-norte-callao-health-programme", 0, 1, false, "the whole and a part: another scope"],
  ["chinchero-construction", 0, 1, false, "estimates of May and June: another as-of"],
  ["puerto-eten", 0, 1, false, "estimates of 2022 and 2025: another as-of"],
  ["fa50-sale", 0, 1, false, "estimates of 2015 and 2024: another as-of"],
  ["k808-30-vehicles", 0, 1, false, "an offer and the contract that followed"],
]

describe("two reports of a sum", () => {
  it.each(SUMS)("%s, %i against %i: %s, for %s", (item, one, other, differ) => {
    expect(amountsDiffer(sum(item, one), sum(item, other))).toBe(differ)
    expect(amountsDiffer(sum(item, other), sum(item, one))).toBe(differ)
  })

  it("a round sum does not swallow another one", () => {
    const billion = sum("fa50-sale", 0)
    expect(amountsDiffer(billion, { ...billion, amount: 600_000_000 })).toBe(true)
    expect(amountsDiffer(billion, { ...billion, amount: 980_000_000 })).toBe(false)
  })

  const whole = { amount: 500, currency: "USD", kind: "contract", scope: "whole", asOf: "2020" } as const

  it("are of one thing only where currency, kind and scope are the same", () => {
    expect(amountsDiffer(whole, { ...whole, amount: 434 })).toBe(true)
    for (const other of [{ currency: "KRW" }, { kind: "budget" }, { scope: "part" }] as const)
      expect(amountsDiffer(whole, { ...whole, amount: 434, ...other })).toBe(false)
  })

  it("that grow are of one day where they may be, also where nobody knows of which day they are", () => {
    const told = (asOf: string | null, amount: number) => ({
      ...whole,
      kind: "budget" as const,
      asOf,
      amount,
    })
    expect(amountsDiffer(told("2020-05-01", 500), told("2020-05-01", 434))).toBe(true)
    expect(amountsDiffer(told("2020-05-01", 500), told("2020-05-02", 434))).toBe(false)
    expect(amountsDiffer(told(null, 500), told("2020", 434))).toBe(true)
    expect(amountsDiffer(told("2020", 500), told(null, 434))).toBe(true)
  })

  it.each([
    [900_000, false],
    [899_999, true],
    [905_000, false],
  ])(
    "of a million and of %i contradict each other: %s, where a tenth is all that rounding explains",
    (amount, differ) => {
      expect(amountsDiffer({ ...whole, amount: 1_000_000 }, { ...whole, amount })).toBe(differ)
    },
  )

  it("are found wherever they stand among others", () => {
    const other = { ...whole, kind: "budget" as const }
    expect(someDiffer([whole, other, { ...whole, amount: 434 }, other])).toBe(true)
    expect(someDiffer([whole, other, whole, other])).toBe(false)
  })

  it("never contradict themselves", () => {
    for (const { amounts } of realDataset().items)
      for (const amount of amounts) expect(amountsDiffer(amount, amount)).toBe(false)
    expect(someDiffer([])).toBe(false)
  })
})

/** A dated claim of a disagreement of the dataset, from 0. */
function dated(disagreement: string, index: number): Dated {
  const found = realDataset().disagreements.find(({ id }) => id === disagreement)?.claims[index]?.dated
  if (!found) throw new Error(`claim ${index} of ${disagreement} has no date`)
  return found
}

const FTA = "year-in-which-the-trade-agreement-was-signed-or-took-effect"
const PARTNERSHIP = "date-of-the-comprehensive-strategic-partnership"

/** Pairs of dates as sources of the dataset give them, each with why they do or do not contradict each other. */
const DATES: readonly (readonly [string, number, number, boolean, string])[] = [
  ["date-of-the-k808-contract", 0, 3, true, "a contract of May or of November 2024"],
  ["date-of-the-k808-contract", 1, 3, true, "October or 15 November 2024"],
  ["award-date-of-the-chiron-purchase", 0, 1, true, "21 November or 3 December"],
  ["year-in-which-the-corvette-ferre-was-given", 0, 2, true, "2015 or 2018"],
  ["memorandum-behind-the-marine-centre", 0, 1, true, "2008 or 2010"],
  [FTA, 0, 4, true, "signed in 2011 or in 2012"],
  [FTA, 2, 3, true, "in force in 2011 or in 2012"],
  [PARTNERSHIP, 0, 1, true, "May or September 2012"],
  ["date-of-the-air-services-agreement", 2, 3, true, "signed in 2011 or in 2023"],
  [FTA, 0, 2, false, "signature and entry into force are two events"],
  [FTA, 1, 2, false, "a month and a day in it"],
  [PARTNERSHIP, 1, 3, false, "a day and its month"],
  [PARTNERSHIP, 3, 9, false, "a month and its year"],
  ["date-of-the-k808-contract", 1, 2, false, "the same month told twice"],
  ["day-the-chinchero-contract-was-signed", 0, 2, false, "24 October in Peru is 25 October in Korea"],
  ["day-of-the-rimac-memorandum", 0, 1, false, "20 April in Peru is 21 April in Korea"],
  ["opening-day-of-the-kopia-centre", 0, 2, false, "26 November in Lima is 27 November in Korea"],
  ["date-of-the-air-services-agreement", 0, 2, false, "text concluded and agreement signed"],
]

describe("two reports of a date", () => {
  it.each(DATES)("%s, %i against %i: %s, for %s", (disagreement, one, other, differ) => {
    expect(datesDiffer(dated(disagreement, one), dated(disagreement, other))).toBe(differ)
    expect(datesDiffer(dated(disagreement, other), dated(disagreement, one))).toBe(differ)
  })

  it("that only seem to differ are no open disagreement: a fault with its remedy", () => {
    const claim = (date: string) => ({
      source: "some-paper-2020",
      para: null,
      says: { en: date },
      dated: { stage: "signed" as const, date },
    })
    const world = (resolved: { en: string } | null) =>
      filesOf({
        disagreements: [
          { id: "day", type: "date", claims: [claim("2015-04-20"), claim("2015-04-21")], resolved },
        ],
      })
    expect(() => parseDataset(world(null))).toThrow(/disagreements\/day\.json.*do not contradict each other/s)
    expect(() => parseDataset(world({ en: "Local date against Korean date." }))).not.toThrow()
  })
})
