import { describe, expect, it } from "vitest"
import { amountsDiffer, type Dated, datesDiffer, someDiffer } from "../../src/dataset/differ.ts"
import { realDataset } from "../support/dataset.ts"

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

  it("never contradict themselves", () => {
    for (const { amounts } of realDataset().items)
      for (const amount of amounts) expect(amountsDiffer(amount, amount)).toBe(false)
    expect(someDiffer([])).toBe(false)
  })
})

/** Reports of when something happened, as the sources of the dataset give them. */
const DATES: readonly (readonly [Dated, Dated, boolean, string])[] = [
  [
    at("contracted", "2024-05"),
    at("contracted", "2024-11-15"),
    true,
    "the K808 contract in May or November 2024",
  ],
  [at("agreed", "2012-11-21"), at("agreed", "2012-12-03"), true, "the award of the Chiron"],
  [at("delivered", "2015"), at("delivered", "2018"), true, "the corvette Ferré given in 2015 or 2018"],
  [at("signed", "2008"), at("signed", "2010"), true, "the memorandum behind the marine centre"],
  [
    at("contracted", "2011-03-21"),
    at("contracted", "2012"),
    true,
    "the trade agreement signed in 2011 or 2012",
  ],
  [at("delivered", "2016-03"), at("delivered", "2021-03-17"), true, "the patrol boats"],
  [at("contracted", "2011-03-21"), at("delivered", "2011-08-01"), false, "signature and entry into force"],
  [at("signed", "2012-05-10"), at("signed", "2012-05"), false, "a day and its month"],
  [at("signed", "2012"), at("signed", "2012-05"), false, "a month and its year"],
  [at("raised", "2023-11-16"), at("raised", "2023-11-17"), false, "San Francisco and Seoul time"],
  [at("signed", "2024-11-16"), at("signed", "2024-11-17"), false, "Lima and Seoul time"],
  [at("contracted", "2024-04-16"), at("contracted", "2024-04"), false, "the contract for four ships"],
  [at("agreed", "2024-03-29"), at("contracted", "2024-04-16"), false, "preferred bidder and contract"],
]

function at(stage: Dated["stage"], date: string): Dated {
  return { stage, date }
}

describe("two reports of a date", () => {
  it.each(DATES)("%o against %o: %s, %s", (one, other, differ) => {
    expect(datesDiffer(one, other)).toBe(differ)
    expect(datesDiffer(other, one)).toBe(differ)
  })
})
