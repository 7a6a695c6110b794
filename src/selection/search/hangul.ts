const [FIRST, LAST] = [0xac00, 0xd7a3]
/** Syllables that share an initial consonant, and those that share its vowel too. */
const [PER_INITIAL, PER_VOWEL] = [588, 28]
const INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
const FINALS = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"
/** Stands first among them. */
const NO_FINAL = " "
/** Consonants that are typed as two. */
const PAIRS: Readonly<Record<string, readonly [string, string]>> = {
  ㄳ: ["ㄱ", "ㅅ"],
  ㄵ: ["ㄴ", "ㅈ"],
  ㄶ: ["ㄴ", "ㅎ"],
  ㄺ: ["ㄹ", "ㄱ"],
  ㄻ: ["ㄹ", "ㅁ"],
  ㄼ: ["ㄹ", "ㅂ"],
  ㄽ: ["ㄹ", "ㅅ"],
  ㄾ: ["ㄹ", "ㅌ"],
  ㄿ: ["ㄹ", "ㅍ"],
  ㅀ: ["ㄹ", "ㅎ"],
  ㅄ: ["ㅂ", "ㅅ"],
}
/** How many vowels, itself included, begin with that one: ㅗ may become ㅘ, ㅙ or ㅚ. */
const VOWELS_FROM: Readonly<Record<number, number>> = { 8: 4, 13: 4, 18: 2 }

const PARTICLES = ["에서", "으로", "은", "는", "이", "가", "을", "를", "의", "에", "와", "과", "로", "도"]
/** What stands after a word while a particle is being typed. */
const BEGUN_PARTICLES = ["느", "르", "으", "고", "오", "엣", "ㅇ", "ㄴ", "ㄱ", "ㄹ", "ㄷ"]
/** Initials of particles, which join the syllable before until their vowel is typed: "페루ㅇ" is written 페룽. */
const JOINED_INITIALS = new Set(["ㅇ", "ㄴ", "ㄱ", "ㄹ", "ㄷ"])
/** Shortest word of which a particle is cut off: 회의 does not become 회. */
const SHORTEST_STEM = 2

interface Syllable {
  readonly initial: number
  readonly vowel: number
  readonly final: number
}

/** Whether the word has Hangul in it, so that it is searched for by syllables. */
export const hasHangul = (word: string): boolean => /[\uAC00-\uD7A3\u3131-\u318E]/.test(word)

/**
 * The pattern of a folded word. A consonant alone stands for every syllable that begins with it (ㅎㄷㅈㄱㅇ). While the
 * word `isOpen`, its last syllable may be half-typed: 혀 fits 현, and 현댖 fits 현대중, whose ㅈ has not moved on yet.
 */
export function hangulPattern(word: string, isOpen: boolean): string {
  const signs = word.split("").flatMap((sign) => PAIRS[sign] ?? sign)
  return signs
    .map((sign, index) => {
      if (INITIALS.includes(sign)) return initialPattern(sign)
      const syllable = syllableOf(sign)
      const isLast = index === signs.length - 1
      return syllable && isLast && isOpen ? openPattern(sign, syllable) : sign
    })
    .join("")
}

/** The word without a particle at its end, where one may stand there: "페루의" → "페루"; also one begun while it `isOpen`. */
export function stemsOf(word: string, isOpen: boolean): readonly string[] {
  const ends = isOpen ? [...PARTICLES, ...BEGUN_PARTICLES] : PARTICLES
  const stems = ends.flatMap((end) => (word.endsWith(end) ? word.slice(0, -end.length) : []))
  const last = syllableOf(word.slice(-1))
  if (isOpen && last && JOINED_INITIALS.has(FINALS.charAt(last.final)))
    stems.push(word.slice(0, -1) + compose({ ...last, final: 0 }))
  return stems.filter((stem) => stem.length >= SHORTEST_STEM)
}

/** Takes a syllable apart; null where the sign is none. */
export function syllableOf(sign: string): Syllable | null {
  const code = sign.charCodeAt(0)
  if (!(code >= FIRST && code <= LAST)) return null
  const place = code - FIRST
  return {
    initial: Math.floor(place / PER_INITIAL),
    vowel: Math.floor((place % PER_INITIAL) / PER_VOWEL),
    final: place % PER_VOWEL,
  }
}

function compose({ initial, vowel, final }: Syllable): string {
  return String.fromCharCode(FIRST + initial * PER_INITIAL + vowel * PER_VOWEL + final)
}

function initialPattern(consonant: string): string {
  const initial = INITIALS.indexOf(consonant)
  return range({ initial, vowel: 0, final: 0 }, PER_INITIAL)
}

function openPattern(sign: string, syllable: Syllable): string {
  const { vowel, final } = syllable
  if (final === 0) return range(syllable, (VOWELS_FROM[vowel] ?? 1) * PER_VOWEL)
  const consonant = FINALS.charAt(final)
  // The final may be half of a pair yet (달 → 닭), or belong to the syllable to come (댖 → 대중).
  const paired = FINALS.split("").flatMap((other, index) =>
    PAIRS[other]?.[0] === consonant ? compose({ ...syllable, final: index }) : [],
  )
  const [stays, moves] = PAIRS[consonant] ?? [NO_FINAL, consonant]
  const moved = `${compose({ ...syllable, final: FINALS.indexOf(stays) })}${initialPattern(moves)}`
  return `(?:[${sign}${paired.join("")}]|${moved})`
}

/** A class of `count` syllables from that one on. */
function range(from: Syllable, count: number): string {
  const first = compose(from)
  return `[${first}-${String.fromCharCode(first.charCodeAt(0) + count - 1)}]`
}
