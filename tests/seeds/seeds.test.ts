import { describe, expect, it } from "vitest"
import { checkLocators } from "../../build/checkSources.ts"
import type { Evidence } from "../../src/dataset/records.ts"
import { realDataset } from "../support/dataset.ts"
import { hasSeeds, seedParagraphs, seedText } from "../support/seeds.ts"

const SEEDS = ["000", "001", "002", "003", "004"]

/** A claim and what it rests on. */
interface Claim {
  readonly name: string
  readonly text: string
  readonly evidence: readonly Evidence[]
}

/** Claims that name what the text does not say, in order to say so. */
const DENIALS: Readonly<Record<string, string>> = {
  "kf21-offer-01": "says that the KF-21 is not named",
  "kf21-parts-mou-2024-02": "says that no type is named, and which papers may be meant",
}
/** Words that stand at the start of a sentence or name the two countries in another form than the text. */
const COMMON = new Set([
  "Korea",
  "Korean",
  "Peru",
  "Peruvian",
  "Both",
  "The",
  "Joint",
  "Ambassador",
  "Foreign",
  "Minister",
])

/** How the paragraphs of a core text are counted. */
function countingOf(seed: string) {
  const counting = realDataset().sources.find((source) => source.seed === seed)?.counting
  if (!counting)
    throw new Error(`the source of core text ${seed} does not say how its paragraphs are counted`)
  return counting
}

describe.skipIf(!hasSeeds)("what rests on the core texts", () => {
  const dataset = realDataset()
  const { items, meetings } = dataset
  const paragraphs = new Map(
    hasSeeds ? SEEDS.map((seed) => [seed, seedParagraphs(seed, countingOf(seed))]) : [],
  )
  const millions = (amount: number) => String(amount / 1e6)
  const claims: readonly Claim[] = [
    ...items.flatMap(({ events }) =>
      events.map(({ id, what, evidence }) => ({ name: id, text: what.en, evidence })),
    ),
    ...items.flatMap(({ id, asks }) =>
      asks.map(({ about, evidence }) => ({ name: `${id}, ask`, text: about?.en ?? "", evidence })),
    ),
    ...items.flatMap(({ id, amounts }) =>
      amounts.map(({ amount, evidence }) => ({ name: `${id}, amount`, text: millions(amount), evidence })),
    ),
    ...meetings.map(({ id, evidence }) => ({ name: id, text: "", evidence })),
  ]
  const seeded = claims.filter(({ evidence }) => evidence.some(({ source }) => source.seed !== null))
  const alone = seeded.filter(
    ({ name, evidence }) => !(name in DENIALS) && evidence.every(({ source }) => source.seed !== null),
  )

  it("is a good part of the dataset", () => {
    expect(seeded.length).toBeGreaterThan(80)
  })

  it.each(seeded)("$name names paragraphs that exist", ({ evidence }) => {
    for (const { source, para } of evidence.filter(({ source: { seed } }) => seed !== null)) {
      expect(paragraphs.get(source.seed ?? "")?.[(para ?? 0) - 1], `${source.id} ¶${para}`).toBeTruthy()
    }
  })

  it.each(alone)("$name carries no figure that its paragraphs lack", ({ text, evidence }) => {
    const cited = evidence
      .map(({ source, para }) => paragraphs.get(source.seed ?? "")?.[(para ?? 0) - 1])
      .join("\n")
    for (const figure of text.match(/\d[\d.,]*\d|\d/g) ?? []) expect(cited).toContain(figure)
  })

  it.each(alone)("$name carries no name that its texts lack", ({ text, evidence }) => {
    const texts = evidence
      .flatMap(({ source }) => paragraphs.get(source.seed ?? "") ?? [])
      .join("\n")
      .toLowerCase()
    const words = text
      .replace(/'s\b/g, "")
      .split(/(?<=[.;:]) /)
      .flatMap((sentence) => sentence.match(/(?<!^)\b\p{Lu}[\p{L}\d-]+/gu) ?? [])
    for (const name of words.filter((word) => !COMMON.has(word))) expect(texts).toContain(name.toLowerCase())
  })

  it("carries the hash of every paragraph it names", () => {
    const texts = new Map(
      dataset.sources.flatMap(({ id, seed }) => (seed === null ? [] : [[id, seedText(seed)] as const])),
    )
    const checked = checkLocators(dataset, texts)
    expect(checked.length).toBeGreaterThan(40)
    expect(checked.filter(({ finding }) => finding !== "same")).toEqual([])
  })

  it.each(SEEDS)("leaves no paragraph of text %s unused", (seed) => {
    const cited = new Set<number | null>()
    const everything = [
      ...claims,
      ...items.map(({ notesEvidence }) => ({ evidence: notesEvidence })),
      ...dataset.series.flatMap(({ points }) => points),
      ...dataset.disagreements.map(({ claims: said }) => ({ evidence: said })),
    ]
    for (const { evidence } of everything)
      for (const { source, para } of evidence) if (source.seed === seed) cited.add(para)
    const unused = [...(paragraphs.get(seed)?.keys() ?? [])]
      .map((index) => index + 1)
      .filter((para) => !cited.has(para))
    expect(unused).toEqual([])
  })
})
