import { foldText, JOINT } from "./folding.ts"
import { hangulPattern, hasHangul, stemsOf } from "./hangul.ts"

/** One way to find a word: as it was typed, without its particle, or part by part. */
export interface Form {
  readonly letters: string
  /** Null where the letters themselves are looked for. */
  readonly pattern: RegExp | null
  readonly isStem: boolean
}

/** A word searched for: its whole forms, of which one has to fit, else all of its parts ("Korea-Peru"). */
export interface Word {
  readonly forms: readonly Form[]
  readonly parts: readonly Form[]
}

/** More words are not looked at: nobody types them, an address might. */
const MOST_WORDS = 8

/** Reads what was typed. The last word counts as half-typed; words of signs alone say nothing. */
export function readQuery(q: string): readonly Word[] {
  const typed = q
    .normalize("NFC")
    .split(/\s+/)
    .filter((word) => foldText(word).letters !== "")
  const words = typed.slice(0, MOST_WORDS)
  return words.map((word, index) => readWord(word, index === words.length - 1))
}

/** All that was typed as one word, for what is written with or without spaces; null where it is one word already. */
export function readPhrase(q: string): Word | null {
  const { letters } = foldText(q)
  return readQuery(q).length > 1 ? { forms: [formOf(letters, true, false)], parts: [] } : null
}

function readWord(typed: string, isOpen: boolean): Word {
  const { letters, starts } = foldText(typed)
  const stems = hasHangul(letters) ? stemsOf(letters, isOpen) : []
  return {
    forms: [formOf(letters, isOpen, false), ...stems.map((stem) => formOf(stem, false, true))],
    parts: /[-‐‑‒–—/·]/.test(typed)
      ? partsOf(letters, starts).map((part, index, all) =>
          formOf(part, isOpen && index === all.length - 1, false),
        )
      : [],
  }
}

function partsOf(letters: string, starts: Uint8Array): readonly string[] {
  const cuts = [...starts.keys()].filter((index) => index === 0 || starts[index] === JOINT)
  return cuts.map((from, index) => letters.slice(from, cuts[index + 1]))
}

function formOf(letters: string, isOpen: boolean, isStem: boolean): Form {
  const pattern = hasHangul(letters) ? new RegExp(hangulPattern(letters, isOpen), "g") : null
  return { letters, pattern, isStem }
}
