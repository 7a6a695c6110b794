/** A number from 0 up to, not including, 1; always the same row of them. */
export type Draw = () => number

const SYLLABLES = 400
const HANGUL = 0xac00
/** How far one syllable without a final consonant stands from the next, and some finals. */
const [FINALS, FINAL] = [28, [1, 4, 8, 16, 17, 21]]
const CONSONANTS = "bcdfglmnprstv".split("")
const VOWELS = "aeiou".split("")
const ACCENTED = "áéíóú".split("")
const PARTICLES = ["은", "는", "이", "가", "을", "를", "의", "에", "에서", "으로"]
const WORDS = 6000
const STEMS = 1500

/**
 * Made-up words of three languages, the most frequent first: real ones that a reader would search for, then others with
 * the length, accents and particles that such words have.
 */
export function makeVocabulary(draw: Draw) {
  const stems = fill(
    STEMS,
    ["협력", "항만", "광물", "방산", "무역", "페루", "한국", "장관", "계약", "에너지"],
    () => {
      const [first, second] = [syllable(draw), syllable(draw)]
      return first + second + (draw() < 0.5 ? syllable(draw) : "")
    },
  )
  return {
    en: fill(WORDS, EN, () => latinWord(draw, 0) + ending(draw, 0.3, "tion", 0.2)),
    es: fill(WORDS, ES, () => latinWord(draw, 0.15) + ending(draw, 0.2, "ción", 0.3)),
    ko: fill(WORDS, stems.slice(0, 1000), () => pick(stems, draw() ** 2) + pick(PARTICLES, draw())),
  }
}

const EN = words(
  "the of and to agreement cooperation mineral minerals mining minister port ports defense trade between project signed new energy company",
)
const ES = words(
  "de la el en y para acuerdo cooperación minería mineral ministro puerto defensa comercio proyecto año energía empresa",
)

function words(text: string): readonly string[] {
  return text.split(" ")
}

function fill(size: number, first: readonly string[], make: () => string): readonly string[] {
  const all = new Set(first)
  while (all.size < size) all.add(make())
  return [...all]
}

function latinWord(draw: Draw, accents: number): string {
  const length = 2 + Math.floor(draw() * 3)
  return Array.from({ length }, () => {
    const consonant = pick(CONSONANTS, draw())
    return consonant + pick(draw() < accents ? ACCENTED : VOWELS, draw())
  }).join("")
}

function ending(draw: Draw, long: number, suffix: string, plural: number): string {
  if (draw() < long) return suffix
  return draw() < plural ? "s" : ""
}

function syllable(draw: Draw): string {
  const open = HANGUL + Math.floor(draw() * SYLLABLES) * FINALS
  return String.fromCharCode(open + (draw() < 0.5 ? 0 : (FINAL[Math.floor(draw() * FINAL.length)] ?? 0)))
}

function pick(list: readonly string[], part: number): string {
  return list[Math.floor(part * list.length)] ?? ""
}
