import { foldText } from "./folding.ts"
import { placesOf } from "./match.ts"
import type { Word } from "./query.ts"

/** A piece of a text: found or not. */
export interface Piece {
  readonly text: string
  readonly isFound: boolean
}

/** The text in pieces, what the words fit set apart. */
export function markWords(text: string, words: readonly Word[]): readonly Piece[] {
  const whole = text.normalize("NFC")
  const folded = foldText(whole)
  const found = new Uint8Array(whole.length)
  for (const word of words) {
    for (const { from, to } of placesOf(word, folded)) {
      const last = folded.places[to - 1] ?? 0
      found.fill(1, folded.places[from] ?? 0, last + signLength(whole, last))
    }
  }
  return piecesOf(whole, found)
}

/** Length of an excerpt that stands for a long text, and how much of it stands before what was found. */
const [EXCERPT, BEFORE] = [110, 36]

/** As much of the pieces as fits a line, around the first that was found; what was left out shows as "…". */
export function excerpt(pieces: readonly Piece[]): readonly Piece[] {
  const whole = pieces.map(({ text }) => text).join("")
  if (whole.length <= EXCERPT) return pieces
  const firstFound = pieces.findIndex(({ isFound }) => isFound)
  const at = pieces.slice(0, Math.max(0, firstFound)).reduce((sum, { text }) => sum + text.length, 0)
  const from = at <= BEFORE ? 0 : wordAfter(whole, at - BEFORE, at)
  const to = from + EXCERPT >= whole.length ? whole.length : wordBefore(whole, from + EXCERPT, at)
  let place = 0
  const kept = pieces.flatMap(({ text, isFound }) => {
    const [start, end] = [Math.max(0, from - place), Math.min(text.length, to - place)]
    place += text.length
    return start < end ? [{ text: text.slice(start, end), isFound }] : []
  })
  const dots = { text: "…", isFound: false }
  return [...(from > 0 ? [dots] : []), ...kept, ...(to < whole.length ? [dots] : [])]
}

function piecesOf(text: string, found: Uint8Array): readonly Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (let place = 1; place <= text.length; place++) {
    // Beyond the end nothing is as what stands before it.
    if (found[place] === found[from]) continue
    pieces.push({ text: text.slice(from, place), isFound: found[from] === 1 })
    from = place
  }
  return pieces
}

/** Length of the sign that begins there, with the marks that stand over it. */
function signLength(text: string, place: number): number {
  return /^.\p{M}*/su.exec(text.slice(place, place + 8))?.[0].length ?? 1
}

function wordAfter(text: string, place: number, most: number): number {
  const space = text.indexOf(" ", place)
  return space >= 0 && space < most ? space + 1 : place
}

function wordBefore(text: string, place: number, least: number): number {
  const space = text.lastIndexOf(" ", place)
  return space > least ? space : place
}
