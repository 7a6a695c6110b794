/** Korean particles that depend on how the word before them ends: after a consonant, after a vowel. */
const PARTICLES = {
  "은/는": ["은", "는"],
  "이/가": ["이", "가"],
  "을/를": ["을", "를"],
  "과/와": ["과", "와"],
  "으로/로": ["으로", "로"],
} as const

export type Particle = keyof typeof PARTICLES

/** A final ㄹ stands apart: 으로 is 로 after it. */
type Ending = "vowel" | "ㄹ" | "consonant"

/** The particle that a word takes, by its Korean reading: "한국" 은, "페루" 는, "FA-50" 을, "APEC" 이. */
export function particle(word: string, pair: Particle): string {
  const [afterConsonant, afterVowel] = PARTICLES[pair]
  const ending = endingOf(spoken(word))
  return ending === "vowel" || (ending === "ㄹ" && pair === "으로/로") ? afterVowel : afterConsonant
}

/** What is read aloud: without a closing bracket's content ("한국국제협력단(KOICA)") and without marks at the end. */
function spoken(word: string): string {
  const text = word.normalize("NFC").trim()
  const bare = text.replace(/(\s*\([^()]*\))+$/, "")
  return (bare === "" ? text : bare).replace(/[^\p{L}\p{N}%]+$/u, "")
}

function endingOf(text: string): Ending {
  const last = text.at(-1) ?? ""
  if (/[가-힣]/.test(last)) return syllableEnding(last)
  if (/[0-9]/.test(last)) return DIGITS[Number(last)] ?? "vowel"
  const latin = /[a-z]+$/i.exec(text.normalize("NFD").replaceAll(/\p{M}/gu, ""))?.[0]
  if (latin === undefined) return "vowel"
  return isSpelled(latin) ? (LETTERS[latin.slice(-1).toUpperCase()] ?? "vowel") : wordEnding(latin)
}

const FIRST_SYLLABLE = 0xac_00
/** Syllables that differ only in their final consonant: none, then 27 of them. */
const FINALS = 28
const FINAL_RIEUL = 8

function syllableEnding(syllable: string): Ending {
  const final = (syllable.charCodeAt(0) - FIRST_SYLLABLE) % FINALS
  if (final === 0) return "vowel"
  return final === FINAL_RIEUL ? "ㄹ" : "consonant"
}

/** 영 (and 십, 백, 천, 만, 억), 일, 이, 삼, 사, 오, 육, 칠, 팔, 구. */
const DIGITS: readonly Ending[] = [
  "consonant",
  "ㄹ",
  "vowel",
  "consonant",
  "vowel",
  "vowel",
  "consonant",
  "ㄹ",
  "ㄹ",
  "vowel",
]

/** Names of letters that end in a consonant: 엘, 알, 엠, 엔. */
const LETTERS: Readonly<Record<string, Ending>> = { L: "ㄹ", R: "ㄹ", M: "consonant", N: "consonant" }

/** Short or unpronounceable capitals are read letter by letter (MOU, HHI, CPTPP), longer ones as a word (APEC, SIMA). */
function isSpelled(latin: string): boolean {
  if (latin !== latin.toUpperCase()) return latin.length === 1
  return latin.length <= 3 || !/[AEIOU]/.test(latin)
}

/** As words are written in Hangul: 로템, 에이펙, 블록, but 뱅크, 라이트. */
function wordEnding(latin: string): Ending {
  if (/l$/i.test(latin)) return "ㄹ"
  return /(m|n|ng|ck|[aeiou][bckpt])$/i.test(latin) ? "consonant" : "vowel"
}
