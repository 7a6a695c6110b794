import { foldText } from "./folding.ts"
import { hangulPattern, hasHangul, stemsOf } from "./hangul.ts"

/** One way to find a word: as it was typed, without its particle, or part by part. */
export interface Form {
  readonly letters: string
  /** Null where the letters themselves are looked for. */
  readonly pattern: RegExp | null
  readonly isStem: boolean
  /** Only where it is a whole word: "ships" finds "ship", not "shipbuilding". */
  readonly isWhole: boolean
}

/** A word searched for: its whole forms, of which one has to fit, else all of its parts ("Korea-Peru"). */
export interface Word {
  readonly forms: readonly Form[]
  readonly parts: readonly Form[]
}

/** More words are not looked at: nobody types them, an address might. */
const MOST_WORDS = 8
/** Signs between the parts of what was typed as one word. */
const JOINTS = /[-‐‑‒–—/·]/
/** Shortest word that a plural is cut to: "Andes" does not find "and". */
const SHORTEST_SINGULAR = 4

/** Reads what was typed. The last word counts as half-typed; words of signs alone say nothing. */
export function readQuery(q: string): readonly Word[] {
  const typed = q
    .normalize("NFC")
    .split(/\s/)
    .filter((word) => foldText(word).letters !== "")
  const words = typed.slice(0, MOST_WORDS)
  return words.map((word, index) => readWord(word, index === words.length - 1))
}

/** All that was typed as one word, for what is written with or without spaces; null where it is one word already. */
export function readPhrase(q: string): Word | null {
  const { letters } = foldText(q)
  return readQuery(q).length > 1 ? { forms: [formOf(letters, true)], parts: [] } : null
}

function readWord(typed: string, isOpen: boolean): Word {
  const { letters } = foldText(typed)
  const isHangul = hasHangul(letters)
  const stems = isHangul ? stemsOf(letters, isOpen) : singularsOf(letters, isOpen)
  const parts = typed.split(JOINTS).flatMap((part) => foldText(part).letters || [])
  return {
    forms: [
      formOf(letters, isOpen),
      ...stems.map((stem) => ({ ...formOf(stem, false), isStem: true, isWhole: !isHangul })),
    ],
    parts: JOINTS.test(typed) ? parts.map((part, at) => formOf(part, isOpen && at === parts.length - 1)) : [],
  }
}

/** What an English or Spanish plural may be one of: "misiles" → "misile", "misil"; also one begun while it `isOpen`. */
function singularsOf(letters: string, isOpen: boolean): readonly string[] {
  if (!/^\p{L}+$/u.test(letters)) return []
  const ends = isOpen ? ["s", "es", "e"] : ["s", "es"]
  return ends
    .flatMap((end) => (letters.endsWith(end) ? letters.slice(0, -end.length) : []))
    .filter((stem) => stem.length >= SHORTEST_SINGULAR)
}

function formOf(letters: string, isOpen: boolean): Form {
  const pattern = hasHangul(letters) ? new RegExp(hangulPattern(letters, isOpen), "g") : null
  return { letters, pattern, isStem: false, isWhole: false }
}
