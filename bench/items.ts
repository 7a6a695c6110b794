import { type Draw, makeVocabulary } from "./vocabulary.ts"

/** The values of each facet. */
export const VALUES = {
  sector: [
    ..."defense minerals infrastructure apec trade development energy digital security".split(" "),
    ..."education-culture health environment agriculture-fisheries political".split(" "),
  ],
  stage: "proposed agreed contracted in-progress delivered completed stalled cancelled".split(" "),
  instrument:
    "contract mou agreement joint-statement statement grant loan programme delivery bid proposal visit".split(
      " ",
    ),
  initiator: ["KR", "PE", "both"],
  country: names(20, "C", 2),
  year: Array.from({ length: 60 }, (_, index) => 1965 + index),
  org: names(200, "org-", 3),
  publisher: names(50, "pub-", 2),
}

export type Facet = keyof typeof VALUES
export const FACETS = Object.keys(VALUES) as readonly Facet[]

/** Something for each facet. */
export function byFacet<Each>(make: (facet: Facet) => Each): Readonly<Record<Facet, Each>> {
  return Object.fromEntries(FACETS.map((facet) => [facet, make(facet)])) as Record<Facet, Each>
}

/** An item with what the peers filter by, count and search; one value of each facet, but several organisations. */
export interface BenchItem {
  readonly id: number
  readonly sector: string
  readonly stage: string
  readonly instrument: string
  readonly initiator: string
  readonly country: string
  readonly year: number
  readonly org: readonly string[]
  readonly publisher: string
  /** Whole, so that sums are exact in any order. */
  readonly value: number
  readonly date: string
  readonly title: string
  readonly summary: string
}

/** How much more frequent the first values of a facet are than the last. */
const SKEW = { sector: 0.9, stage: 0.8, instrument: 1, initiator: 0.7, country: 1.3, org: 1, publisher: 1.1 }
type Skewed = keyof typeof SKEW
const [SEED, VOCABULARY_SEED] = [42, 7]
const LAST_YEAR = 2024

/** Always the same items; those of a smaller number are the first of a larger one. */
export function* generateItems(size: number): Generator<BenchItem> {
  const draw = randomNumbers(SEED)
  const vocabulary = benchVocabulary()
  const [rankOfWord, yearsAgo] = [skewed(vocabulary.en.length, 0.95, draw), skewed(60, 0.6, draw)]
  const rankOf = new Map(
    Object.entries(SKEW).map(([facet, skew]) => [facet, skewed(VALUES[facet as Skewed].length, skew, draw)]),
  )
  const value = (facet: Skewed) => VALUES[facet][rankOf.get(facet)?.() ?? 0] ?? ""
  for (let id = 0; id < size; id++) {
    const language = draw() < 0.5 ? "en" : draw() < 0.6 ? "ko" : "es"
    const words = vocabulary[language]
    const text = (length: number) => {
      const said: string[] = []
      for (let end = 0; end < length; end += (said.at(-1)?.length ?? 0) + 1)
        said.push(words[rankOfWord()] ?? "")
      return said
    }
    const year = LAST_YEAR - yearsAgo()
    const orgs = new Set<string>()
    const parties = 1 + Math.floor(draw() * draw() * 4)
    while (orgs.size < parties) orgs.add(value("org"))
    const summary = text(language === "ko" ? 75 : 150)
    if (summary.length > 8) summary[7] += ","
    yield {
      id,
      sector: value("sector"),
      stage: value("stage"),
      instrument: value("instrument"),
      initiator: value("initiator"),
      country: value("country"),
      year,
      org: [...orgs],
      publisher: value("publisher"),
      value: Math.round(Math.exp(11 + 4.5 * (draw() + draw() + draw() - 1.5))),
      date: `${year}-${padded(1 + draw() * 12, 2)}-${padded(1 + draw() * 28, 2)}`,
      title: capital(text(language === "ko" ? 25 : 50).join(" ")),
      summary: `${capital(summary.join(" "))}.`,
    }
  }
}

/** The words that items are made of. */
export function benchVocabulary() {
  return makeVocabulary(randomNumbers(VOCABULARY_SEED))
}

/** The same numbers for the same seed, by mulberry32. */
export function randomNumbers(seed: number): Draw {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Ranks from 0, each as likely as Zipf's law has it. */
function skewed(size: number, skew: number, draw: Draw): () => number {
  const upTo = new Float64Array(size)
  let all = 0
  for (let rank = 0; rank < size; rank++) {
    all += (rank + 1) ** -skew
    upTo[rank] = all
  }
  return () => {
    const drawn = draw() * all
    let [low, high] = [0, size - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if (Number(upTo[middle]) < drawn) low = middle + 1
      else high = middle
    }
    return low
  }
}

function names(size: number, prefix: string, digits: number): readonly string[] {
  return Array.from({ length: size }, (_, index) => prefix + padded(index, digits))
}

function padded(number: number, digits: number): string {
  return String(Math.floor(number)).padStart(digits, "0")
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
